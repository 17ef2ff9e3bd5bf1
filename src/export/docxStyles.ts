import type { IBaseParagraphStyleOptions, IStylesOptions, ITableBordersOptions } from 'docx';
import type { DocxModule } from './toDocx';
import type { Column } from './words/blocks';

/** Lengths of Word: half points for letters, twentieths of a point for spaces. */
const INK = '1C1B1A';
const SOFT = '57534E';
const LINE = 'BFBCB6';
const SERIF = 'Georgia';
const SANS = 'Calibri';
/** Lines grow with their letters. */
const AUTO = 'auto';

/** Name of the style of the mission's sentence. */
export const STATEMENT = 'Statement';
/** Name of the style of text in tables. */
export const CELL = 'Cell';
/** Name of the style of what is said about the document. */
export const QUIET = 'Quiet';

/** The look of a Word file: quiet headings, room between paragraphs, headings that stay with what follows them. */
export function docxStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number): IBaseParagraphStyleOptions => ({
    run: { font: SERIF, size, color: INK },
    paragraph: {
      spacing: { before, after: 80, line: 264, lineRule: AUTO },
      keepNext: true,
      keepLines: true,
    },
  });
  return {
    default: {
      document: {
        run: { font: SANS, size: 22, language: { value: language } },
        paragraph: { spacing: { after: 100, line: 276, lineRule: AUTO } },
      },
      title: heading(48, 0),
      heading1: heading(30, 400),
      heading2: heading(24, 240),
    },
    paragraphStyles: [
      {
        id: STATEMENT,
        name: STATEMENT,
        basedOn: 'Normal',
        run: { font: SERIF, size: 28 },
        paragraph: { spacing: { before: 200, after: 240, line: 300, lineRule: AUTO } },
      },
      {
        id: CELL,
        name: CELL,
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 0, line: 252, lineRule: AUTO } },
      },
      {
        id: QUIET,
        name: QUIET,
        basedOn: 'Normal',
        run: { size: 18, color: SOFT },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}

/** Lines under rows, none beside cells. */
export function tableBorders({ BorderStyle }: DocxModule): ITableBordersOptions {
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none };
}

/** What A4 leaves between margins of an inch. */
const TEXT_WIDTH = 9026;

/** The widths of columns: the first names its row and gets most, figures need least. */
export function columnWidths(columns: readonly Column[]): number[] {
  const weights = columns.map(({ numeric }, at) => (at === 0 ? 2 : numeric ? 1.2 : 1.3));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((weight / all) * TEXT_WIDTH));
}

/** Room inside the cells of a table. */
export const cellMargins = { top: 60, bottom: 60, left: 0, right: 120 };
