import type { CharterDraft } from '../../model';
import type { Actor } from '../directory';
import type { CharterAction } from './transitions';

type PlainAction = Exclude<CharterAction, 'request-changes' | 'reject' | 'sign' | 'decline' | 'withdraw'>;

/** One thing that one person does. */
export type CharterStep =
  | { readonly action: PlainAction }
  | { readonly action: 'request-changes' | 'reject'; readonly reason: string }
  | {
      readonly action: 'sign';
      readonly partyId: string;
      /** The version that the signer saw. */
      readonly version: string;
      /** What the party wants on record beside its signature. */
      readonly comment?: string;
    }
  | {
      readonly action: 'decline';
      readonly partyId: string;
      /** The version that the signer saw. */
      readonly version: string;
      readonly reason: string;
    }
  | { readonly action: 'withdraw'; readonly partyId: string };

/** What is known where a step is judged. */
export interface StepContext {
  readonly actor: Actor;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** The newest published content: what differs from it can be neither sent out nor signed. Unchecked when absent. */
  readonly published?: CharterDraft;
}

/** What is needed to take a step. */
export interface StepOptions extends StepContext {
  /** Gives ids for new records. */
  readonly newId: () => string;
  /** The version in force until now, where the host keeps it beside this one. */
  readonly inForce?: string;
}
