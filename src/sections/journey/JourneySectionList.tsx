import { ListRoot } from '../../field/list/ListRoot';
import type { SectionListProps } from '../../field/section/SectionListProps';
import { part } from '../../kit/part';

/** A list of the section, `List.Root` at `buyerJourney` unless `path` names another. Renders a `<div role="group" data-charter-part="list">`. */
export const JourneySectionList = /* @__PURE__ */ part<HTMLDivElement, SectionListProps<'journey'>>(
  function JourneySectionList({ path = 'buyerJourney', ...props }, ref) {
    return <ListRoot {...props} ref={ref} path={path} />;
  },
);
