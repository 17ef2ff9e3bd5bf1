import { missionBlocks } from '../../export/parts/mission';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows why the business invested, and what guides the work. */
export const MissionView: PartView = (page) => blocksOf(page, missionBlocks(page.words));
