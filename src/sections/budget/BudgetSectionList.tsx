import { ListRoot } from '../../field/list/ListRoot';
import type { SectionListProps } from '../../field/section/SectionListProps';
import { part } from '../../kit/part';

/** A list of the section, `List.Root` at `budget/funders` unless `path` names another. Renders a `<div role="group" data-charter-part="list">`. */
export const BudgetSectionList = /* @__PURE__ */ part<HTMLDivElement, SectionListProps<'budget'>>(
  function BudgetSectionList({ path = 'budget/funders', ...props }, ref) {
    return <ListRoot {...props} ref={ref} path={path} />;
  },
);
