import { FieldControl } from '../../field/FieldControl';
import { FieldDescription } from '../../field/FieldDescription';
import { FieldError } from '../../field/FieldError';
import { FieldRoot } from '../../field/FieldRoot';
import { ListBlock } from '../../field/section/ListBlock';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { FoldedGroup } from './FoldedGroup';
import { IndicatorList } from './IndicatorList';

/**
 * The indicators section: early signs, results, and which is expected to move which. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="indicators">` with `data-status`, `data-access`.
 */
export const IndicatorsSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function IndicatorsSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="indicators" fields={<IndicatorsSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function IndicatorsSectionFields() {
  return (
    <>
      <IndicatorList kind="leading" />
      <IndicatorList kind="lagging" />
      <ListBlock
        path="links"
        fields={['leadingId', 'sign', 'laggingId', 'lagMonths', 'rationale', 'belief', 'beliefReason']}
      />
      <ListBlock path="annotations" row={(path) => <AnnotationFields path={path} />} />
      <FoldedGroup path="calendar">
        <FieldRoot path="calendar/fiscalYearStartMonth" />
        <FieldRoot path="calendar/timeZone" />
      </FoldedGroup>
    </>
  );
}

/** A note on what happened; whom it concerns is folded, since it is usually everybody. */
function AnnotationFields({ path }: { path: string }) {
  const intl = useIntl('IndicatorsSection');
  return (
    <>
      <FieldRoot path={`${path}/at`} hint={null} />
      <FieldRoot path={`${path}/kind`} hint={null} />
      <FieldRoot path={`${path}/text`} hint={null} />
      <FoldedGroup inRow path={`${path}/indicatorIds`}>
        <FieldRoot path={`${path}/indicatorIds`} aria-label={intl.t('field.annotations.indicatorIds')}>
          <FieldDescription />
          <FieldError />
          <FieldControl />
        </FieldRoot>
      </FoldedGroup>
    </>
  );
}
