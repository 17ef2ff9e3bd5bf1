import { inspectionBlocks } from '../../export/parts/inspection';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows the one practice that is checked, and what proves it. */
export const InspectionView: PartView = (page) => blocksOf(page, inspectionBlocks(page.words));
