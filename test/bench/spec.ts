/**
 * The one form every system in this benchmark draws: which fields, which labels, which data, which rules.
 * A system reads this and nothing else, so that all of them show the same controls with the same text.
 */

/** A text field. `key` is its name in the flat document the form libraries get; `path` is where a charter keeps it. */
export interface FieldSpec {
  key: string;
  path: string;
  label: string;
}

/** A list of the charter: every row shows every column. `rowIds` are the rows in the page, the first of the document's. */
export interface ListSpec {
  key: string;
  label: string;
  columns: FieldSpec[];
  rowIds: string[];
}

/** What all fields must satisfy, checked on every change, with these words when they do not. */
export const rules = {
  maxLength: 400,
  tooLong: 'At most 400 characters',
  required: 'Required',
} as const;

/** The field into which the runner types: one cell of one list. */
export interface Target {
  list: string;
  row: number;
  column: string;
}

/** A row of a list in the flat document: its id and its texts. */
export type Row = { id: string } & Record<string, string>;
/** The flat document: top fields by key, lists of rows by key. */
export type FlatDocument = Record<string, string | Row[]>;

export interface FormSpec {
  /** Fields of the document itself; these are required. */
  top: FieldSpec[];
  /** Lists of rows; their fields may be empty. */
  lists: ListSpec[];
  document: FlatDocument;
  target: Target;
  /** The text the target starts with; no other field starts with the same. */
  targetText: string;
  /** Controls the finished page must show. */
  controls: number;
}

/** What a file under `systems/` exports. */
export interface System {
  /** Draws the form into an empty element. Runs once in a page. */
  mount(root: HTMLElement, spec: FormSpec): void;
  /** The value the system has stored for a field, read from its state and not from the control. */
  stored(target: Target): unknown;
}

const field = (path: string, label: string): FieldSpec => ({
  key: path.replace(/\/(\w)/g, (_, letter: string) => letter.toUpperCase()),
  path,
  label,
});

const top = [
  field('title', 'Title'),
  field('organisation/name', 'Organisation'),
  field('mission/statement', 'Mission statement'),
  field('mission/whyInvested', 'Why the business invested'),
  field('vision', 'Vision'),
  field('purpose', 'Purpose'),
  field('inspection/motion', 'Motion that is inspected'),
];

const lists = [
  {
    key: 'priorities',
    label: 'Priorities',
    columns: [field('title', 'Priority'), field('companyGoal', 'Company goal')],
  },
  {
    key: 'services',
    label: 'Services',
    columns: [
      field('custom', 'Service'),
      field('description', 'Description'),
      field('serviceLevel/promise', 'Promise'),
      field('serviceLevel/measure', 'Measured by'),
      field('buyerImpact', 'Impact on the buyer'),
    ],
  },
  {
    key: 'audiences',
    label: 'Audiences',
    columns: [field('custom', 'Role'), field('notes', 'Notes')],
  },
  {
    key: 'indicators',
    label: 'Indicators',
    columns: [
      field('label', 'Indicator'),
      field('metricId', 'Metric'),
      field('source/system', 'Source'),
      field('source/note', 'Note on the source'),
      field('currency', 'Currency'),
    ],
  },
  {
    key: 'risks',
    label: 'Risks',
    columns: [field('text', 'Risk'), field('mitigation', 'Mitigation')],
  },
  {
    key: 'reporting',
    label: 'Reporting',
    columns: [field('audience', 'Reader'), field('channel', 'Channel'), field('format', 'Format')],
  },
  {
    key: 'roadmap',
    label: 'Roadmap',
    columns: [field('milestone', 'Milestone'), field('quarter', 'Quarter'), field('status', 'State')],
  },
];

/** The charter form: 7 + 22 × `rows` controls; 12 rows give 271. */
export function charterForm(rows: number): FormSpec {
  return build(lists, rows, rows);
}

/**
 * Only the services of a charter, for the question whether a key costs more when there are more of them.
 * `drawn` of the `rows` in the document are in the page.
 */
export function servicesForm(rows: number, drawn: number): FormSpec {
  return build(
    lists.filter((list) => list.key === 'services'),
    rows,
    drawn,
  );
}

function build(chosen: Omit<ListSpec, 'rowIds'>[], rows: number, drawn: number): FormSpec {
  const document: FlatDocument = {};
  for (const { key, label } of top) document[key] = `${label} of the charter, as agreed with sales`;
  for (const { key, columns } of chosen) {
    document[key] = Array.from({ length: rows }, (_, index) => ({
      id: `${key}-${index + 1}`,
      ...Object.fromEntries(
        columns.map((column) => [column.key, `${column.label} of ${key} row ${index + 1}`]),
      ),
    }));
  }
  const shown = chosen.map((list) => ({
    ...list,
    rowIds: rowsOf(document, list.key)
      .slice(0, drawn)
      .map(({ id }) => id),
  }));
  const row = Math.floor((drawn - 1) / 2);
  return {
    top,
    lists: shown,
    document,
    target: { list: 'services', row, column: 'description' },
    targetText: `Description of services row ${row + 1}`,
    controls: top.length + shown.reduce((sum, list) => sum + list.columns.length * list.rowIds.length, 0),
  };
}

/** The rows of a list in the flat document. */
export function rowsOf(document: FlatDocument, list: string): Row[] {
  return document[list] as Row[];
}

/** The same document as a charter keeps it, with `serviceLevel` and the like as groups. */
export function asCharter({ top: fields, lists: shown, document }: FormSpec): Record<string, unknown> {
  const charter: Record<string, unknown> = { schemaVersion: 1, id: 'benchmark' };
  for (const { key, path } of fields) place(charter, path, document[key]);
  for (const list of shown) {
    charter[list.key] = rowsOf(document, list.key).map((row) => {
      const item: Record<string, unknown> = { id: row.id };
      for (const { key, path } of list.columns) place(item, path, row[key]);
      return item;
    });
  }
  return charter;
}

function place(into: Record<string, unknown>, path: string, value: unknown): void {
  const [first, second] = path.split('/') as [string, string?];
  if (second === undefined) into[first] = value;
  else into[first] = { ...(into[first] as object | undefined), [second]: value };
}
