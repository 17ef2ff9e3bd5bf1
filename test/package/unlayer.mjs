/**
 * The theme without cascade layers, for a page whose reset stands in none and would win over every layer. What the
 * layers did is done by order and weight: their rules follow each other in the order of the layers, and each has the
 * weight of one class, which is more than the elements of a reset and no more than a class of the host.
 */
export function unlayer(css) {
  const [statement, ...rest] = blocksOf(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  const layers = new Map(namesOf(statement).map((name) => [name, '']));
  let last = '';
  for (const { prelude, body } of rest) {
    const [, name] = /^@layer (\S+)$/.exec(prelude) ?? [];
    if (name === undefined) last += `${prelude} {${body}}\n`;
    else if (layers.has(name)) layers.set(name, layers.get(name) + weighRules(body));
    else throw new Error(`theme.css does not name the layer ${name} in its first line.`);
  }
  return `/* theme.css without layers: for a page whose reset is in none. Load it after that reset. */\n${[...layers.values(), last].join('')}`;
}

/** Gives every rule the same weight, within media and container queries too. */
function weighRules(css) {
  return blocksOf(css)
    .map(({ prelude, body = '' }) =>
      prelude.startsWith('@')
        ? `${prelude} {${weighRules(body)}}\n`
        : `${weigh(prelude)} {${nested(body)}}\n`,
    )
    .join('');
}

/** The rules in a rule, which inherit its weight; one that takes it into a `:where()`, where it is lost, gets it again. */
function nested(body) {
  let weighed = '';
  let done = 0;
  for (let from = body.indexOf(':where('); from >= 0; from = body.indexOf(':where(', done)) {
    let to = from + ':where('.length;
    for (let depth = 1; depth > 0; to++) depth += { '(': 1, ')': -1 }[body[to]] ?? 0;
    weighed += body.slice(done, to) + (body.slice(from, to).includes('&') ? ':not(.ec-)' : '');
    done = to;
  }
  return weighed + body.slice(done);
}

/** A selector list in which each selector weighs as much as a class; nested rules inherit it. */
function weigh(selectors) {
  return splitAtDepth(selectors, ',')
    .map((selector) => {
      const [first, ...others] = splitAtDepth(selector.trim(), ')');
      if (!first.startsWith(':where(')) throw new Error(`A rule of theme.css begins with ${selector}.`);
      return `${first}:not(.ec-)${others.join('')}`;
    })
    .join(', ');
}

function namesOf({ prelude, body }) {
  if (body !== undefined || !prelude.startsWith('@layer '))
    throw new Error('theme.css must begin by naming its layers.');
  return prelude.slice('@layer '.length).split(/,\s*/);
}

/** The statements and blocks of a style sheet or of the inside of a block, in order. */
function blocksOf(css) {
  const blocks = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at++) {
    const letter = css[at];
    if (letter === ';' && depth === 0) {
      blocks.push({ prelude: css.slice(start, at).trim() });
      start = at + 1;
    } else if (letter === '{' && depth++ === 0) {
      open = at;
    } else if (letter === '}' && --depth === 0) {
      blocks.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return blocks;
}

/** Splits where a letter stands outside parentheses; a closing parenthesis stays with what it closes. */
function splitAtDepth(text, letter) {
  const pieces = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth > 0 || text[at] !== letter) continue;
    const end = letter === ')' ? at + 1 : at;
    pieces.push(text.slice(start, end));
    start = at + 1;
  }
  return [...pieces, text.slice(start)];
}
