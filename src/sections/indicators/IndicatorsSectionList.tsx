import { ListRoot } from '../../field/list/ListRoot';
import type { SectionListProps } from '../../field/section/SectionListProps';
import { part } from '../../kit/part';

/** A list of the section, `List.Root` at `indicators` unless `path` names another. Renders a `<div role="group" data-charter-part="list">`. */
export const IndicatorsSectionList = /* @__PURE__ */ part<HTMLDivElement, SectionListProps<'indicators'>>(
  function IndicatorsSectionList({ path = 'indicators', ...props }, ref) {
    return <ListRoot {...props} ref={ref} path={path} />;
  },
);
