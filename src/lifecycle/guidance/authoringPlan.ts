import { type CharterDraft, completeness, isApprovable } from '../../model';
import { addDays, isDate, toDayNumber } from '../../model/dates';
import { missingSignatures } from '../signatures/partySignatures';
import { stateOf } from '../states/transitions';

/** The four steps to a charter in force: written, discussed, agreed, launched. */
export type MilestoneId = 'draft' | 'review' | 'approve' | 'launch';

/**
 * How a step stands: `done`; `due`, its time is running; `overdue`, its time is over; `ahead`, its time has not begun.
 */
export type MilestoneState = 'done' | 'due' | 'overdue' | 'ahead';

export interface Milestone {
  readonly id: MilestoneId;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly due: string;
  /** Days from today to `due`: below 0 when it is past. */
  readonly days: number;
  readonly state: MilestoneState;
  /** Who carries it: ids of parties and stakeholders; empty when the charter names nobody for it. */
  readonly whoIds: readonly string[];
  /** What is counted towards it; the step may ask for more than that. */
  readonly progress?: { readonly done: number; readonly of: number };
}

export interface AuthoringPlan {
  readonly milestones: readonly Milestone[];
  /** The last day, `YYYY-MM-DD`. */
  readonly end: string;
  /** Days from today to the last: below 0 when it is past. */
  readonly daysLeft: number;
  /** The first step that is not done; undefined when all are. */
  readonly current?: MilestoneId;
}

export interface AuthoringPlanOptions {
  /** The first day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** How many days there are. @default 30 */
  readonly days?: number;
}

const MONTH = 30;

/** On which of thirty days a step is due: one week each, and what is left for the launch. */
const DUE_ON: Readonly<Record<MilestoneId, number>> = { draft: 7, review: 14, approve: 21, launch: 30 };
const STEPS = ['draft', 'review', 'approve', 'launch'] as const;

/** States that come after a step was taken, whatever became of the charter since. */
const DISCUSSED: readonly string[] = ['in-review', 'changes-requested'];
const AGREED: readonly string[] = ['approved', 'active', 'superseded', 'archived'];
const LAUNCHED: readonly string[] = ['active', 'superseded'];

/**
 * The plan for writing a charter in thirty days, or as many as are given, and how far it is. A step is done by what the
 * charter holds: the five questions answered; sent round with nothing in the way of approval; every required signature
 * given; in force. A later state counts for the steps before it.
 *
 * @throws RangeError when `start` or `today` is no date.
 */
export function authoringPlan(
  charter: CharterDraft,
  { start, today, days = MONTH }: AuthoringPlanOptions,
): AuthoringPlan {
  for (const day of [start, today])
    if (!isDate(day)) throw new RangeError(`"${day}" is no date of the calendar.`);
  const dueOf = (id: MilestoneId) => addDays(start, Math.round((DUE_ON[id] * days) / MONTH));
  const done = doneSteps(charter, today);
  const milestones = STEPS.map((id, at): Milestone => {
    const before = STEPS[at - 1];
    const [from, due] = [before ? addDays(dueOf(before), 1) : start, dueOf(id)];
    const state = done[id] ? 'done' : today > due ? 'overdue' : today < from ? 'ahead' : 'due';
    const progress = progressOf(charter, id);
    const left = daysBetween(today, due);
    return { id, from, due, days: left, state, whoIds: whoFor(charter, id), ...(progress && { progress }) };
  });
  const end = dueOf('launch');
  const current = milestones.find(({ state }) => state !== 'done')?.id;
  return { milestones, end, daysLeft: daysBetween(today, end), ...(current && { current }) };
}

function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

function doneSteps(charter: CharterDraft, today: string): Readonly<Record<MilestoneId, boolean>> {
  const state = stateOf(charter) ?? '';
  const { answered, total } = completeness(charter);
  const agreed = AGREED.includes(state) || isSigned(charter);
  return {
    draft: agreed || answered === total,
    review: agreed || (DISCUSSED.includes(state) && isApprovable(charter, { now: today })),
    approve: agreed,
    launch: LAUNCHED.includes(state),
  };
}

function isSigned(charter: CharterDraft): boolean {
  const required = requiredSigners(charter);
  return required.length > 0 && missingSignatures(charter).length === 0;
}

function requiredSigners({ parties = [] }: CharterDraft) {
  return parties.filter(({ requiredSigner }) => requiredSigner);
}

function progressOf(charter: CharterDraft, id: MilestoneId): Milestone['progress'] {
  if (id === 'draft') {
    const { answered, total } = completeness(charter);
    return { done: answered, of: total };
  }
  const of = requiredSigners(charter).length;
  return id === 'approve' && of > 0 ? { done: of - missingSignatures(charter).length, of } : undefined;
}

function whoFor(charter: CharterDraft, id: MilestoneId): readonly string[] {
  const { parties = [], stakeholders = [] } = charter;
  const inRole = (role: string) => idsOf(stakeholders.filter((one) => one.stakeholderRole === role));
  const onSide = (side: string) => idsOf(parties.filter((party) => party.side === side));
  switch (id) {
    case 'draft':
      return firstFilled(inRole('charter-owner'), onSide('enablement'));
    case 'review':
      return firstFilled(inRole('reviewer'), onSide('go-to-market'));
    case 'approve':
      return firstFilled(idsOf(requiredSigners(charter)), inRole('approver'));
    case 'launch':
      return firstFilled(inRole('executive-sponsor'), onSide('sponsor'));
    default:
      return id satisfies never;
  }
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

function firstFilled(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((ids) => ids.length > 0) ?? [];
}
