/** What the charts of a link load when they are looked at, as one file: they share most of what they need. */
export { LagBody } from './LagBody';
export { LeadLagDrawing } from './LeadLagDrawing';
export { ScatterBody } from './ScatterBody';
export { ShiftStepper } from './ShiftStepper';
