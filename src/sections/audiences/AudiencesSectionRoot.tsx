import { FieldRoot } from '../../field/FieldRoot';
import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { part } from '../../kit/part';
import { AudienceList } from './AudienceList';

/**
 * The audiences section: whom enablement supports and on whose work it draws. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="audiences">` with `data-status`, `data-access`.
 */
export const AudiencesSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function AudiencesSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="audiences" fields={<AudiencesSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function AudiencesSectionFields() {
  return (
    <>
      <FieldRoot path="scopeModel" />
      <AudienceList />
    </>
  );
}
