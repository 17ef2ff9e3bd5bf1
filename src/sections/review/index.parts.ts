export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { ReviewSectionList as List } from './ReviewSectionList';
export { ReviewSectionFields as Fields, ReviewSectionRoot as Root } from './ReviewSectionRoot';
