import { ListRoot } from '../../field/list/ListRoot';
import type { SectionListProps } from '../../field/section/SectionListProps';
import { part } from '../../kit/part';

/** A list of the section, `List.Root` at `values` unless `path` names another. Renders a `<div role="group" data-charter-part="list">`. */
export const MissionSectionList = /* @__PURE__ */ part<HTMLDivElement, SectionListProps<'mission'>>(
  function MissionSectionList({ path = 'values', ...props }, ref) {
    return <ListRoot {...props} ref={ref} path={path} />;
  },
);
