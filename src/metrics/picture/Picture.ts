/** A transformation as SVG and canvas write it: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** How something is painted; colours are resolved, `none` paints nothing. */
export interface Paint {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
}

/** A line or an area, as the `d` of an SVG path. */
export interface PathMark extends Paint {
  readonly kind: 'path';
  readonly matrix: Matrix;
  readonly d: string;
  /** Lengths of dash and space. */
  readonly dash: readonly number[];
  readonly cap: string;
  readonly join: string;
}

/** A piece of text on one line; its outline, if any, lies behind it. */
export interface TextMark extends Paint {
  readonly kind: 'text';
  readonly matrix: Matrix;
  readonly text: string;
  /** Place of the anchor on the base line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl';
  readonly family: string;
  /** Pixels. */
  readonly size: number;
  readonly weight: string;
}

/** A picture that needs nothing around it; sizes in pixels, marks from back to front. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly background: string;
  readonly marks: readonly (PathMark | TextMark)[];
}
