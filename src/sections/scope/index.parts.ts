export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { ScopeSectionList as List } from './ScopeSectionList';
export { ScopeSectionFields as Fields, ScopeSectionRoot as Root } from './ScopeSectionRoot';
