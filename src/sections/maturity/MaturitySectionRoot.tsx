import { FieldRoot } from '../../field/FieldRoot';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { useSlot } from '../../kit/appearance';
import { part } from '../../kit/part';

/**
 * The maturity section: where enablement stands, where it heads, and the evidence. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="maturity">` with `data-status`, `data-access`.
 */
export const MaturitySectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function MaturitySectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="maturity" fields={<MaturitySectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function MaturitySectionFields() {
  const slot = useSlot();
  return (
    <>
      <div {...slot('field-pair')}>
        <FieldRoot path="maturity/current" />
        <FieldRoot path="maturity/target" />
      </div>
      <FieldRoot path="maturity/assessedOn" />
      <FieldRoot path="maturity/evidence" />
    </>
  );
}
