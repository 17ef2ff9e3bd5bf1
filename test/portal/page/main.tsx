import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/theme/theme.css';
import { Portal } from './Portal';
import { loadTenant, TenantContext } from './tenant';
import './portal.css';

const place = document.querySelector('#portal');
if (place) {
  const tenant = await loadTenant(location.search);
  if (tenant) document.title = tenant.name;
  createRoot(place).render(
    <StrictMode>
      <TenantContext.Provider value={tenant}>
        <Portal />
      </TenantContext.Provider>
    </StrictMode>,
  );
}
