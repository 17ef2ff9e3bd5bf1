import { cleanText, unmarked } from '../../export/words/userText';
import type { LegendEntry } from '../ChartBody';
import type { PathMark, Picture, TextMark } from './Picture';
import { readMarks } from './readMarks';

/** What a picture says beside what is drawn. */
export interface PictureWords {
  readonly caption: string;
  readonly note: string | undefined;
  readonly legend: readonly LegendEntry[];
  readonly description: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Pixels around everything. */
const EDGE = 24;
const SWATCH = 14;
const UPRIGHT = [1, 0, 0, 1, 0, 0] as const;

/** The drawings of a plot with their name, note and legend, in light colours, as a picture that stands alone. */
export function makePicture(plot: HTMLElement, words: PictureWords): Picture {
  const shell = lightShell(plot);
  try {
    const look = getComputedStyle(shell.root);
    const marks = readMarks(plot, shell.copy);
    const { width, height } = plot.getBoundingClientRect();
    const colour = (token: string, usual: string) => look.getPropertyValue(`--_${token}`).trim() || usual;
    const sheet = createSheet(width, words.direction, getComputedStyle(plot).fontFamily);
    sheet.write(words.caption, 17, '650', colour('ink', '#000'));
    if (words.note) sheet.write(words.note, 13, '400', colour('ink-2', '#444'));
    for (const { name, series } of words.legend) {
      sheet.write(name, 13, '600', colour('ink', '#000'), colour(series, '#000'));
    }
    const top = sheet.height() + EDGE / 2;
    return {
      width: width + 2 * EDGE,
      height: top + height + EDGE,
      title: plain(words.caption),
      description: plain(words.description),
      language: words.language,
      background: colour('surface', '#fff'),
      marks: [...sheet.marks, ...marks.map((mark) => moved(mark, EDGE, top))],
    };
  } finally {
    shell.root.remove();
  }
}

/** A copy of the plot under the light theme, in its place and so with the host's tokens, which nobody sees. */
function lightShell(plot: HTMLElement): { root: HTMLElement; copy: Element } {
  const root = document.createElement('div');
  root.className = 'ec-root';
  root.dataset.theme = 'light';
  root.hidden = true;
  const copy = plot.cloneNode(true) as Element;
  root.append(copy);
  (plot.closest('.ec-root') ?? document.body).append(root);
  return { root, copy };
}

function plain(text: string): string {
  return cleanText(unmarked(text));
}

function moved<Mark extends PathMark | TextMark>(mark: Mark, right: number, down: number): Mark {
  const [a, b, c, d, e, f] = mark.matrix;
  return { ...mark, matrix: [a, b, c, d, e + right, f + down] };
}

/** Lines of text from the top of a picture down, broken where they reach its side. */
function createSheet(width: number, direction: 'ltr' | 'rtl', family: string) {
  const pen = document.createElement('canvas').getContext('2d');
  const marks: (PathMark | TextMark)[] = [];
  let y = EDGE;
  const from = direction === 'rtl' ? width + EDGE : EDGE;
  const forwards = direction === 'rtl' ? -1 : 1;
  return {
    marks,
    height: () => y,
    /** Writes a paragraph; with a `swatch` its colour stands before it. */
    write(text: string, size: number, weight: string, fill: string, swatch?: string) {
      if (pen) pen.font = `${weight} ${size}px ${family}`;
      const indent = swatch ? SWATCH + 6 : 0;
      for (const [index, line] of wrap(plain(text), width - indent, pen).entries()) {
        y += size * 1.4;
        if (swatch && index === 0) marks.push(swatchMark(from, y - size * 0.35, forwards * SWATCH, swatch));
        marks.push({
          kind: 'text',
          matrix: UPRIGHT,
          text: line,
          x: from + forwards * indent,
          y,
          anchor: 'start',
          direction,
          ...solid(fill),
          family,
          size,
          weight,
        });
      }
      y += 4;
    },
  };
}

function solid(fill: string) {
  return { fill, fillOpacity: 1, stroke: 'none', strokeOpacity: 1, strokeWidth: 0 };
}

function swatchMark(x: number, y: number, length: number, colour: string): PathMark {
  const line = {
    kind: 'path',
    matrix: UPRIGHT,
    d: `M${x} ${y}h${length}`,
    dash: [],
    cap: 'butt',
    join: 'miter',
  } as const;
  return { ...line, ...solid('none'), stroke: colour, strokeWidth: 3 };
}

function wrap(text: string, width: number, pen: CanvasRenderingContext2D | null): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && pen && pen.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
