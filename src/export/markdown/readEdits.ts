import type { CharterIntl } from '../../i18n';
import type { CharterDraft } from '../../model';
import { alignLines, type Hunk } from './alignLines';
import { type Edits, editReader } from './editReader';
import { markdownBody } from './markdownBody';
import { type MarkdownLine, markdownLines } from './markdownLines';
import { type Piece, piecesOf, placeTexts, readPlaces, spaced } from './placeholders';

/** How far below its place a line is looked for. */
const LOOK_AHEAD = 50;

/**
 * Reads what was changed by hand in the words of a charter. The charter is printed as it is, and once more with a place
 * for each of its texts: a line that differs from the first print is held against the second, which says which text it is.
 */
export function readEdits(charter: CharterDraft, words: string, { intl, now }: Printing): Edits {
  const placed = placeTexts(charter, intl.code);
  const printed = markdownLines(markdownBody(charter, intl, now));
  const places = markdownLines(markdownBody(placed.charter, intl, now)).map(({ texts }) =>
    texts.map(piecesOf),
  );
  const written = markdownLines(words);
  const hunks = alignLines(printed.map(keyOf), written.map(keyOf));
  const reading: Reading = {
    printed,
    places,
    written,
    twins: twinsOf(hunks, written.length),
    headings: { printed: headingsOf(printed), written: headingsOf(written) },
    reader: editReader(placed.fields),
  };
  for (const hunk of hunks) readHunk(hunk, reading);
  return reading.reader.end();
}

/** How the words of the file were printed. */
export interface Printing {
  readonly intl: CharterIntl;
  /** `YYYY-MM-DD`. */
  readonly now: string;
}

const keyOf = ({ shape, texts }: MarkdownLine) => spaced([shape, ...texts].join('\n'));

interface Reading {
  readonly printed: readonly MarkdownLine[];
  readonly places: readonly (readonly Piece[][])[];
  readonly written: readonly MarkdownLine[];
  /** Of each written line the printed one that it is, as far as it is known. */
  readonly twins: (number | undefined)[];
  /** Of each line the heading under which it stands. */
  readonly headings: Readonly<Record<'printed' | 'written', readonly number[]>>;
  readonly reader: ReturnType<typeof editReader>;
}

function twinsOf(hunks: readonly Hunk[], length: number): (number | undefined)[] {
  const twins = new Array<number | undefined>(length).fill(undefined);
  let [from, start] = [0, 0];
  for (const hunk of [...hunks, { from: Infinity, to: 0, start: length, end: length }]) {
    for (; start < hunk.start; start++) twins[start] = from++;
    [from, start] = [hunk.to, hunk.end];
  }
  return twins;
}

const NO_HEADING = -1;

function headingsOf(lines: readonly MarkdownLine[]): number[] {
  let last = NO_HEADING;
  return lines.map(({ shape }, at) => {
    const under = last;
    if (shape === 'heading') last = at;
    return under;
  });
}

function readHunk({ from, to, start, end }: Hunk, reading: Reading): void {
  const { printed, places, written, twins, reader } = reading;
  const even = to - from === end - start;
  let next = from;
  for (let at = start; at < end; at++) {
    const line = written[at] as MarkdownLine;
    const found = even ? at - start + from : findLine(at, { next, to }, reading);
    const read = found === undefined ? undefined : placesIn(line, found, reading);
    if (found !== undefined && read) {
      missing(next, found, line.line);
      reader.take(line, printed[found] as MarkdownLine, places[found] ?? [], read);
      twins[at] = found;
      next = found + 1;
    } else if (even) {
      reader.issue('computed', line);
      next = at - start + from + 1;
    } else if (line.shape === 'text' && twins[at - 1] === next - 1 && reader.append(places[next - 1], line))
      twins[at] = next - 1;
    else reader.issue('extra', line);
  }
  missing(next, to, written[end - 1]?.line ?? written[start - 1]?.line ?? 1);

  function missing(first: number, last: number, line: number) {
    for (const one of printed.slice(first, last)) reader.issue('missing', { ...one, line });
  }
}

/** The printed line that a written one may be: under the same heading, and with the same words around its texts. */
function findLine(
  at: number,
  { next, to }: { readonly next: number; readonly to: number },
  reading: Reading,
): number | undefined {
  const { written, twins, headings } = reading;
  const above = headings.written[at] ?? NO_HEADING;
  const heading = above === NO_HEADING ? NO_HEADING : twins[above];
  for (let found = next; found < Math.min(to, next + LOOK_AHEAD); found++) {
    if (headings.printed[found] === heading && placesIn(written[at] as MarkdownLine, found, reading))
      return found;
  }
  return undefined;
}

/** What a line has in the places of a printed one; undefined when it is not that line. */
function placesIn(
  { shape, texts }: MarkdownLine,
  at: number,
  { printed, places }: Pick<Reading, 'printed' | 'places'>,
): string[][] | undefined {
  const pieces = places[at] ?? [];
  if (printed[at]?.shape !== shape || pieces.length !== texts.length) return undefined;
  const read = texts.map((text, cell) => readPlaces(pieces[cell] ?? [], text));
  return read.every((one) => one !== undefined) ? read : undefined;
}
