import { journeyBlocks } from '../../export/parts/journey';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows the buyer’s journey, the sales cycle, and where each service helps. */
export const JourneyView: PartView = (page) => blocksOf(page, journeyBlocks(page.words));
