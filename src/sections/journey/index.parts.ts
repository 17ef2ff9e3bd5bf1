export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { CoverageMatrix } from './CoverageMatrix';
export { JourneySectionFields as Fields, JourneySectionRoot as Root } from './JourneySectionRoot';
export { StageList } from './StageList';
