import { RowList } from '../../field/list/RowList';
import { ListBlock } from '../../field/section/ListBlock';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { part } from '../../kit/part';

/**
 * The risks section: what could go wrong, and what is taken for granted. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="risks">` with `data-status`, `data-access`.
 */
export const RisksSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function RisksSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="risks" fields={<RisksSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function RisksSectionFields() {
  return (
    <>
      <RowList path="risks" fields={['text', 'likelihood', 'impact', 'mitigation', 'ownerId']} />
      <ListBlock path="assumptions" fields={['text', 'madeOn', 'expiresOn']} />
    </>
  );
}
