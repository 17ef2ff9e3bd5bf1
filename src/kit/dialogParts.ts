/** What is loaded with the first dialog, as one file. */
export { DialogContent } from './DialogContent';
export { HostDialog } from './HostDialog';
