import type { CharterDraft } from '../charter';
import type { CharterIssue, Severity } from '../issue';

/** Where a rule is broken, and what its words need: `name` (or its message key, `nameKey`), `value`, `date`, `count`. */
export type Finding = Pick<CharterIssue, 'path' | 'params'>;

/** What a rule may know beside the charter. */
export interface LintContext {
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** Language in which names are quoted, BCP 47. */
  readonly language: string;
  /** Texts of templates that nobody has made their own yet, folded for comparison. */
  readonly templates: ReadonlySet<string>;
}

/** Looks for one fault and says where it is. */
export type Check = (charter: CharterDraft, context: LintContext) => readonly Finding[];

/** One rule of the charter lint. */
export interface LintRule {
  readonly severity: Severity;
  readonly check: Check;
}
