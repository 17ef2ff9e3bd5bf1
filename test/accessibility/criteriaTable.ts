import { type Criterion, criteria, readOn } from './wcag';

const starts = { yes: '', no: '*Does not apply.* ', host: '*Lies with the page around.* ' } as const;

/** The criteria as a table in Markdown: which, how it is met, and what shows it. */
export const criteriaTable: string = [
  '| Criterion | Level | How it is met | What shows it |',
  '| --- | --- | --- | --- |',
  ...criteria.map(
    (one) =>
      `| ${one.id} ${one.name} | ${one.level} | ${starts[one.applies]}${one.how} | ${evidenceOf(one)} |`,
  ),
].join('\n');

/** How many criteria there are of each kind: that apply, of which so many have a script, and that do not. */
export const criteriaCounts = {
  all: criteria.length,
  apply: criteria.filter(({ applies }) => applies === 'yes').length,
  scripted: criteria.filter(({ applies, tests }) => applies === 'yes' && tests).length,
  byHand: criteria.filter(({ applies, tests }) => applies === 'yes' && !tests).length,
  host: criteria.filter(({ applies }) => applies === 'host').length,
  absent: criteria.filter(({ applies }) => applies === 'no').length,
};

function evidenceOf({ tests = [], byHand }: Criterion): string {
  const came = byHand && (byHand.found ? `*${readOn}: ${byHand.found}*` : '**Still to be done.**');
  return [
    ...tests.map((file) => `\`${file}\``),
    ...(byHand ? [`By hand: ${byHand.check} ${came}`] : []),
  ].join('<br />');
}
