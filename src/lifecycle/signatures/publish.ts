import { type Approval, type CharterDraft, hasText, type VocabularyId } from '../../model';
import type { Actor } from '../directory';
import type { Refusal } from '../states/refusal';
import { stateOf } from '../states/transitions';
import { type ChangeLevel, changeLevel, type LeveledChange } from './changeLevel';
import { logChange } from './logChange';
import { type PartySignature, partySignatures } from './partySignatures';
import { nextVersion, versionOf } from './versionNumber';

type CharterState = VocabularyId<'charterStatus'>;

/** What publishing would do, to be shown before it is done. */
export interface PublishPlan {
  /** The version that it starts from. */
  readonly from: string;
  /** The version that it makes; the same when there is nothing to publish. */
  readonly version: string;
  readonly level: ChangeLevel;
  /** What changed since the last publication; none is listed for the first. */
  readonly changes: readonly LeveledChange[];
  /** Signatures that it would void. */
  readonly voids: readonly PartySignature[];
  /** Where the charter stands afterwards; undefined where nothing can be published. */
  readonly state: CharterState | undefined;
  /** The charter for which it was made. */
  readonly charter: CharterDraft;
}

/** What is needed to publish. */
export interface PublicationOptions {
  readonly actor: Actor;
  /** What changed and why, in words. */
  readonly note: string;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  readonly newId: () => string;
  /** The newest version that the host knows of. @default the one the plan starts from */
  readonly expectedVersion?: string;
}

/** The charter as published, or why it was not. */
export type PublicationResult =
  | {
      readonly ok: true;
      readonly charter: CharterDraft;
      /** The version that was in force and no longer is, when this one takes its place at once. */
      readonly supersedes?: string;
    }
  | ({ readonly ok: false } & Refusal);

/** Where publishing leaves a charter: a major change has to be agreed on anew, a minor one stays agreed. */
const afterPublishing: Readonly<
  Record<CharterState, { readonly major: CharterState; readonly minor: CharterState } | null>
> = {
  draft: { major: 'draft', minor: 'draft' },
  'in-review': { major: 'draft', minor: 'in-review' },
  'changes-requested': null,
  approved: { major: 'draft', minor: 'approved' },
  active: { major: 'draft', minor: 'active' },
  superseded: null,
  archived: null,
  rejected: null,
};

/**
 * What publishing a charter would do: its next version, how grave the change is and why, and whose signatures it voids.
 * `published` is the content published last; without it this is the first publication.
 */
export function planPublish(published: CharterDraft | undefined, charter: CharterDraft): PublishPlan {
  const { level, changes } = changeLevel(published, charter);
  const from = versionOf(charter);
  const state = stateOf(charter);
  const after = state && afterPublishing[state];
  return {
    from,
    version: level === 'none' ? from : nextVersion(from, level),
    level,
    changes,
    voids: level === 'major' ? partySignatures(charter).filter((one) => one.state === 'signed') : [],
    state: level === 'none' ? state : after?.[level],
    charter,
  };
}

/**
 * Publishes a charter as its plan says: writes the version and a line in the change log, and voids signatures. Refuses,
 * changing nothing, when the version or the content moved since the plan was made.
 */
export function publish(
  charter: CharterDraft,
  plan: PublishPlan,
  options: PublicationOptions,
): PublicationResult {
  const refusal = publishRefusal(charter, plan, options) ?? noteRefusal(options.note);
  if (refusal) return { ok: false, ...refusal };
  const approvals = plan.level === 'major' ? charter.approvals?.map(voidSignature) : charter.approvals;
  const next: CharterDraft = {
    ...charter,
    version: plan.version,
    ...(plan.state && { status: plan.state }),
    ...(approvals && { approvals }),
  };
  const supersedes = plan.state === 'active' ? plan.from : undefined;
  return {
    ok: true,
    charter: logChange(next, options.note, options),
    ...(supersedes !== undefined && { supersedes }),
  };
}

/** Why a charter cannot be published now, whatever the note says; undefined when it can. */
export function publishRefusal(
  charter: CharterDraft,
  plan: PublishPlan,
  { actor, expectedVersion = plan.from }: Pick<PublicationOptions, 'actor' | 'expectedVersion'>,
): Refusal | undefined {
  const state = stateOf(charter);
  if (!state || !afterPublishing[state]) return { reason: 'not-allowed-here', ...(state && { state }) };
  if (!actor.roles.includes('charter-owner')) return { reason: 'not-your-role', roles: ['charter-owner'] };
  const now = versionOf(charter);
  if (now !== plan.from) return { reason: 'version-moved', seen: plan.from, now };
  if (expectedVersion !== now) return { reason: 'version-moved', seen: now, now: expectedVersion };
  if (changeLevel(plan.charter, charter).level !== 'none' || stateOf(plan.charter) !== state)
    return { reason: 'content-moved' };
  return plan.level === 'none' ? { reason: 'nothing-changed' } : undefined;
}

/** A refusal stays what it is: it says what was asked for then. */
function voidSignature(approval: Approval): Approval {
  return approval.state === 'signed' ? { ...approval, state: 'void' } : approval;
}

function noteRefusal(note: string): Refusal | undefined {
  return hasText(note) ? undefined : { reason: 'note-missing' };
}
