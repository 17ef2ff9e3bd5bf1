import { indicatorsBlocks } from '../../export/parts/indicators';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows where every indicator stands, what is expected to move what, and how each figure is made. */
export const IndicatorsView: PartView = (page) => blocksOf(page, indicatorsBlocks(page.words));
