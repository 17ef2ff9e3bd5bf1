export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { AudienceList } from './AudienceList';
export { AudiencesSectionCatalogueAdd as CatalogueAdd } from './AudiencesSectionCatalogueAdd';
export { AudiencesSectionList as List } from './AudiencesSectionList';
export { AudiencesSectionFields as Fields, AudiencesSectionRoot as Root } from './AudiencesSectionRoot';
