export type { CharterPartName } from '../kit/partNames';
export type { CharterAppearance, PartLook } from '../kit/slots';
export { charterAnchor } from './anchor';
export { CharterOnePage, type CharterOnePageProps } from './CharterOnePage';
export { CharterRole, type CharterRoleProps } from './CharterRole';
export { CharterViewer, type CharterViewerProps } from './CharterViewer';
export type { VersionInForce } from './ViewerFrame';
