import { RowList } from '../../field/list/RowList';
import { ListBlock } from '../../field/section/ListBlock';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { part } from '../../kit/part';

/**
 * The priorities section: what the business needs now. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="priorities">` with `data-status`, `data-access`.
 */
export const PrioritiesSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function PrioritiesSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="priorities" fields={<PrioritiesSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function PrioritiesSectionFields() {
  return (
    <>
      <RowList path="priorities" fields={['title', 'axis', 'companyGoal']} />
      <ListBlock path="objectives" fields={['statement', 'indicatorId', 'baseline', 'target', 'due']} />
    </>
  );
}
