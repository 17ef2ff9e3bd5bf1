/** How figures and tables are written on the pages of results. */
export const number = (value, digits = 0) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
export const times = (value) => (value === undefined ? '–' : `${number(value, 2)}×`);
export const kilobytes = (bytes) => number(bytes / 1000, 1);

const row = (cells) => `| ${cells.join(' | ')} |`;
export const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** The bars as a table: what was measured, the limit, whether it is met and why it is missed. */
export function barTable(bars) {
  return table(
    ['bar', 'measured', 'limit', '', 'why it is missed'],
    bars.map(({ name, value, limit, met, reason = '' }) => [
      name,
      number(value, 2),
      `≤ ${number(limit, 2)}`,
      verdict(met),
      reason,
    ]),
  );
}

function verdict(met) {
  if (met === undefined) return 'not measured';
  return met ? 'met' : 'missed';
}

/** When, where and on what a run was made. */
export function placeOf(at) {
  return `${at.date.slice(0, 10)}, commit ${at.commit}. ${at.cores} cores (${at.processor}), ${at.memoryGb} GB, load before ${number(at.loadBefore, 1)}; Node ${at.node}, Chromium ${at.chromium}.`;
}

export function versionList(at) {
  return `${Object.entries(at.versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`;
}
