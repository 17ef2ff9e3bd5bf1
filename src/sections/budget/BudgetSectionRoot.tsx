import { FieldRoot } from '../../field/FieldRoot';
import { ListBlock } from '../../field/section/ListBlock';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { useSlot } from '../../kit/appearance';
import { part } from '../../kit/part';

/**
 * The budget section: who pays and who decides about the money. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="budget">` with `data-status`, `data-access`.
 */
export const BudgetSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function BudgetSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="budget" fields={<BudgetSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function BudgetSectionFields() {
  const slot = useSlot();
  return (
    <>
      <FieldRoot path="budget/ownerId" />
      <FieldRoot path="budget/fundingModel" />
      <ListBlock path="budget/funders" fields={['ownerId', 'sharePct']} />
      <FieldRoot path="budget/controlledByEnablement" />
      <FieldRoot path="budget/desiredOwnerId" />
      <div {...slot('field-pair')}>
        <FieldRoot path="budget/amount" />
        <FieldRoot path="budget/currency" />
      </div>
    </>
  );
}
