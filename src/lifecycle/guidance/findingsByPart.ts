import { type CharterIssue, type PartKey, partOfPath, type Severity } from '../../model';

/** The findings of one part; without a part those of the charter's own fields, such as its title. */
export interface PartFindings {
  readonly part: PartKey | undefined;
  /** Errors first, then warnings, then hints; otherwise in the order of their places. */
  readonly issues: readonly CharterIssue[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings as `lintCharter` gives them, part by part in its order; parts without any are left out. */
export function findingsByPart(issues: readonly CharterIssue[]): readonly PartFindings[] {
  const groups = new Map<PartKey | undefined, CharterIssue[]>();
  for (const issue of issues) {
    const part = partOfPath(issue.path);
    groups.set(part, [...(groups.get(part) ?? []), issue]);
  }
  const rank = ({ severity }: CharterIssue) => ORDER.indexOf(severity);
  return [...groups].map(([part, found]) => ({ part, issues: found.sort((a, b) => rank(a) - rank(b)) }));
}
