import { useMemo } from 'react';
import { useAccess } from '../../editor/EditorContext';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { type ChangedPart, countPlaces, readableChanges } from '../../lifecycle';
import { ChangedPlaces } from './ChangedPlaces';
import type { ComparisonWords } from './changeWords';

export type VersionDiffProps = PartProps<
  'div',
  { kind: string },
  {
    /** Content of the earlier version, as a version store gives it, or a charter. */
    before: unknown;
    /** Content of the later one. */
    after: unknown;
    /** What the two are called, for the sentence that says one of them cannot be compared; the draft has no version. */
    versions?: { readonly before?: string; readonly after?: string };
    /** Level of the parts' headings. @default 3 */
    headingLevel?: 2 | 3 | 4 | 5;
  }
>;

/**
 * What differs between two versions for a reader: by part, then by field or item, words that came in `<ins>` and words
 * that went in `<del>`; what was only recorded in between stands folded at the end. Parts that the reader may not see
 * are left out. Renders a `<div data-charter-part="version-diff">` with `data-kind`: `compared`, `newer-schema`,
 * `unreadable`.
 */
export const VersionDiff = /* @__PURE__ */ part<HTMLDivElement, VersionDiffProps>(function VersionDiff(
  { before, after, versions = {}, headingLevel = 3, ...props },
  ref,
) {
  const intl = useIntl('VersionDiff');
  const slot = useSlot();
  const access = useAccess();
  const result = useMemo(() => readableChanges(before, after), [before, after]);
  const isSeen = ({ part }: ChangedPart) => access(part) !== 'hidden';
  const content = () => {
    if (result.kind !== 'compared') {
      const version = versions[result.side];
      const key = result.kind === 'unreadable' ? 'history.unreadable' : 'history.newer';
      return <p>{version === undefined ? intl.t(`${key}.draft`) : intl.t(key, { version })}</p>;
    }
    const [agreed, recorded] = [result.agreed.filter(isSeen), result.recorded.filter(isSeen)];
    const count = countPlaces(agreed);
    const words: ComparisonWords = { compared: result, intl };
    return (
      <>
        <p {...slot('fine-print')}>
          {count === 0 ? intl.t('history.nothing') : intl.t('history.places', { count })}
        </p>
        <ChangedPlaces parts={agreed} words={words} headingLevel={headingLevel} />
        {recorded.length > 0 && (
          <details {...slot('block')}>
            <summary>{intl.t('history.recorded', { count: countPlaces(recorded) })}</summary>
            <ChangedPlaces parts={recorded} words={words} headingLevel={headingLevel} />
          </details>
        )}
      </>
    );
  };
  return usePartElement('div', props, {
    ref: ref as never,
    slot: 'version-diff',
    state: { kind: result.kind },
    props: { children: content() },
  });
});
