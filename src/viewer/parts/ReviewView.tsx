import { reviewBlocks } from '../../export/parts/review';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows when the charter is looked at again, who is told what, and what reviews decided. */
export const ReviewView: PartView = (page) => blocksOf(page, reviewBlocks(page.words));
