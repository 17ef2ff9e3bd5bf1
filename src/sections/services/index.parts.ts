export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { BalanceBars } from './BalanceBars';
export { ServiceList } from './ServiceList';
export { ServicesSectionFields as Fields, ServicesSectionRoot as Root } from './ServicesSectionRoot';
