import portalOnPglite from '../portal/results/conformance.json';
import portalOnPostgres from '../portal/results/conformance-server.json';
import security from '../security/results/security.json';
import schedules from '../session/results/schedules.json';
import http from '../storage/results/http.json';
import indexedDb from '../storage/results/indexed-db.json';
import memory from '../storage/results/memory.json';
import webStorage from '../storage/results/web-storage.json';
import recovery from './results/recovery.json';
import tests from './results/tests.json';

/** A table of the page of figures: a heading for each column, then rows of cells. */
export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const count = (value: number) => value.toLocaleString('en-US');
const size = (value: object) => Object.keys(value).length;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const simulate = 'node test/session/simulator/run.mjs';
const report = 'node test/reliability/report.mjs';
const attack = 'node test/security/report.mjs';
const recover = 'node test/reliability/recovery.mjs';

/** Steps of a schedule in which nothing goes wrong. */
const ordinary = new Set([
  'edit',
  'time passes',
  'somebody else writes',
  'a tab is opened',
  'a tab is closed',
  'a decision is taken',
  'a step back',
  'a step forth',
  'saved by hand',
  'a tab is hidden',
  'a tab comes back',
  'a tab wakes',
  'a removed document is left removed',
]);
const faults = Object.entries(schedules.happened)
  .filter(([name]) => !ordinary.has(name))
  .sort(([, one], [, other]) => other - one);
const faultCount = sum(faults.map(([, times]) => times));
const promises = schedules.saved + schedules.onDevice;
/** With n trials and no failure, 3/n is the upper end of the 95 % interval for the share that fails. */
const bound = (3 / schedules.schedules) * 1e6;

const pagesOf = (output: object) => ('pages' in output ? (output.pages as number) : 0);
const { recover: recovered, openPlain, writes } = recovery.milliseconds;

/** The figures that matter most, each with the command that made it. */
export const summaryTable: FigureTable = {
  head: ['what', 'figure', 'made by'],
  rows: [
    ['random schedules of tabs, crashes, servers and other people', count(schedules.schedules), simulate],
    ['faults in them', count(faultCount), simulate],
    ['promises checked: "saved" and "on this device"', count(promises), simulate],
    [
      'promises broken',
      `${schedules.broken.length} (fewer than ${bound.toFixed(0)} in a million schedules, 95 %)`,
      simulate,
    ],
    [
      `a fault at every single call of ${tests.faultAtEveryCall.stories} stories`,
      `${count(tests.faultAtEveryCall.runs)} runs, 0 losses`,
      report,
    ],
    ['mistakes planted in the engine, found by the same checks', foundOf(tests.plantedBugs.length), report],
    [
      'adapters broken on purpose, each found by the case meant for it',
      foundOf(tests.brokenAdapters.length),
      report,
    ],
    [
      'laws of the merge, each on random triples of charters',
      `${tests.merge.laws.length} laws, ${count(tests.merge.triples)} triples each, 0 broken`,
      report,
    ],
    [
      'lives in Chromium: killed, offline, full, second tab, back and forward',
      `${tests.lives.runs}, 0 words lost`,
      report,
    ],
    ['classes of bad input, each with its stated outcome', `${size(tests.badInput)}`, report],
    [
      'hostile texts, each in every text field and every output',
      `${security.vectors} in ${security.textFields} fields, ${security.canaries} ran`,
      attack,
    ],
    ['violations of the content policy and of Trusted Types', `${security.violations}`, attack],
    [
      'from reopening to the last word after a kill, charter of 1 MB',
      `${recovered.median} ms (opening alone ${openPlain.median} ms)`,
      recover,
    ],
    ['a write of that charter on the device, 95th percentile', `${writes.p95} ms`, recover],
  ],
};

function foundOf(all: number): string {
  return `${all} of ${all}`;
}

/** What went wrong in the schedules, by kind. */
export const faultTable: FigureTable = {
  head: ['what went wrong', 'times'],
  rows: faults.map(([name, times]) => [name, count(times)]),
};

/** Each adapter against the conformance kit. */
export const adapterTable: FigureTable = {
  head: ['adapter', 'passed', 'failed', 'skipped'],
  rows: [memory, webStorage, indexedDb, http, portalOnPglite, portalOnPostgres].map(
    ({ name, passed, failed, skipped }) => [name, `${passed}`, `${failed}`, `${skipped}`],
  ),
};

/** Hostile input, by where it was put. */
export const attackTable: FigureTable = {
  head: ['what was tried', 'how much', 'what came of it'],
  rows: [
    [
      'hostile texts in each output',
      `${security.vectors} texts, ${count(sum(Object.values(security.outputs).map(pagesOf)))} pages`,
      `${security.canaries} ran`,
    ],
    ['addresses', `${security.urls.forms} forms`, `${security.urls.opened} opened anything but a web page`],
    [
      'formulas in CSV',
      `${security.csv.payloads} in ${security.csv.places} places`,
      `${security.csv.formulas} stayed a formula`,
    ],
    [
      'prototype pollution',
      `${security.pollution.probes} probes`,
      `${security.pollution.polluted} got through`,
    ],
    [
      'long texts against every regular expression',
      `${security.regexes.expressions} of ${count(security.regexes.bytes)} bytes`,
      `${security.regexes.slowerThan50ms} took over 50 ms`,
    ],
    ['code made out of text', 'from import to export', `${security.functionCalls} times`],
    ['requests of its own', 'over every journey', `${security.requests}`],
    [
      'dependencies at run time',
      `${security.supply.dependencies}, ${security.supply.packages} packages with theirs`,
      `${security.supply.installScripts} run a script when installed`,
    ],
  ],
};

/** A charter of 1 MB after a crash, in milliseconds. */
export const recoveryTable: FigureTable = {
  head: ['milliseconds', 'median', '95 %', 'worst', 'of'],
  rows: (
    [
      ['from opening to the last word', recovery.milliseconds.recover],
      ['opening the same charter where nothing was left', recovery.milliseconds.openPlain],
      ['the browser alone, reading the draft', recovery.milliseconds.read],
      ['one write of the draft', recovery.milliseconds.writes],
    ] as const
  ).map(([name, { median, p95, max, count: times }]) => [name, `${median}`, `${p95}`, `${max}`, `${times}`]),
};

/** When, from which commit and on what each file was made. */
export const sourceTable: FigureTable = {
  head: ['command', 'commit', 'date', 'on'],
  rows: [
    [
      schedules.command,
      schedules.commit,
      schedules.date,
      `seeds ${count(schedules.seeds.from)} to ${count(schedules.seeds.to)}`,
    ],
    ...[tests, security, recovery].map(({ environment }) => [
      environment.command,
      environment.commit,
      environment.date.slice(0, 10),
      `${environment.processor}, Node ${environment.node}, Chromium ${environment.chromium}`,
    ]),
  ],
};

/** A table in Markdown. */
export function toMarkdown({ head, rows }: FigureTable): string {
  // As wide as its widest cell, which is how the formatter of the README writes a table.
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
