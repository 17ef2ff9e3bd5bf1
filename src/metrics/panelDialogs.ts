/* Dialogs of the panel, loaded in one piece when the first of them is opened. */
export { AnnotationDialog } from './AnnotationDialog';
export { BeliefDialog } from './BeliefDialog';
export { FiguresDialog } from './FiguresDialog';
export { ImportDialog } from './ImportDialog';
