import type { CharterDraft } from '../../model';
import type { Actor } from '../directory';
import { versionOf } from './versionNumber';

interface LogOptions {
  readonly actor: Actor;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  readonly newId: () => string;
}

/** The charter with a line in its change log for the version it has: when, who, and why in their own words. */
export function logChange(
  charter: CharterDraft,
  note: string,
  { actor: { person, partyIds }, now, newId }: LogOptions,
): CharterDraft {
  const byId = charter.parties?.find(({ id }) => partyIds.includes(id))?.id;
  const line = {
    id: newId(),
    version: versionOf(charter),
    on: now.slice(0, 10),
    ...(byId !== undefined && { byId }),
    note,
    personId: person.id,
    personName: person.name,
  };
  return { ...charter, changeLog: [...(charter.changeLog ?? []), line] };
}
