import type { Document, Paragraph, Table } from 'docx';
import type { PlainBlock } from './flatten';
import type { Outline } from './outline';
import type { DocxModule } from './toDocx';
import { cellText, type Fact, type TableData } from './words/blocks';
import type { CharterWords } from './words/createCharterWords';
import { paragraphs, unmarked } from './words/userText';

const ORDERED = 'ordered';

/** The Word document of an outline, made with the `docx` module that is passed in. */
export function writeDocx(docx: DocxModule, outline: Outline, words: CharterWords): Document {
  const { HeadingLevel, LevelFormat, AlignmentType } = docx;
  const write = writer(docx, words, outline.dir === 'rtl');
  return new docx.Document({
    title: unmarked(outline.title),
    description: unmarked(outline.status.join(' · ')),
    creator: unmarked(words.user(words.charter.organisation?.name)) || undefined,
    styles: { default: { document: { run: { language: { value: outline.language } } } } },
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
        children: [
          write.paragraph(outline.title, { heading: HeadingLevel.TITLE }),
          write.paragraph(outline.status.join(' · ')),
          ...write.prose(outline.statement),
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
  const paragraph = (
    text: string,
    options: Partial<ConstructorParameters<typeof Paragraph>[0] & object> = {},
  ) => new docx.Paragraph({ ...options, bidirectional: rtl, children: run(text) });
  const prose = (text: string) => paragraphs(text).map((one) => paragraph(one));
  const facts = (list: readonly Fact[]) =>
    list.map(
      ([label, text]) =>
        new docx.Paragraph({ bidirectional: rtl, children: [...run(`${label}: `, true), ...run(text)] }),
    );
  const table = ({ columns, rows }: TableData): Table =>
    new docx.Table({
      visuallyRightToLeft: rtl,
      width: { size: 100, type: docx.WidthType.PERCENTAGE },
      rows: [
        new docx.TableRow({ tableHeader: true, children: columns.map(({ label }) => cell(label, true)) }),
        ...rows.map(
          (cells) =>
            new docx.TableRow({
              cantSplit: true,
              children: cells.map((one) => cell(cellText(words, one))),
            }),
        ),
      ],
    });
  const cell = (text: string, bold = false) =>
    new docx.TableCell({
      children: [new docx.Paragraph({ bidirectional: rtl, children: run(text, bold) })],
    });
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
  return { paragraph, prose, facts, block };
}
