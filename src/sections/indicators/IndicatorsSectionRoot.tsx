import { ListBlock } from '../../field/section/ListBlock';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { part } from '../../kit/part';
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
        fields={['leadingId', 'sign', 'laggingId', 'lagMonths', 'rationale', 'belief']}
      />
    </>
  );
}
