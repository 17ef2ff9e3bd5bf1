import { prioritiesBlocks } from '../../export/parts/priorities';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows what the business needs now, and which services answer to it. */
export const PrioritiesView: PartView = (page) => blocksOf(page, prioritiesBlocks(page.words));
