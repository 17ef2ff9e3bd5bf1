export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { ScopeSectionFields as Fields, ScopeSectionRoot as Root } from './ScopeSectionRoot';
