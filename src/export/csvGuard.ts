/**
 * First characters that make a spreadsheet read a text as a formula, with their full-width twins. A text that looks
 * guarded already is guarded once more, so that a reader who takes one guard off has the text as it was.
 */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** A text with a `'` before it where a spreadsheet would read a formula. */
export function csvGuarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text of a cell that was guarded, or never had to be, as it was. */
export function csvUnguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
