export { agreedContent } from './content/agreedContent';
export { type CopyStamp, contentHash, isSuperseded, stampOf } from './content/contentHash';
export { recordFindings } from './record/recordFindings';
