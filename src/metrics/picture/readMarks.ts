import type { Matrix, Paint, PathMark, TextMark } from './Picture';

/** What holds shapes for use elsewhere, and draws none itself. */
const NOT_DRAWN = 'defs, clipPath, mask, pattern, marker, symbol';

/**
 * Everything that the drawings in `plot` show, as paths and texts in pixels from its corner, with all colours and fonts
 * resolved. `light` is a copy of `plot` that stands under the light theme: places are read from what is on the screen,
 * colours from the copy.
 */
export function readMarks(plot: Element, light: Element): (PathMark | TextMark)[] {
  const { left, top } = plot.getBoundingClientRect();
  const copies = light.querySelectorAll('svg *');
  return [...plot.querySelectorAll('svg *')].flatMap((element, index): (PathMark | TextMark)[] => {
    const copy = copies[index];
    if (!(element instanceof SVGGraphicsElement) || !copy || element.closest(NOT_DRAWN)) return [];
    const screen = element.getScreenCTM();
    if (!screen || !isSeen(element)) return [];
    const { a, b, c, d, e, f } = screen;
    const matrix: Matrix = [a, b, c, d, e - left, f - top];
    const style = getComputedStyle(copy);
    if (element instanceof SVGTextContentElement) return textMark(element, style, matrix);
    const path = pathOf(element);
    return path === undefined ? [] : [pathMark(path, style, matrix, element)];
  });
}

function isSeen(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible';
}

function paintOf(style: CSSStyleDeclaration, element: Element): Paint {
  const opacity = opacityOf(element);
  return {
    fill: colourOf(style.fill),
    fillOpacity: opacity * (Number.parseFloat(style.fillOpacity) || 0),
    stroke: colourOf(style.stroke),
    strokeOpacity: opacity * (Number.parseFloat(style.strokeOpacity) || 0),
    strokeWidth: Number.parseFloat(style.strokeWidth) || 0,
  };
}

/** A pattern or gradient lives in the page alone and does not travel. */
function colourOf(paint: string): string {
  return paint.startsWith('url(') ? 'none' : paint;
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at && !(at instanceof HTMLElement); at = at.parentElement) {
    opacity *= Number.parseFloat(getComputedStyle(at).opacity);
  }
  return opacity;
}

function pathMark(d: string, style: CSSStyleDeclaration, matrix: Matrix, element: Element): PathMark {
  return {
    kind: 'path',
    matrix,
    d,
    ...paintOf(style, element),
    dash:
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat),
    cap: style.strokeLinecap,
    join: style.strokeLinejoin,
  };
}

/** One mark for each element that holds text itself: a `<tspan>`, or a `<text>` without any. */
function textMark(element: SVGTextContentElement, style: CSSStyleDeclaration, matrix: Matrix): TextMark[] {
  const text = element.textContent?.trim() ?? '';
  if (!text || element.children.length > 0 || element.getNumberOfChars() === 0) return [];
  const { x, width } = element.getBBox();
  const direction =
    style.unicodeBidi === 'plaintext' ? directionOf(text) : (style.direction as 'ltr' | 'rtl');
  // The side that stays when another font makes the text wider; the picture counts it in the direction of the text.
  const isMiddle = style.textAnchor === 'middle';
  const isLeft = (style.textAnchor === 'end') === (style.direction === 'rtl');
  return [
    {
      kind: 'text',
      matrix,
      text,
      x: isMiddle ? x + width / 2 : isLeft ? x : x + width,
      y: element.getStartPositionOfChar(0).y,
      anchor: isMiddle ? 'middle' : isLeft === (direction === 'ltr') ? 'start' : 'end',
      direction,
      ...paintOf(style, element),
      family: style.fontFamily,
      size: Number.parseFloat(style.fontSize),
      weight: style.fontWeight,
    },
  ];
}

/** The direction of a text by its first letter, as `unicode-bidi: plaintext` has it. */
function directionOf(text: string): 'ltr' | 'rtl' {
  return /^\P{L}*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text) ? 'rtl' : 'ltr';
}

/** Any shape as a path; undefined of what is no shape. */
function pathOf(element: Element): string | undefined {
  const read = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  switch (element.tagName) {
    case 'path':
      return element.getAttribute('d') ?? undefined;
    case 'line':
      return `M${read('x1')} ${read('y1')}L${read('x2')} ${read('y2')}`;
    case 'rect':
      return `M${read('x')} ${read('y')}h${read('width')}v${read('height')}h${-read('width')}z`;
    case 'circle':
      return ellipse(read('cx'), read('cy'), read('r'), read('r'));
    case 'ellipse':
      return ellipse(read('cx'), read('cy'), read('rx'), read('ry'));
    case 'polyline':
    case 'polygon': {
      const points = element.getAttribute('points')?.trim() ?? '';
      return points && `M${points}${element.tagName === 'polygon' ? 'z' : ''}`;
    }
    default:
      return undefined;
  }
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}
