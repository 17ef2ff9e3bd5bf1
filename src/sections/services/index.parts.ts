export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { BalanceBars } from './BalanceBars';
export { ServiceList } from './ServiceList';
export { ServicesSectionCatalogueAdd as CatalogueAdd } from './ServicesSectionCatalogueAdd';
export { ServicesSectionList as List } from './ServicesSectionList';
export { ServicesSectionFields as Fields, ServicesSectionRoot as Root } from './ServicesSectionRoot';
