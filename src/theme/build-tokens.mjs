/**
 * Writes what follows from `tokens.json`: `tokens.css`, and `src/theming/ownTokens.ts`.
 *
 *   node src/theme/build-tokens.mjs           after a change of tokens.json
 *   node src/theme/build-tokens.mjs --check   writes nothing, and fails when a file is not up to date
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const check = process.argv.includes('--check');
const tokens = JSON.parse(readFileSync('src/theme/tokens.json', 'utf8'));
const sets = Object.fromEntries(
  Object.entries(tokens)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, set]) => [name, textsOf(set)]),
);

const stale = [
  ['src/theme/tokens.css', stylesheet(sets)],
  ['src/theming/ownTokens.ts', module(sets)],
].filter(([file, text]) => isStale(file, formatted(file, text)));
if (check && stale.length > 0) {
  const names = stale.map(([file]) => file).join(' and ');
  process.stderr.write(`${names} not up to date: node src/theme/build-tokens.mjs\n`);
  process.exitCode = 1;
}

/** Each token of a set as CSS writes its value. */
function textsOf({ $type: usual, ...set }) {
  return Object.fromEntries(
    Object.entries(set)
      .filter(([name]) => !name.startsWith('$'))
      .map(([name, { $type = usual, $value }]) => [name, cssOf($type, $value, name)]),
  );
}

function cssOf(type, value, name) {
  switch (type) {
    case 'color':
      return colorOf(value, name);
    case 'dimension':
    case 'duration':
      return value.value === 0 ? '0' : `${value.value}${value.unit}`;
    case 'fontFamily':
      return value.map((family) => (/^[\w-]+$/.test(family) ? family : `"${family}"`)).join(', ');
    case 'shadow':
      return value.map((layer) => shadowOf(layer, name)).join(', ');
    default:
      throw new Error(`${name} has the type ${type}, for which nothing is known here.`);
  }
}

/** The components decide; `hex` says the same for people and for tools that know no more. */
function colorOf({ colorSpace, components, alpha = 1, hex }, name) {
  const bytes = components.map((part) => Math.round(part * 255));
  const same = `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  if (colorSpace !== 'srgb' || same !== hex)
    throw new Error(`${name}: ${hex} is written as ${colorSpace} ${same}.`);
  return alpha === 1 ? hex : `rgb(${bytes.join(' ')} / ${alpha})`;
}

function shadowOf({ color, offsetX, offsetY, blur, spread }, name) {
  const lengths = [offsetX, offsetY, blur, ...(spread.value === 0 ? [] : [spread])];
  return `${lengths.map((length) => cssOf('dimension', length, name)).join(' ')} ${colorOf(color, name)}`;
}

/** Declarations of a set: the host's `--ec-*` where there is one, else ours; what `known` says already is left out. */
function declarations(set, known = {}) {
  return Object.entries(set)
    .filter(([name, value]) => known[name] !== value)
    .map(([name, value]) => `--_${name}: var(--ec-${name}, ${value});`)
    .join('\n');
}

function stylesheet({ light, dark, contrast, shape, comfortable, compact }) {
  const inDark = declarations(dark, light);
  const inContrast = declarations(contrast, light);
  return `/*
 * Tokens, written by \`node src/theme/build-tokens.mjs\` from tokens.json: change them there.
 * A host sets \`--ec-*\` on any ancestor of \`.ec-root\`; parts read the private \`--_*\`, which fall back to the values below.
 * A root inside another one inherits, unless it names a theme or a density of its own: then it reads the host's tokens anew.
 */
@layer ec.tokens {
  :where(.ec-root:not(.ec-root *), .ec-root[data-theme]) {
    color-scheme: light;
    ${declarations({ ...light, ...shape })}
  }

  :where(.ec-root:not(.ec-root *), .ec-root[data-density]) {
    ${declarations(comfortable)}
  }

  :where(.ec-root[data-density="compact"]) {
    ${declarations(compact)}
  }

  :where(.ec-root[data-theme="contrast"]) {
    ${inContrast}
  }

  :where(.ec-root[data-theme="dark"]) {
    color-scheme: dark;
    ${inDark}
  }

  @media (prefers-contrast: more) {
    :where(.ec-root[data-theme="system"]) {
      ${inContrast}
    }
  }

  @media (prefers-color-scheme: dark) {
    :where(.ec-root[data-theme="system"]) {
      color-scheme: dark;
      ${inDark}
    }
  }

  /* Black on white would blind those who asked for a dark page: there the quiet inks become the strong ones. */
  @media (prefers-contrast: more) and (prefers-color-scheme: dark) {
    :where(.ec-root[data-theme="system"]) {
      --_line: var(--_line-strong);
      --_ink-2: var(--_ink);
      --_ink-3: var(--_ink);
    }
  }

  @media (pointer: coarse) {
    :where(.ec-root:not(.ec-root *), .ec-root[data-density]) {
      --_control: var(--ec-control, 44px);
    }
  }

  /* The person's own colours. Browsers replace those of text and boxes, but not those of drawings. */
  @media (forced-colors: active) {
    :where(.ec-root) {
      --_surface: Canvas;
      --_sunken: Canvas;
      --_accent: Highlight;
      --_focus: Highlight;
      ${[
        'line',
        'line-strong',
        'ink',
        'ink-2',
        'accent-text',
        'leading',
        'lagging',
        'good',
        'watch',
        'bad',
        'neutral',
      ]
        .map((name) => `--_${name}: CanvasText;`)
        .join('\n')}
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :where(.ec-root) {
      --_motion: 0ms;
    }
  }
}
`;
}

function module({ light, dark, contrast, shape, comfortable }) {
  const scheme = (colors) => ({ ...light, ...colors });
  return `/**
 * Our own tokens as CSS writes them; written by \`node src/theme/build-tokens.mjs\` from \`src/theme/tokens.json\`.
 * Each scheme names every colour; \`shape\` and \`sizes\` hold in all of them.
 */
export const ownTokens = ${JSON.stringify({ light, dark: scheme(dark), contrast: scheme(contrast), shape, sizes: comfortable })} as const;
`;
}

/** The text as the formatter of the repository leaves it. */
function formatted(file, text) {
  return execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${file}`], {
    input: text,
    encoding: 'utf8',
  });
}

/** Whether the file holds something else; unless only checking, it then gets the text. */
function isStale(file, text) {
  let present = '';
  try {
    present = readFileSync(file, 'utf8');
  } catch {
    // Not written yet.
  }
  if (present === text) return false;
  if (!check) writeFileSync(file, text);
  return true;
}
