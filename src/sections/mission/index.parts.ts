export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { MissionSectionFields as Fields, MissionSectionRoot as Root } from './MissionSectionRoot';
