import { round } from './marks';
import { useScale } from './scale';

/** One bar from zero: `worse` is full, `better` an outline, `open` (not over yet) a dashed outline, `plain` full and grey. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly look: 'worse' | 'better' | 'open' | 'plain';
}

const looks = {
  worse: { fill: 'var(--_bad)', stroke: 'var(--_bad)' },
  better: { fill: 'var(--_surface)', stroke: 'var(--_good)' },
  open: { fill: 'none', stroke: 'var(--_neutral)', strokeDasharray: '3 2' },
  plain: { fill: 'var(--_line-strong)', stroke: 'var(--_line-strong)' },
} satisfies Record<Bar['look'], object>;

/** Bars from zero, those of one look as one path; `width` in pixels. */
export function BarsMark({ bars, width }: { bars: readonly Bar[]; width: number }) {
  const { x, y } = useScale();
  const zero = round(y(0));
  return (Object.keys(looks) as Bar['look'][]).map((look) => {
    const path = bars
      .filter((bar) => bar.look === look)
      .map((bar) => `M${round(x(bar.x) - width / 2)} ${zero}V${round(y(bar.y))}h${round(width)}V${zero}`);
    return (
      path.length > 0 && (
        <path key={look} data-look={look} d={path.join('')} strokeWidth={1.5} {...looks[look]} />
      )
    );
  });
}
