export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { CoverageMatrix } from './CoverageMatrix';
export { JourneySectionList as List } from './JourneySectionList';
export { JourneySectionFields as Fields, JourneySectionRoot as Root } from './JourneySectionRoot';
export { StageList } from './StageList';
