export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { AudienceList } from './AudienceList';
export { AudiencesSectionFields as Fields, AudiencesSectionRoot as Root } from './AudiencesSectionRoot';
