import 'enablement-charter/theme.css';
import { CharterEditor, CharterProvider, useCharter } from 'enablement-charter';
import { en } from 'enablement-charter/locales/en';
import { MetricsPanelRoot } from 'enablement-charter/metrics';
import { createWebStorage } from 'enablement-charter/storage';
import { exampleCharters } from 'enablement-charter/testing';
import { CharterViewer } from 'enablement-charter/viewer';
import { StrictMode, version } from 'react';
import { createRoot } from 'react-dom/client';

const storage = createWebStorage();
const { quillmere } = exampleCharters;

function Viewer() {
  const charter = useCharter((whole) => whole);
  return <CharterViewer charter={charter} locale={en} now="2026-09-30" />;
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <p id="version">{version}</p>
    <CharterProvider storage={storage} charterId="our-charter" locale={en}>
      <CharterEditor />
      <Viewer />
    </CharterProvider>
    <MetricsPanelRoot charter={quillmere} locale={en} now="2026-09-30" />
  </StrictMode>,
);
