const ALLOWED = ['http:', 'https:', 'mailto:'];

/** The address if it may become a link (`http`, `https`, `mailto`, absolute), normalised; else undefined: show it as text. */
export function safeUrl(address = ''): string | undefined {
  try {
    const { protocol, href } = new URL(address);
    return ALLOWED.includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
