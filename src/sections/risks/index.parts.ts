export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { RisksSectionList as List } from './RisksSectionList';
export { RisksSectionFields as Fields, RisksSectionRoot as Root } from './RisksSectionRoot';
