import parts from './parts.json';

type Part = (typeof parts)[number];

/** As many components as a line can name. */
const FEW = 3;

const code = (text: string) => `\`${text}\``;

/** Markdown of the table of every part that an entry point renders first. */
export function partTable(entry: string): string {
  const rows = parts.filter((part) => part.entry === entry).map(rowOf);
  return [
    '| part | element | its `data-*` | rendered by | styled in |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** How many parts there are. */
export const partCount = parts.length;

function rowOf({ name, elements, states, components, sheets }: Part): string {
  const cells = [
    `**${code(name)}**`,
    elements.map(code).join(' '),
    states.map((state) => code(state.replace('data-', ''))).join(' '),
    someOf(components),
    sheets.map((sheet) => sheet.replace('.css', '')).join(', ') || '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

function someOf(names: readonly string[]): string {
  const more = names.length - FEW;
  return more > 1 ? `${names.slice(0, FEW).join(', ')} and ${more} more` : names.join(', ');
}
