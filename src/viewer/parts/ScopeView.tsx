import { scopeBlocks } from '../../export/parts/scope';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows what is in, what is out and what waits, side by side. */
export const ScopeView: PartView = (page) => blocksOf(page, scopeBlocks(page.words));
