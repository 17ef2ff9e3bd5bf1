import type { CharterWords } from './createCharterWords';

/** A state that has a tone of its own; `state` names its vocabulary, or the field of the maturity that a step is. */
export interface StateCell {
  readonly state:
    | 'indicatorStatus'
    | 'indicatorKind'
    | 'horizon'
    | 'signatureState'
    | 'belief'
    | 'alignment'
    | 'level'
    | 'maturity';
  readonly id: string;
}

/** What a table cell holds: text (with marks), a state, or yes and no. `''` is an empty cell. */
export type Cell = string | boolean | StateCell;

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
  /** Path of the item of each row, where a link may lead to it. */
  readonly paths?: readonly string[];
}

/** A label and what stands beside it. */
export type Fact = readonly [label: string, text: string];

/** Text that leads somewhere if its address is safe. */
export interface Link {
  readonly text: string;
  readonly href: string | undefined;
}

/** Something with a name, its states, and lines about it. */
export interface Entry {
  readonly title: string;
  /** Path of the item, where a link may lead to it. */
  readonly path?: string;
  readonly states?: readonly StateCell[];
  readonly lines: readonly string[];
  readonly facts?: readonly Fact[];
}

/** Entries under a heading, one of several columns; `mark` says with which shape they are drawn. */
export interface EntryColumn {
  readonly title: string;
  readonly mark?: 'in' | 'out' | 'deferred';
  readonly entries: readonly Entry[];
}

/** A piece of a document in words: what every output knows how to write. Headings lie one level below their part's. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'prose'; readonly text: string; readonly look?: 'lede' | 'quote' | 'overdue' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'states'; readonly states: readonly StateCell[] }
  | { readonly kind: 'columns'; readonly columns: readonly EntryColumn[] }
  | {
      readonly kind: 'entries';
      readonly entries: readonly Entry[];
      /** How they are drawn; `services` have headings of their own. */
      readonly look: 'services' | 'causes' | 'cards' | 'stages' | 'ladder';
    }
  | { readonly kind: 'shares'; readonly shares: readonly Share[] }
  | { readonly kind: 'table'; readonly table: TableData };

/** A part of a whole: its name and its share of 100, as far as it is known. */
export interface Share {
  readonly name: string;
  readonly share: number | undefined;
  readonly text: string;
}

/** Whether a block has something to show. */
function holds(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
    case 'prose':
      return block.text !== '';
    case 'table':
      return block.table.rows.length > 0;
    default:
      return Object.values(block).some((value) => Array.isArray(value) && value.length > 0);
  }
}

/** The blocks that hold something. */
export function present(...blocks: readonly Block[]): Block[] {
  return blocks.filter(holds);
}

/** A heading with what stands under it; nothing when that holds nothing. */
export function titled(text: string, ...blocks: readonly Block[]): Block[] {
  const under = present(...blocks);
  return under.length === 0 ? [] : [{ kind: 'heading', text }, ...under];
}

/** A table under its caption as heading. */
export function titledTable(table: TableData): Block[] {
  return titled(table.caption, { kind: 'table', table });
}

/** A table without the columns that hold nothing. */
export function tableOf(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): TableData {
  const kept = (_: unknown, at: number) => at === 0 || rows.some((row) => row[at] !== '');
  return { caption, columns: columns.filter(kept), rows: rows.map((row) => row.filter(kept)) };
}

/** The words of a cell. */
export function cellText(words: CharterWords, cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return words.intl.t(cell ? 'common.yes' : 'common.no');
  const { state, id } = cell;
  return state === 'maturity'
    ? words.intl.t(id === 'current' ? 'field.maturity.current' : 'field.maturity.target')
    : words.label(state, id);
}

/** A state as the states of an entry: none when it is not set. */
export function statesOf(state: StateCell['state'], id: string | undefined): StateCell[] {
  return id === undefined ? [] : [{ state, id }];
}
