/** The company's sign and name, as any portal has them. Renders a `<p>`. */
export function Brand({ name }: { name: string }) {
  return (
    <p className="portal-brand">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" />
        <path d="M8 21 13 15 17.5 18.5 24 10" />
      </svg>
      <strong>Quillmere</strong> <span>{name}</span>
    </p>
  );
}
