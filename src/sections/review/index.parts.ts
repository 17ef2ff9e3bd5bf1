export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { ReviewSectionFields as Fields, ReviewSectionRoot as Root } from './ReviewSectionRoot';
