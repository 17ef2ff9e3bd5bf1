import { ListRoot } from '../../field/list/ListRoot';
import type { SectionListProps } from '../../field/section/SectionListProps';
import { part } from '../../kit/part';

/** The list of the section, `List.Root` at `services`. Renders a `<div role="group" data-charter-part="list">`. */
export const ServicesSectionList = /* @__PURE__ */ part<HTMLDivElement, SectionListProps<'services'>>(
  function ServicesSectionList({ path = 'services', ...props }, ref) {
    return <ListRoot {...props} ref={ref} path={path} />;
  },
);
