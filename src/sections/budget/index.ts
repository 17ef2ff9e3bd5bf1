export { BudgetSectionList } from './BudgetSectionList';
export { BudgetSectionFields, BudgetSectionRoot } from './BudgetSectionRoot';
export * as BudgetSection from './index.parts';
export { useBudget } from './useBudget';
