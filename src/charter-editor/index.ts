export { CharterEditor, type CharterEditorProps } from './CharterEditor';
export { ConflictTray } from './ConflictTray';
export { CompletenessMeter } from './PartRail';
export { SaveStatus, type SaveStatusProps } from './SaveStatus';
