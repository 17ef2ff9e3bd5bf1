export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { PrioritiesSectionList as List } from './PrioritiesSectionList';
export { PrioritiesSectionFields as Fields, PrioritiesSectionRoot as Root } from './PrioritiesSectionRoot';
