import { Fragment } from 'react';
import { useSlot } from '../../kit/appearance';
import type { Stretch } from '../../model/words/compareWords';

/** One version of a text, with what the other has not in `<mark>`. Renders a `<p>` in the direction of the text. */
export function VersionText({ stretches }: { stretches: readonly Stretch[] }) {
  const slot = useSlot();
  return (
    <p dir="auto" {...slot('version-text')}>
      {stretches.map(({ text, differs }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its position
        differs ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
      )}
    </p>
  );
}
