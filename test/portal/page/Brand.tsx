import { useContext } from 'react';
import { TenantContext } from './tenant';

/** The company's sign and name, as any portal has them; a tenant's own name where there is one. Renders a `<p>`. */
export function Brand({ name }: { name: string }) {
  const company = useContext(TenantContext)?.name ?? 'Quillmere';
  return (
    <p className="portal-brand">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" />
        <path d="M8 21 13 15 17.5 18.5 24 10" />
      </svg>
      <strong>{company}</strong> <span>{name}</span>
    </p>
  );
}
