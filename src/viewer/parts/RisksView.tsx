import { risksBlocks } from '../../export/parts/risks';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows what could go wrong, and what is taken for granted. */
export const RisksView: PartView = (page) => blocksOf(page, risksBlocks(page.words));
