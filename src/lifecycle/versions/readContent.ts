import { type CharterDraft, type CharterIssue, parseCharter } from '../../model';

/** The content of a version that this build can work with, or why it cannot. Nothing of it is guessed. */
export type ReadContent = { readonly kind: 'read'; readonly charter: CharterDraft } | ContentFault;

/** Content that a newer release wrote, or that is no charter. */
export type ContentFault =
  | { readonly kind: 'newer-schema'; readonly schemaVersion: number }
  | { readonly kind: 'unreadable'; readonly issues: readonly CharterIssue[] };

/** Reads the content of a version: checked as every document is, and brought to the present schema version. */
export function readContent(content: unknown): ReadContent {
  const parsed = parseCharter(content);
  if (parsed.ok && !parsed.readOnly) return { kind: 'read', charter: parsed.charter };
  if (parsed.ok) return { kind: 'newer-schema', schemaVersion: parsed.charter.schemaVersion };
  const newer = parsed.issues.find(({ code }) => code === 'newer-version-unreadable');
  return newer
    ? { kind: 'newer-schema', schemaVersion: Number(newer.params?.version) }
    : { kind: 'unreadable', issues: parsed.issues };
}
