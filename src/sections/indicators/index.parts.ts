export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { IndicatorList } from './IndicatorList';
export { IndicatorsSectionFields as Fields, IndicatorsSectionRoot as Root } from './IndicatorsSectionRoot';
