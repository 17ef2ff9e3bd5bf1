import { ListRoot } from '../../field/list/ListRoot';
import type { SectionListProps } from '../../field/section/SectionListProps';
import { part } from '../../kit/part';

/** A list of the section, `List.Root` at `risks` unless `path` names another. Renders a `<div role="group" data-charter-part="list">`. */
export const RisksSectionList = /* @__PURE__ */ part<HTMLDivElement, SectionListProps<'risks'>>(
  function RisksSectionList({ path = 'risks', ...props }, ref) {
    return <ListRoot {...props} ref={ref} path={path} />;
  },
);
