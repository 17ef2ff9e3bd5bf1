import { ListRoot } from '../../field/list/ListRoot';
import type { SectionListProps } from '../../field/section/SectionListProps';
import { part } from '../../kit/part';

/** A list of the section, `List.Root` at `scope/in` unless `path` names another. Renders a `<div role="group" data-charter-part="list">`. */
export const ScopeSectionList = /* @__PURE__ */ part<HTMLDivElement, SectionListProps<'scope'>>(
  function ScopeSectionList({ path = 'scope/in', ...props }, ref) {
    return <ListRoot {...props} ref={ref} path={path} />;
  },
);
