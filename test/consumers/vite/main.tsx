import 'enablement-charter/theme.css';
import { CharterEditor, CharterProvider } from 'enablement-charter';
import { en } from 'enablement-charter/locales/en';
import { createWebStorage } from 'enablement-charter/storage';
import { createRoot } from 'react-dom/client';

const storage = createWebStorage();

createRoot(document.getElementById('root')!).render(
  <CharterProvider storage={storage} charterId="our-charter" locale={en}>
    <CharterEditor />
  </CharterProvider>,
);
