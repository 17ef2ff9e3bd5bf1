import { ListRoot } from '../../field/list/ListRoot';
import type { SectionListProps } from '../../field/section/SectionListProps';
import { part } from '../../kit/part';

/** The list of the section, `List.Root` at `audiences`. Renders a `<div role="group" data-charter-part="list">`. */
export const AudiencesSectionList = /* @__PURE__ */ part<HTMLDivElement, SectionListProps<'audiences'>>(
  function AudiencesSectionList({ path = 'audiences', ...props }, ref) {
    return <ListRoot {...props} ref={ref} path={path} />;
  },
);
