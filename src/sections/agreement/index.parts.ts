export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { AgreementSectionFields as Fields, AgreementSectionRoot as Root } from './AgreementSectionRoot';
