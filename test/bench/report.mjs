import { ratio } from './bars.mjs';
import { barTable, kilobytes, number, placeOf, table, times, versionList } from './markdown.mjs';
import { typed } from './measure.mjs';

/** The whole result as one Markdown page. */
export function toMarkdown(results) {
  const { environment: at, settings, bars, parse } = results;
  return `# Form benchmark

${placeOf(at)}
Command: \`${at.command}\`. ${settings.runs} runs of each system in rotated order, a fresh page each, the first run dropped, medians; processor slowed ${settings.throttle} times.
Compare the ratios within this table; the milliseconds belong to this machine.

## ${settings.rows * 22 + 7} controls

${systemTable(results)}

${notes}

${differences}
${flatnessTable(results)}${parseTable(parse)}
## Bars

${barTable(bars)}

## Versions

${versionList(at)}
`;
}

function systemTable({ systems }) {
  const head = [
    'system',
    'gate',
    'work per key (ms)',
    '÷ floor',
    '÷ RHF',
    'of it script (ms)',
    'key to paint p50 / p95 (ms)',
    'components per key',
    'mount (ms)',
    '÷ RHF',
    'heap (MB)',
    'elements',
    'JS (KB gz)',
    'CSS (KB gz)',
    'strict CSP',
  ];
  const floor = systems.floor?.median;
  const peer = systems['react-hook-form']?.median;
  return table(
    head,
    Object.entries(systems).map(([name, system]) => {
      const { gate, size, strict, median } = system;
      if (!median) return [name, `failed: ${gate.failures.join('; ')}`, ...Array(head.length - 2).fill('–')];
      return [
        name,
        'passed',
        number(median.task, 1),
        times(ratio(median.task, floor?.task)),
        times(ratio(median.task, peer?.task)),
        number(median.script, 1),
        `${number(median.keyP50)} / ${number(median.keyP95)}`,
        number(gate.rendersPerKey),
        number(median.mount),
        times(ratio(median.mount, peer?.mount)),
        number(median.heap / 1e6, 1),
        number(gate.nodes),
        kilobytes(size.js),
        size.css ? kilobytes(size.css) : '–',
        policy(name, strict),
      ];
    }),
  );
}

function policy(name, { violations, validates, error }) {
  if (error) return 'does not render';
  const dead = name !== 'floor' && !validates ? ', validation dead' : '';
  return violations === 0 ? `clean${dead}` : `${violations} violations${dead}`;
}

const notes = `- *floor* is plain uncontrolled inputs without state or validation: what Chromium and React cost alone. RHF is react-hook-form.
- *Gate*: every control drawn with a visible label, ${typed.length} characters typed into the middle of the form all shown and stored, focus kept, an error shown for a required field once it is emptied and left (but for the floor), no console error. A system that fails is shown as failed, not timed.
- *Work per key*: all tasks of the main thread from ${typed.length - 3} keys, 60 ms apart, and half a second of rest after them, divided by the keys. *Key to paint*: from the key event's time stamp to the end of the next paint.
- *Components per key*: function and class components that rendered, counted in the production build in a visit of its own.
- *Mount*: from the call to all controls painted. *JS*: minified build of library and form without React, gzip; validation library included where one is used.
- *Strict CSP*: \`default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'\`.`;

const differences = `What differs: react-hook-form, TanStack Form and the floor are forms written by hand in the same markup; RJSF and SurveyJS generate theirs from a schema, RJSF without theme or list buttons, SurveyJS with its own style sheet; react-hook-form and TanStack check the field that changed, RJSF the whole document. Ours keeps undo, saving and a merge base at each key, which no other here does. Sources: \`test/bench/systems/\`.
`;

function flatnessTable({ flatness, settings }) {
  if (!flatness) return '';
  const [few, many] = settings.services;
  const rows = Object.entries(flatness).map(([name, each]) => [
    name,
    number(each.few.task, 1),
    number(each.many.task, 1),
    times(each.ratio),
    `${number(each.few.script, 1)} / ${number(each.many.script, 1)}`,
  ]);
  return `
## Work per key with more services

With every service in the page Chromium itself gets slower; the floor says how much. With ten in the page only the document grows.

${table(['form', `${few} services (ms)`, `${number(many)} services (ms)`, 'ratio', 'of it script (ms)'], rows)}
`;
}

function parseTable(parse) {
  if (!parse)
    return '\n## Parse and validate\n\nNot measured: the library was not built (`npm run build`).\n';
  const rows = [
    ['parseCharter(text)', number(parse.parseCharter, 1), times(parse.ratio)],
    ['JSON.parse + JSON.stringify', number(parse.jsonParseAndStringify, 1), times(1)],
  ];
  return `
## Parse and validate ${number(parse.bytes / 1e6, 2)} MB

${table(['work', `median of ${parse.runs} (ms)`, 'ratio'], rows)}
`;
}
