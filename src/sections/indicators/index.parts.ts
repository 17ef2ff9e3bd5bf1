export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { IndicatorList } from './IndicatorList';
export { IndicatorsSectionCatalogueAdd as CatalogueAdd } from './IndicatorsSectionCatalogueAdd';
export { IndicatorsSectionList as List } from './IndicatorsSectionList';
export { IndicatorsSectionFields as Fields, IndicatorsSectionRoot as Root } from './IndicatorsSectionRoot';
