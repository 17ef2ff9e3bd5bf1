export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { RisksSectionFields as Fields, RisksSectionRoot as Root } from './RisksSectionRoot';
