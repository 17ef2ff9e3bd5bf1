import { audiencesBlocks } from '../../export/parts/audiences';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows who is supported, by group. */
export const AudiencesView: PartView = (page) => blocksOf(page, audiencesBlocks(page.words));
