/** One record of a table: its place, counted from 1 as a spreadsheet counts, and its cells. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A text taken apart, or the row in which a quotation mark opens and never closes. */
export type CsvResult =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly row: number };

const DELIMITERS = ['\t', ';', ','] as const;

/**
 * Takes comma-, semicolon- or tab-separated text apart (RFC 4180, any line end, an optional byte order mark); the
 * delimiter is the one that the first line has most of. Blank records are left out but counted.
 */
export function parseCsv(text: string): CsvResult {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const delimiter = delimiterOf(body);
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let row = 1;
  const endRecord = () => {
    if (cells.some((cell) => cell.trim() !== '')) records.push({ row, cells });
    cells = [];
    row++;
  };
  for (let at = 0; at <= body.length; ) {
    const quoted = body[at] === '"';
    const end = quoted ? closingQuote(body, at) : cellEnd(body, at, delimiter);
    if (end < 0) return { ok: false, row };
    const rest = quoted ? cellEnd(body, end + 1, delimiter) : end;
    cells.push(
      quoted
        ? body.slice(at + 1, end).replaceAll('""', '"') + body.slice(end + 1, rest)
        : body.slice(at, end),
    );
    at = rest + 1;
    if (body[rest] === delimiter) continue;
    if (body[rest] === '\r' && body[rest + 1] === '\n') at++;
    endRecord();
  }
  return { ok: true, records };
}

function delimiterOf(text: string): string {
  const line = text.slice(0, cellEnd(text, 0, '')).replace(/"(?:[^"]|"")*"/g, '');
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

/** Records as tab-separated text that reads back the same. */
export function writeRecords(records: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return records.map((cells) => cells.map(cell).join('\t')).join('\n');
}
