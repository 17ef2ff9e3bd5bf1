import { type Charter, type CharterDraft, partOfPath } from '../charter';
import type { CharterIssue } from '../issue';
import { partKeys } from '../parts';
import { foldText } from './genericWords';
import { lintRules } from './lintRules';
import type { LintContext, LintRule } from './rule';
import { endBeforeStart } from './spans';
import { textOverLimit } from './wording';

/** What the lint needs from its surroundings. */
export interface LintOptions {
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** Texts of the host's templates; a field that still holds one word for word is generic. */
  readonly templates?: readonly string[];
}

/** What holds for single fields whatever the charter says. */
const fieldRules: Readonly<Record<string, LintRule>> = {
  'text-over-limit': { severity: 'error', check: textOverLimit },
  'end-before-start': { severity: 'error', check: endBeforeStart },
};

/**
 * Judges a charter by every rule of `lintRules`, by the length limits of its texts (`text-over-limit`) and the order of
 * its dates (`end-before-start`). Errors stand in the way of approval. Issues come in the order of the parts, then of their paths; the path names the field to fix.
 */
export function lintCharter(charter: CharterDraft, { now, templates = [] }: LintOptions): CharterIssue[] {
  const context: LintContext = {
    now: now.slice(0, 10),
    language: charter.locale ?? 'en',
    templates: new Set(templates.map(foldText)),
  };
  const issues = Object.entries({ ...lintRules, ...fieldRules }).flatMap(([code, { severity, check }]) =>
    check(charter, context).map((finding): CharterIssue => ({ code, severity, ...finding })),
  );
  return sortIssues(withoutEchoes(issues));
}

/** Whether a charter carries everything that approval needs: the lint finds no error. */
export function isApprovable(charter: CharterDraft, options: LintOptions): charter is Charter {
  return !lintCharter(charter, options).some(({ severity }) => severity === 'error');
}

/** One fault, one message: where another error says what is missing, `core-part-missing` is silent. */
function withoutEchoes(issues: readonly CharterIssue[]): CharterIssue[] {
  const isEcho = ({ code }: CharterIssue) => code === 'core-part-missing';
  const told = new Set(
    issues.filter((issue) => issue.severity === 'error' && !isEcho(issue)).map(({ path }) => path),
  );
  return issues.filter((issue) => !isEcho(issue) || !told.has(issue.path));
}

function sortIssues(issues: readonly CharterIssue[]): CharterIssue[] {
  const order = ({ path }: CharterIssue) => {
    const part = partOfPath(path);
    return part ? partKeys.indexOf(part) : -1;
  };
  return issues
    .map((issue) => ({ issue, order: order(issue) }))
    .sort(
      (a, b) => a.order - b.order || (a.issue.path < b.issue.path ? -1 : a.issue.path > b.issue.path ? 1 : 0),
    )
    .map(({ issue }) => issue);
}
