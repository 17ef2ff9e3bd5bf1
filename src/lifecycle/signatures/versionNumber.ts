import type { CharterDraft } from '../../model';

/** The version of a charter, `major.minor`; that of a new one when it says none. */
export function versionOf({ version }: Pick<CharterDraft, 'version'>): string {
  return version ?? '0.1';
}

/** The version after a change of this level: `3.1` → `4.0` or `3.2`. One that is no `major.minor` counts from the number it begins with. */
export function nextVersion(version: string, level: 'major' | 'minor'): string {
  const [major, minor] = numbersOf(version);
  return level === 'major' ? `${major + 1}.0` : `${major}.${minor + 1}`;
}

/** Whether what was signed in one version still holds in another: they are the same, or differ by minor changes alone. */
export function isSameMajor(a: string, b: string): boolean {
  return a === b || (isNumbered(a) && isNumbered(b) && numbersOf(a)[0] === numbersOf(b)[0]);
}

function isNumbered(version: string): boolean {
  return /^\d+(\.\d+)?$/.test(version);
}

function numbersOf(version: string): [major: number, minor: number] {
  const [, major = '0', minor = '0'] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return [Number(major), Number(minor)];
}
