export { DirectoryProvider, type DirectoryProviderProps, useDirectory } from './signing/DirectoryProvider';
export { LifecycleBar, type LifecycleBarProps } from './signing/LifecycleBar';
export { PublishDialog, type PublishDialogProps } from './signing/PublishDialog';
export type { Publication, PublishConflict, PublishHandler } from './signing/publication';
export { ReadReceipt, type ReadReceiptProps } from './signing/ReadReceipt';
export { SignatureList, type SignatureListProps } from './signing/SignatureList';
export type { ScreenRefusal, StepsOptions, StepTaken } from './signing/useSteps';
