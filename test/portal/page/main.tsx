import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/theme/theme.css';
import { Portal } from './Portal';
import './portal.css';

const place = document.querySelector('#portal');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Portal />
    </StrictMode>,
  );
}
