import { SectionRoot, type SectionRootProps } from '../../field/section/SectionRoot';
import { part } from '../../kit/part';
import { BalanceBars } from './BalanceBars';
import { ServiceList } from './ServiceList';

/**
 * The services section: what enablement gives, from the catalogue or of one’s own. Without children it is the whole section.
 * Renders a `<section data-charter-part="section" data-charter-section="services">` with `data-status`, `data-access`.
 */
export const ServicesSectionRoot = /* @__PURE__ */ part<HTMLElement, SectionRootProps>(
  function ServicesSectionRoot(props, ref) {
    return <SectionRoot {...props} ref={ref} part="services" fields={<ServicesSectionFields />} />;
  },
);

/** Every field of the section in its usual order. */
export function ServicesSectionFields() {
  return (
    <>
      <ServiceList />
      <BalanceBars />
    </>
  );
}
