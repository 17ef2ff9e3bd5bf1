import type { CharterDraft, VocabularyId } from '../../model';
import { charterStatus } from '../../model/vocabularies';

/** Where a charter stands. */
export type CharterState = VocabularyId<'charterStatus'>;

/** What somebody can do with a charter as a whole, or for one party. */
export type CharterAction =
  | 'submit'
  | 'revise'
  | 'request-changes'
  | 'sign'
  | 'decline'
  | 'withdraw'
  | 'approve'
  | 'reject'
  | 'activate'
  | 'supersede'
  | 'archive';

/**
 * Where each action leads from each state; an action that is not named cannot be taken there. What a party does keeps
 * the charter in review, or brings it back there, until all have spoken: see `takeStep`.
 */
export const transitions: Readonly<
  Record<CharterState, Readonly<Partial<Record<CharterAction, CharterState>>>>
> = {
  draft: { submit: 'in-review', archive: 'archived' },
  'in-review': {
    revise: 'draft',
    'request-changes': 'changes-requested',
    sign: 'in-review',
    decline: 'in-review',
    withdraw: 'in-review',
    approve: 'approved',
    reject: 'rejected',
  },
  'changes-requested': { revise: 'draft', reject: 'rejected' },
  approved: { revise: 'draft', sign: 'approved', withdraw: 'in-review', activate: 'active' },
  active: { sign: 'active', supersede: 'superseded', archive: 'archived' },
  superseded: { archive: 'archived' },
  archived: {},
  rejected: { revise: 'draft', archive: 'archived' },
};

/** Who may take an action: a person of one of these roles, or one who stands for the party. */
export interface ActionRule {
  readonly by: 'party' | readonly VocabularyId<'stakeholderRole'>[];
  /** Whether it needs a reason in words. */
  readonly needsReason?: true;
}

const owner = { by: ['charter-owner'] } as const satisfies ActionRule;

/** Who may take each action, and whether they must say why. */
export const actionRules: Readonly<Record<CharterAction, ActionRule>> = {
  submit: owner,
  revise: owner,
  'request-changes': {
    by: ['charter-owner', 'executive-sponsor', 'approver', 'reviewer'],
    needsReason: true,
  },
  sign: { by: 'party' },
  decline: { by: 'party', needsReason: true },
  withdraw: { by: 'party' },
  approve: owner,
  reject: { by: ['executive-sponsor', 'approver'], needsReason: true },
  activate: owner,
  supersede: owner,
  archive: owner,
};

/** Every action, in the order in which they are offered. */
export const charterActions = /* @__PURE__ */ Object.keys(actionRules) as readonly CharterAction[];

/** The state of a charter: a draft when it says none, undefined for one that this version does not know. */
export function stateOf({ status = 'draft' }: Pick<CharterDraft, 'status'>): CharterState | undefined {
  return charterStatus.find((known) => known === status);
}
