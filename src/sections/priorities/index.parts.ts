export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { PrioritiesSectionFields as Fields, PrioritiesSectionRoot as Root } from './PrioritiesSectionRoot';
