import { FieldRoot } from '../../field/FieldRoot';
import { ListBlock } from '../../field/section/ListBlock';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { useSlot } from '../../kit/appearance';
import { part } from '../../kit/part';
import { ReviewEntryFields } from './ReviewEntryFields';

/**
 * The review section: when the charter is looked at again, what was decided, and who is told. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="review">` with `data-status`, `data-access`.
 */
export const ReviewSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function ReviewSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="review" fields={<ReviewSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function ReviewSectionFields() {
  const slot = useSlot();
  return (
    <>
      <div {...slot('field-pair')}>
        <FieldRoot path="review/cadence" />
        <FieldRoot path="review/nextDue" />
      </div>
      <ListBlock path="reporting" fields={['audience', 'channel', 'cadence', 'format', 'ownerId']} />
      <FieldRoot path="changeTriggers" />
      <ListBlock path="review/history" row={(path) => <ReviewEntryFields path={path} />} />
    </>
  );
}
