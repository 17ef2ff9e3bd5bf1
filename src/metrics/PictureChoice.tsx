import { type RefObject, useState } from 'react';
import { fileName } from '../export/fileName';
import { Button } from '../kit/Button';
import { download } from '../kit/download';
import { useIntl } from '../kit/IntlProvider';
import type { LegendEntry } from './ChartBody';
import { type DescribedChart, description } from './description';
import { makePicture } from './picture/makePicture';
import { picturePng } from './picture/picturePng';
import { pictureSvg } from './picture/pictureSvg';

export interface PictureChoiceProps {
  /** What holds the drawings. */
  plot: RefObject<HTMLElement | null>;
  caption: string;
  note: string | undefined;
  legend: readonly LegendEntry[] | undefined;
  about: DescribedChart;
}

const formats = ['svg', 'png'] as const;
type Format = (typeof formats)[number];

/** Saves what is drawn, with its words, as an SVG or a PNG file. Renders two `<button>`s and a `<span role="alert">`. */
export function PictureChoice({ plot, caption, note, legend = [], about }: PictureChoiceProps) {
  const intl = useIntl('ChartFrame');
  const [failed, setFailed] = useState(false);
  const save = async (format: Format) => {
    if (!plot.current) return;
    try {
      const picture = makePicture(plot.current, {
        caption,
        note,
        legend,
        description: description(about, intl)
          .flatMap(({ paragraphs }) => paragraphs)
          .join(' '),
        language: intl.code,
        direction: intl.dir,
      });
      const file =
        format === 'png'
          ? await picturePng(picture)
          : new Blob([pictureSvg(picture)], { type: 'image/svg+xml' });
      download(file, fileName(`${caption} ${about.asOf}`, format, 'chart'));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {formats.map((format) => (
        <Button key={format} onClick={() => save(format)}>
          {intl.t(`picture.${format}`)}
        </Button>
      ))}
      <span role="alert">{failed && intl.t('picture.failed')}</span>
    </>
  );
}
