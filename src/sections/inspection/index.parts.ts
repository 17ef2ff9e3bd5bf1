export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { InspectionSectionFields as Fields, InspectionSectionRoot as Root } from './InspectionSectionRoot';
