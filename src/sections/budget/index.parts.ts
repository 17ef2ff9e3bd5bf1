export {
  SectionHeading as Heading,
  SectionQuestion as Question,
  SectionStatus as Status,
} from '../../field/section/SectionHeading';
export { BudgetSectionFields as Fields, BudgetSectionRoot as Root } from './BudgetSectionRoot';
