import type { Document, Paragraph, Table } from 'docx';
import { stampOf } from '../lifecycle/content/contentHash';
import { CELL, cellMargins, columnWidths, docxStyles, QUIET, STATEMENT, tableBorders } from './docxStyles';
import type { PlainBlock } from './flatten';
import type { Outline } from './outline';
import type { DocxModule } from './toDocx';
import { cellText, type Fact, type TableData } from './words/blocks';
import type { CharterWords } from './words/createCharterWords';
import { paragraphs, unmarked } from './words/userText';

const ORDERED = 'ordered';

type ParagraphOptions = Partial<ConstructorParameters<typeof Paragraph>[0] & object>;

/** The Word document of an outline, made with the `docx` module that is passed in. */
export function writeDocx(docx: DocxModule, outline: Outline, words: CharterWords): Document {
  const { HeadingLevel, LevelFormat, AlignmentType } = docx;
  const write = writer(docx, words, outline.dir === 'rtl');
  return new docx.Document({
    title: unmarked(outline.title),
    description: unmarked(outline.status.join(' · ')),
    creator: unmarked(words.user(words.charter.organisation?.name)) || undefined,
    customProperties: Object.entries(stampOf(words.charter)).map(([name, value]) => ({
      name: `charter-${name}`,
      value,
    })),
    styles: docxStyles(outline.language),
    numbering: {
      config: [
        {
          reference: ORDERED,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [
      {
        footers: { default: write.footer(outline.stamp) },
        children: [
          write.paragraph(outline.title, { heading: HeadingLevel.TITLE }),
          write.paragraph(outline.status.join(' · '), { style: QUIET }),
          ...write.prose(outline.statement, { style: STATEMENT }),
          ...write.facts(outline.answers),
          ...outline.sections.flatMap(({ title, blocks }, section) => [
            write.paragraph(title, { heading: HeadingLevel.HEADING_1 }),
            ...blocks.flatMap((block, at) => write.block(block, section * 1000 + at)),
          ]),
        ],
      },
    ],
  });
}

/** Builders of paragraphs and tables, right-to-left where the language is. */
function writer(docx: DocxModule, words: CharterWords, rtl: boolean) {
  const run = (text: string, bold = false) =>
    unmarked(text)
      .split('\n')
      .map(
        (line, at) => new docx.TextRun({ text: line, bold, rightToLeft: rtl, ...(at > 0 && { break: 1 }) }),
      );
  const paragraph = (text: string, options: ParagraphOptions = {}) =>
    new docx.Paragraph({ ...options, bidirectional: rtl, children: run(text) });
  const prose = (text: string, options?: ParagraphOptions) =>
    paragraphs(text).map((one) => paragraph(one, options));
  /** What the copy is of, and the page, whose numbers Word fills in. */
  const footer = (stamp: readonly string[]) => {
    const [page, pages] = ['{page}', '{pages}'];
    const numbers = { [page]: docx.PageNumber.CURRENT, [pages]: docx.PageNumber.TOTAL_PAGES };
    const children = words.intl
      .t('copy.page', { page, pages })
      .split(/(\{pages?\})/)
      .map((piece) => numbers[piece] ?? piece);
    return new docx.Footer({
      children: [
        new docx.Paragraph({
          style: QUIET,
          bidirectional: rtl,
          children: [...run(`${stamp.join(' · ')} · `), new docx.TextRun({ children, rightToLeft: rtl })],
        }),
      ],
    });
  };
  const facts = (list: readonly Fact[]) =>
    list.map(
      ([label, text]) =>
        new docx.Paragraph({
          bidirectional: rtl,
          children: [...run(words.intl.t('common.pair', { before: label, next: '' }), true), ...run(text)],
        }),
    );
  const table = ({ columns, rows }: TableData): Table => {
    const widths = columnWidths(columns);
    const row = (texts: readonly string[], head: boolean) =>
      new docx.TableRow({
        ...(head && { tableHeader: true }),
        cantSplit: true,
        children: texts.map((text, at) => {
          const end = columns[at]?.numeric && { alignment: docx.AlignmentType.END };
          return new docx.TableCell({
            width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
            children: [
              new docx.Paragraph({ style: CELL, bidirectional: rtl, ...end, children: run(text, head) }),
            ],
          });
        }),
      });
    return new docx.Table({
      visuallyRightToLeft: rtl,
      width: { size: 100, type: docx.WidthType.PERCENTAGE },
      columnWidths: widths,
      borders: tableBorders(docx),
      margins: cellMargins,
      rows: [
        row(
          columns.map(({ label }) => label),
          true,
        ),
        ...rows.map((cells) =>
          row(
            cells.map((one) => cellText(words, one)),
            false,
          ),
        ),
      ],
    });
  };
  const block = (one: PlainBlock, instance: number): (Paragraph | Table)[] => {
    switch (one.kind) {
      case 'heading':
        return [paragraph(one.text, { heading: docx.HeadingLevel.HEADING_2 })];
      case 'prose':
        return prose(one.text);
      case 'list':
        return one.items.map((item) =>
          paragraph(
            item,
            one.ordered
              ? { numbering: { reference: ORDERED, level: 0, instance } }
              : { bullet: { level: 0 } },
          ),
        );
      case 'links':
        return one.links.map(
          ({ text, href }) =>
            new docx.Paragraph({
              bidirectional: rtl,
              bullet: { level: 0 },
              children: href ? [new docx.ExternalHyperlink({ link: href, children: run(text) })] : run(text),
            }),
        );
      case 'facts':
        return facts(one.facts);
      case 'table':
        return [table(one.table), paragraph('')];
    }
  };
  return { paragraph, prose, facts, block, footer };
}
