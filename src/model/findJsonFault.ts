/** Where a text stops being JSON, and the key that it repeats when that is the fault. */
export interface JsonFault {
  /** Line of the fault, counted from 1. */
  readonly line: number;
  readonly duplicateKey?: string;
}

type Expected = 'value' | 'item' | 'key' | 'firstKey' | 'colon' | 'end';

const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * The first place where a text breaks the grammar of JSON (RFC 8259) or repeats a key in one object; undefined when
 * it does neither. Engines report such places in words of their own or not at all, and let repeated keys pass.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  /** The keys seen in each open object; `null` stands for a list. */
  const open: (Set<string> | null)[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const fault = (duplicateKey?: string): JsonFault => ({
    line: text.slice(0, at).split('\n').length,
    ...(duplicateKey !== undefined && { duplicateKey }),
  });
  const close = () => {
    open.pop();
    return 'end' as const;
  };
  for (;;) {
    while (' \t\n\r'.includes(text[at] ?? '?')) at++;
    const char = text[at];
    const keys = open.at(-1);
    if (expected === 'end') {
      if (open.length === 0) return char === undefined ? undefined : fault();
      if (char === ',') expected = keys ? 'key' : 'value';
      else if (char === (keys ? '}' : ']')) expected = close();
      else return fault();
      at++;
    } else if (expected === 'colon') {
      if (char !== ':') return fault();
      expected = 'value';
      at++;
    } else if (expected === 'key' || expected === 'firstKey') {
      if (char === '}' && expected === 'firstKey') {
        expected = close();
        at++;
        continue;
      }
      const end = char === '"' ? stringEnd(text, at) : undefined;
      if (end === undefined) return fault();
      const key = JSON.parse(text.slice(at, end)) as string;
      if (keys?.has(key)) return fault(key);
      keys?.add(key);
      expected = 'colon';
      at = end;
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? new Set() : null);
      expected = char === '{' ? 'firstKey' : 'item';
      at++;
    } else if (char === ']' && expected === 'item') {
      expected = close();
      at++;
    } else {
      const end = char === '"' ? stringEnd(text, at) : matchEnd(SCALAR, text, at);
      if (end === undefined) return fault();
      expected = 'end';
      at = end;
    }
  }
}

/** How many keys a text writes that is known to be JSON; more than its data hold means that one was repeated. */
export function countKeys(json: string): number {
  let count = 0;
  for (let at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
    do at = json.indexOf('"', at + 1);
    while (isEscaped(json, at));
    at++;
    while (' \t\n\r'.includes(json[at] ?? '?')) at++;
    if (json[at] === ':') count++;
  }
  return count;
}

function isEscaped(json: string, at: number): boolean {
  let start = at;
  while (json[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}

/** Position after the string that starts at `start`; undefined when it is not one. */
function stringEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; ) {
    const char = text.charCodeAt(at);
    if (char === 0x22) return at + 1;
    if (char < 0x20) return undefined;
    const next = char === 0x5c ? matchEnd(ESCAPE, text, at) : at + 1;
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
