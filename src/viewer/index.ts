export { CharterViewer, type CharterViewerProps } from './CharterViewer';
