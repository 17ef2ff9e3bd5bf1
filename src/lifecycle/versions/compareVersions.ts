/** Whether a text is a version `major.minor`. */
export function isVersion(text: unknown): text is string {
  return typeof text === 'string' && /^\d{1,9}\.\d{1,9}$/.test(text);
}

/** The order of two versions `major.minor`: negative when `a` came before `b`. `10.0` comes after `9.12`. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
