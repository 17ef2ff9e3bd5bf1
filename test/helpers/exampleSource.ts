import type { CharterDraft } from '../../src/model';

const WIDTH = 110;

/** The TypeScript module that holds an example charter; short objects stand on one line, so that a series reads as a table. */
export function exampleSource(name: string, charter: CharterDraft): string {
  return `import type { CharterDraft } from '../../model';

/** Made from \`test/examples/${name}.yaml\` by \`test/model/examples.test.ts\`; change the YAML, not this file. */
export const ${name}: CharterDraft = ${print(charter, '', WIDTH)};
`;
}

/** `before` counts the characters that stand before the value on its line. */
function print(value: unknown, indent: string, before: number): string {
  const short = inline(value);
  if (typeof value !== 'object' || value === null || before + short.length < WIDTH) return short;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => print(item, inner, inner.length))
    : Object.entries(value).map(([key, item]) => {
        const name = `${property(key)}: `;
        return name + print(item, inner, inner.length + name.length);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${property(key)}: ${inline(item)}`)
    .join(', ')} }`;
}

const property = (key: string) => (/^[\w$]+$/.test(key) ? key : literal(key));

const literal = (text: string) =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;
