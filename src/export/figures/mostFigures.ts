import type { CharterIssue, Indicator } from '../../model';
import { charterLimits } from '../../model/charterLimits';
import type { FiguresTable } from './readFigures';

/** How many figures whoever keeps them can hold: of one indicator, and of all together. */
export interface MostFigures {
  readonly series: number;
  readonly all: number;
}

/** What a charter holds; a figure counts as three to five of its nodes. */
const CHARTER: MostFigures = { series: charterLimits.list, all: charterLimits.nodes / 5 };

type ReadTable = Extract<FiguresTable, { ok: true }>;

/** Why the figures of a table would be too many, since a charter beyond its limits could not be opened again. */
export function tooMany(
  table: ReadTable,
  about: Indicator | readonly Indicator[],
  most: MostFigures = CHARTER,
): CharterIssue | undefined {
  const lengthOf = ({ series }: Indicator) => series?.length ?? 0;
  const refuse = (code: string, count: number, max: number): CharterIssue => {
    return { code, path: '', severity: 'error', params: { count, max } };
  };
  const longest = Math.max(
    0,
    ...table.groups.map(({ indicator, counts }) => (counts.new > 0 ? lengthOf(indicator) + counts.new : 0)),
  );
  if (longest > most.series) return refuse('csv.series-too-long', longest, most.series);
  const held = ([about].flat() as Indicator[]).reduce((sum, one) => sum + lengthOf(one), 0);
  const all = held + table.counts.new;
  return table.counts.new > 0 && all > most.all ? refuse('csv.too-many-figures', all, most.all) : undefined;
}
