const ALLOWED = ['http:', 'https:', 'mailto:'];

/** The address if it may become a link (`http`, `https`, `mailto`, absolute), normalised; else undefined: show it as text. */
export function safeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return ALLOWED.includes(url.protocol) ? url.href : undefined;
}
