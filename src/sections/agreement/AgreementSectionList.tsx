import { ListRoot } from '../../field/list/ListRoot';
import type { SectionListProps } from '../../field/section/SectionListProps';
import { part } from '../../kit/part';

/** A list of the section, `List.Root` at `parties` unless `path` names another. Renders a `<div role="group" data-charter-part="list">`. */
export const AgreementSectionList = /* @__PURE__ */ part<HTMLDivElement, SectionListProps<'agreement'>>(
  function AgreementSectionList({ path = 'parties', ...props }, ref) {
    return <ListRoot {...props} ref={ref} path={path} />;
  },
);
