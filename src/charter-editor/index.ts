export { CharterEditor, type CharterEditorProps } from './CharterEditor';
export { ConflictTray, type ConflictTrayProps } from './ConflictTray';
export { CompletenessMeter } from './PartRail';
export { SaveStatus, type SaveStatusProps } from './SaveStatus';
