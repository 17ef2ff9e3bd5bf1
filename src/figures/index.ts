export { FiguresEditor, type FiguresEditorProps } from './FiguresEditor';
export { ImportAllFigures, type ImportAllFiguresProps } from './ImportAllFigures';
