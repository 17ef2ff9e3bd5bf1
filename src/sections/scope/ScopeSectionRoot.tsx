import { ListBlock } from '../../field/section/ListBlock';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { part } from '../../kit/part';

/**
 * The scope section: what enablement does, what it leaves to others, and what waits. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="scope">` with `data-status`, `data-access`.
 */
export const ScopeSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function ScopeSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="scope" fields={<ScopeSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function ScopeSectionFields() {
  return (
    <>
      <ListBlock path="scope/in" fields={['text']} />
      <ListBlock path="scope/out" fields={['text']} />
      <ListBlock path="scope/deferred" fields={['text']} />
    </>
  );
}
