import type { CharterDraft } from '../../model';
import type { Person } from '../directory';
import { versionOf } from './versionNumber';

/** Somebody says that they have read one version: an event for the host to keep, never part of the charter. */
export interface ReadAcknowledgement {
  readonly charterId: string;
  readonly version: string;
  readonly personId: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The event by which a person acknowledges that they have read the current version. */
export function acknowledgeRead(
  charter: CharterDraft,
  person: Person,
  { now }: { readonly now: string },
): ReadAcknowledgement {
  return { charterId: charter.id, version: versionOf(charter), personId: person.id, on: now.slice(0, 10) };
}
