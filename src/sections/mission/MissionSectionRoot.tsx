import { FieldRoot } from '../../field/FieldRoot';
import { ListBlock } from '../../field/section/ListBlock';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { part } from '../../kit/part';

/**
 * The mission section: statement, why the business invested, and what guides the work. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="mission">` with `data-status`, `data-access`.
 */
export const MissionSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function MissionSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="mission" fields={<MissionSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function MissionSectionFields() {
  return (
    <>
      <FieldRoot path="mission/statement" />
      <FieldRoot path="mission/whyInvested" />
      <FieldRoot path="vision" />
      <FieldRoot path="purpose" />
      <ListBlock path="values" fields={['text']} />
    </>
  );
}
