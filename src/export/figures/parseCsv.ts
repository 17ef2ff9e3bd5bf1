/** One record of a table: its place, counted from 1 as a spreadsheet counts, its cells, and where in the text it ends. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
  readonly end: number;
}

const DELIMITERS = ['\t', ';', ','] as const;
/** How much of a first line decides about the delimiter. */
const LOOKED_AT = 10_000;
/** Cells after which a record without end gives its reader a moment. */
const MANY_CELLS = 1000;

/**
 * Takes comma-, semicolon- or tab-separated text apart (RFC 4180, any line end, an optional byte order mark); the
 * delimiter is the one that the first line has most of. Blank records are left out but counted. Gives a record at a
 * time, or undefined where there was work but no record, and at last the row in which a quotation mark opens and
 * never closes.
 */
export function* csvRecords(text: string): Generator<CsvRecord | undefined, number | undefined> {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const delimiter = delimiterOf(body);
  let cells: string[] = [];
  let row = 1;
  for (let at = 0; at <= body.length; ) {
    const quoted = body[at] === '"';
    const end = quoted ? closingQuote(body, at) : cellEnd(body, at, delimiter);
    if (end < 0) return row;
    const rest = quoted ? cellEnd(body, end + 1, delimiter) : end;
    cells.push(
      quoted
        ? body.slice(at + 1, end).replaceAll('""', '"') + body.slice(end + 1, rest)
        : body.slice(at, end),
    );
    at = rest + 1;
    if (body[rest] === delimiter) {
      if (cells.length % MANY_CELLS === 0) yield undefined;
      continue;
    }
    if (body[rest] === '\r' && body[rest + 1] === '\n') at++;
    yield cells.some((cell) => cell.trim() !== '') ? { row, cells, end: at } : undefined;
    cells = [];
    row++;
  }
  return undefined;
}

function delimiterOf(text: string): string {
  const line = text.slice(0, Math.min(cellEnd(text, 0, ''), LOOKED_AT)).replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Where an unquoted cell ends: at a delimiter, a line end, or the end of the text. */
function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** A record as tab-separated text that reads back the same. */
export function writeRecord(cells: readonly string[]): string {
  const cell = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return cells.map(cell).join('\t');
}
