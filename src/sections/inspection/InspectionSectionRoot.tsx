import { FieldRoot } from '../../field/FieldRoot';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { part } from '../../kit/part';

/**
 * The inspection section: the one practice that is checked, and what proves it. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="inspection">` with `data-status`, `data-access`.
 */
export const InspectionSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function InspectionSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="inspection" fields={<InspectionSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function InspectionSectionFields() {
  return (
    <>
      <FieldRoot path="inspection/motion" />
      <FieldRoot path="inspection/cadence" />
      <FieldRoot path="inspection/proofIndicatorId" />
      <FieldRoot path="inspection/inspectorId" />
    </>
  );
}
