export {
  nextPeriod,
  periodDistance,
  periodsBetween,
  previousPeriod,
  samePeriodLastYear,
  shiftPeriod,
} from './nextPeriod';
export { type Period, type PeriodKind, parsePeriod, periodKinds } from './parsePeriod';
export {
  type CalendarOptions,
  comparePeriods,
  isComplete,
  periodEnd,
  periodOf,
  periodStart,
} from './periodBounds';
