export { FiguresEditor, type FiguresEditorProps } from './FiguresEditor';
