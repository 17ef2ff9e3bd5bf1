import type { Approval, CharterDraft } from '../../model';
import { compareVersions, isVersion } from './compareVersions';
import { type ReadableChanges, readableChanges } from './readableChanges';
import type { VersionRequest, VersionStore } from './VersionStore';

/** What changed since a version, or that this version is not in the store. */
export type ChangesSince = ReadableChanges | { readonly kind: 'version-absent'; readonly version: string };

/** What {@link changesSince} asks about. */
export interface SinceRequest extends VersionRequest {
  readonly charterId: string;
  /** A version, or a signature: the version it is bound to. */
  readonly since: string | Pick<Approval, 'version'>;
  /** The content to compare with: a later version's, or the charter as it stands. */
  readonly now: unknown;
}

/**
 * What changed since a version, or since a party signed. Throws what the store throws. What is only recorded
 * (`recorded`) is apart from what was agreed, so that an empty `agreed` means: this is still what was signed.
 */
export async function changesSince(
  store: Pick<VersionStore, 'load'>,
  { charterId, since, now, signal }: SinceRequest,
): Promise<ChangesSince> {
  const version = typeof since === 'string' ? since : (since.version ?? '');
  const loaded = await store.load(charterId, version, { signal });
  return loaded.kind === 'found'
    ? readableChanges(loaded.version.content, now)
    : { kind: 'version-absent', version };
}

/**
 * The signature of a party under the latest version that it signed; undefined when it never did. One that a later
 * version made void counts while it has its date: the party did sign that text.
 */
export function lastSignature(charter: CharterDraft, partyId: string): Approval | undefined {
  const isSignature = ({ partyId: by, state, version, at }: Approval) =>
    by === partyId && isVersion(version) && (state === 'signed' || (state === 'void' && at !== undefined));
  const later = (a: Approval, b: Approval) =>
    compareVersions(b.version ?? '', a.version ?? '') >= 0 ? b : a;
  const signatures = (charter.approvals ?? []).filter(isSignature);
  return signatures.length === 0 ? undefined : signatures.reduce(later);
}
