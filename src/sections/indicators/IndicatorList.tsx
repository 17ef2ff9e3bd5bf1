import { useValue } from '../../editor/useCharter';
import { DetailRow } from '../../field/list/DetailRow';
import { ListError } from '../../field/list/ListError';
import { ListItem } from '../../field/list/ListItem';
import { ListItems } from '../../field/list/ListItems';
import { ListRoot } from '../../field/list/ListRoot';
import { ListUndo } from '../../field/list/ListUndo';
import { useJustAdded } from '../../field/list/useJustAdded';
import { useSection } from '../../field/section/SectionContext';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import type { CharterIssue, Indicator } from '../../model';
import { IndicatorDetails } from './IndicatorDetails';
import { IndicatorsSectionCatalogueAdd } from './IndicatorsSectionCatalogueAdd';

export type IndicatorListProps = PartProps<
  'div',
  { kind: string },
  {
    /** Which indicators stand in the list. */
    kind: 'leading' | 'lagging';
  }
>;

/**
 * The leading or the lagging indicators under a heading, each a row with baseline and target; details open in a dialog.
 * Renders a `<div data-charter-part="block">` with `data-kind`.
 */
export const IndicatorList = /* @__PURE__ */ part<HTMLDivElement, IndicatorListProps>(function IndicatorList(
  { kind, ...props },
  ref,
) {
  const intl = useIntl('IndicatorList');
  const slot = useSlot();
  const { headingLevel } = useSection('IndicatorList');
  const [added, setAdded] = useJustAdded();
  const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
  return usePartElement('div', props, {
    ref: ref as never,
    slot: 'block',
    state: { kind },
    props: {
      children: (
        <>
          <Heading {...slot('block-heading')}>{intl.t(`indicators.${kind}`)}</Heading>
          <ListRoot path="indicators" where={holds[kind]} aria-label={intl.t(`indicators.${kind}`)}>
            <ListError where={isSaidIn[kind]} />
            <ListItems>
              {(item) => (
                <ListItem item={item}>
                  <DetailRow
                    summary={<IndicatorSummary path={item.path} />}
                    description={intl.t('indicators.details')}
                    openAtOnce={item.path === added}
                  >
                    <IndicatorDetails path={item.path} />
                  </DetailRow>
                </ListItem>
              )}
            </ListItems>
            <ListUndo />
            <IndicatorsSectionCatalogueAdd kind={kind} onAdded={setAdded} />
          </ListRoot>
        </>
      ),
    },
  });
});

/** What each list holds; an indicator that does not say what it is stands with the leading ones, so that it is seen. */
const holds = {
  leading: (item: unknown) => (item as Indicator).kind !== 'lagging',
  lagging: (item: unknown) => (item as Indicator).kind === 'lagging',
};

/** What concerns all indicators is said once, above the leading ones. */
const isSaidIn = {
  leading: (issue: CharterIssue) => issue.code !== 'no-lagging',
  lagging: (issue: CharterIssue) => issue.code === 'no-lagging',
};

function IndicatorSummary({ path }: { path: string }) {
  const intl = useIntl('IndicatorList');
  const indicator = useValue(path) as Indicator | undefined;
  if (!indicator) return null;
  const from = indicator.baseline?.value;
  const to = indicator.target?.value;
  const show = (value: number | undefined) => (value === undefined ? '–' : intl.value(indicator, value).text);
  return (
    <span>
      {intl.t('field.indicators.baseline.value')}: {show(from)} · {intl.t('field.indicators.target.value')}:{' '}
      {show(to)}
    </span>
  );
}
