import type { CharterWords } from './createCharterWords';

/** A state that has a tone of its own; `state` names its vocabulary. */
export interface StateCell {
  readonly state:
    | 'indicatorStatus'
    | 'indicatorKind'
    | 'charterStatus'
    | 'signatureState'
    | 'belief'
    | 'alignment'
    | 'level';
  readonly id: string;
}

/** What a table cell holds: text (with marks), or a state. `''` is an empty cell. */
export type Cell = string | StateCell;

/** A column: its heading, whether it holds figures, and whether those are the ones that matter most. */
export interface Column {
  readonly label: string;
  readonly numeric?: boolean;
  readonly strong?: boolean;
}

/** A table in words. The first column names the row. */
export interface TableData {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A label and what stands beside it. */
export type Fact = readonly [label: string, text: string];

/** Text that leads somewhere if its address is safe. */
export interface Link {
  readonly text: string;
  readonly href: string | undefined;
}

/** A piece of a document in words: what every export knows how to write. Headings lie one level below their part's. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly table: TableData };

/** A table without the columns that hold nothing; undefined when it has no rows. */
export function tableOf(
  caption: string,
  columns: readonly (string | readonly [label: string, kind: 'numeric' | 'strong'])[],
  rows: readonly (readonly Cell[])[],
): TableData | undefined {
  if (rows.length === 0) return undefined;
  const kept = columns.map((_, at) => at === 0 || rows.some((row) => row[at] !== ''));
  return {
    caption,
    columns: columns
      .filter((_, at) => kept[at])
      .map((column) =>
        typeof column === 'string'
          ? { label: column }
          : { label: column[0], numeric: true, strong: column[1] === 'strong' },
      ),
    rows: rows.map((row) => row.filter((_, at) => kept[at])),
  };
}

/** The facts that say something. */
export function factsOf(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(([, text]) => text !== '');
}

/** The words of a cell. */
export function cellText(words: CharterWords, cell: Cell): string {
  return typeof cell === 'string' ? cell : words.label(cell.state, cell.id);
}

/** A state cell, or an empty one. */
export function stateCell(state: StateCell['state'], id: string | undefined): Cell {
  return id === undefined ? '' : { state, id };
}

/** A heading with what stands under it; nothing when that is empty. */
export function titled(text: string, ...blocks: (Block | undefined)[]): Block[] {
  const present = blocks.filter((block) => block !== undefined);
  return present.length === 0 ? [] : [{ kind: 'heading', text }, ...present];
}

export const paragraphBlock = (text: string): Block | undefined =>
  text === '' ? undefined : { kind: 'paragraph', text };

export const listBlock = (items: readonly string[], ordered = false): Block | undefined =>
  items.length === 0 ? undefined : { kind: 'list', items, ordered };

export const factsBlock = (facts: readonly Fact[]): Block | undefined =>
  facts.length === 0 ? undefined : { kind: 'facts', facts };

export const tableBlock = (table: TableData | undefined): Block | undefined =>
  table && { kind: 'table', table };
