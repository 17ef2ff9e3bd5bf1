export { Add, Empty, Item, Items, MoveDown, MoveUp, Remove, Undo } from '../../field/list/index.parts';
export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { AgreementSectionList as List } from './AgreementSectionList';
export { AgreementSectionFields as Fields, AgreementSectionRoot as Root } from './AgreementSectionRoot';
