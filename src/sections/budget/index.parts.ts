export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { BudgetSectionList as List } from './BudgetSectionList';
export { BudgetSectionFields as Fields, BudgetSectionRoot as Root } from './BudgetSectionRoot';
