/** Rows of an RFC 4180 file; a quoted cell is a text, an unquoted one a number or empty. */
export function readCsv(csv: string): (string | number | undefined)[][] {
  const rows: (string | number | undefined)[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    const [, raw = '', end] = match;
    const text = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : undefined;
    rows.at(-1)?.push(text ?? (raw === '' ? undefined : Number(raw)));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
