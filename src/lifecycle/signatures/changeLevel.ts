import {
  type CharterChange,
  type CharterDraft,
  diffCharters,
  fieldName,
  type PartKey,
  splitPath,
} from '../../model';
import { recordedKind } from '../recorded';

/** What a change does to the version: `major` voids signatures, `minor` does not, and recording (`none`) leaves the version as it is. */
export type ChangeLevel = 'major' | 'minor' | 'none';

/** A difference and its level. */
export type LeveledChange = CharterChange & { readonly level: ChangeLevel };

/** What changed since a version was published, and the highest level among it. */
export interface ChangeVerdict {
  readonly level: ChangeLevel;
  readonly changes: readonly LeveledChange[];
}

/** What the parties put their names to; the rest of a charter explains it. Required parties are added below. */
const majorParts: ReadonlySet<PartKey | undefined> = new Set(['mission', 'scope', 'services', 'budget']);

/** Exceptions by field name, for the field and all in it. */
const levels: Readonly<Record<string, ChangeLevel>> = {
  // Who looks after a service may change hands without a new agreement.
  'services.ownerId': 'minor',
  id: 'none',
};

/** Fields of a party by which it is known, so that no signature comes to stand beside another name. */
const partyIdentity = new Set(['parties', 'parties.name', 'parties.side', 'parties.requiredSigner']);

/**
 * What changed between the published content and a charter, and whether it is major (mission, scope, budget, services,
 * required parties), minor (everything else that is content) or nothing but recording. Before the first publication all
 * of it is new: major, without a list.
 */
export function changeLevel(published: CharterDraft | undefined, charter: CharterDraft): ChangeVerdict {
  if (!published) return { level: 'major', changes: [] };
  const required = new Set(
    [published, charter].flatMap(({ parties = [] }) =>
      parties.filter((party) => party.requiredSigner).map(({ id }) => id),
    ),
  );
  const changes = diffCharters(published, charter).map((change) => ({
    ...change,
    level: levelOf(change, required),
  }));
  const found = new Set(changes.map(({ level }) => level));
  return { level: found.has('major') ? 'major' : found.has('minor') ? 'minor' : 'none', changes };
}

/** Whether content changed that the newest version does not hold; nobody knows without that version. */
export function hasUnpublished(published: CharterDraft | undefined, charter: CharterDraft): boolean {
  return published !== undefined && changeLevel(published, charter).level !== 'none';
}

function levelOf(change: CharterChange, required: ReadonlySet<string>): ChangeLevel {
  if (recordedKind(change.path)) return 'none';
  const name = fieldName(change.path);
  const exception = closest(name);
  if (exception) return exception;
  // Another order says the same.
  if (change.kind === 'moved') return 'minor';
  const [, partyId] = splitPath(change.path);
  // Parties that cannot be told apart are compared as a whole list.
  if (partyIdentity.has(name) && (partyId === undefined || required.has(partyId))) return 'major';
  return majorParts.has(change.part) ? 'major' : 'minor';
}

/** The exception for a field or for something around it. */
function closest(name: string): ChangeLevel | undefined {
  for (let at = name; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (Object.hasOwn(levels, at)) return levels[at];
  }
  return undefined;
}
