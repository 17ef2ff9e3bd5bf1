import { escapeHtml } from '../../export/escape';
import type { Paint, PathMark, Picture, TextMark } from './Picture';

/** A picture as an SVG document that refers to nothing outside. */
export function pictureSvg({
  width,
  height,
  title,
  description,
  language,
  background,
  marks,
}: Picture): string {
  const size = `width="${round(width)}" height="${round(height)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${round(width)} ${round(height)}" role="img" xml:lang="${escapeHtml(language)}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<desc>${escapeHtml(description)}</desc>`,
    `<rect ${size} fill="${escapeHtml(background)}"/>`,
    ...marks.map((mark) => (mark.kind === 'path' ? pathElement(mark) : textElement(mark))),
    '</svg>',
  ].join('\n');
}

function pathElement(mark: PathMark): string {
  const line =
    mark.stroke === 'none'
      ? {}
      : {
          'stroke-dasharray': mark.dash.length > 0 ? mark.dash.join(' ') : undefined,
          'stroke-linecap': mark.cap,
          'stroke-linejoin': mark.join,
        };
  return `<path${attributes({ d: mark.d, transform: transformOf(mark), ...paintAttributes(mark), ...line })}/>`;
}

function textElement(mark: TextMark): string {
  const about = attributes({
    x: round(mark.x),
    y: round(mark.y),
    transform: transformOf(mark),
    ...paintAttributes(mark),
    'paint-order': mark.stroke === 'none' ? undefined : 'stroke',
    'text-anchor': mark.anchor,
    direction: mark.direction === 'rtl' ? 'rtl' : undefined,
    'font-family': mark.family,
    'font-size': mark.size,
    'font-weight': mark.weight,
  });
  return `<text${about}>${escapeHtml(mark.text)}</text>`;
}

function paintAttributes({ fill, fillOpacity, stroke, strokeOpacity, strokeWidth }: Paint) {
  return {
    fill,
    'fill-opacity': fillOpacity === 1 ? undefined : fillOpacity,
    ...(stroke !== 'none' && {
      stroke,
      'stroke-width': strokeWidth,
      'stroke-opacity': strokeOpacity === 1 ? undefined : strokeOpacity,
    }),
  };
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}

function transformOf({ matrix }: PathMark | TextMark): string | undefined {
  const values = matrix.map(round);
  return values.join() === '1,0,0,1,0,0' ? undefined : `matrix(${values.join(' ')})`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
