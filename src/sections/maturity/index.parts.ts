export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { MaturitySectionFields as Fields, MaturitySectionRoot as Root } from './MaturitySectionRoot';
