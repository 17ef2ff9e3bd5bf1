import { servicesBlocks } from '../../export/parts/services';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows each service with its promise and the live value of what measures it. */
export const ServicesView: PartView = (page) => blocksOf(page, servicesBlocks(page.words));
