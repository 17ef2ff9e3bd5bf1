export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { MissionSectionList as List } from './MissionSectionList';
export { MissionSectionFields as Fields, MissionSectionRoot as Root } from './MissionSectionRoot';
