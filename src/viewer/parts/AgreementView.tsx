import { agreementBlocks } from '../../export/parts/agreement';
import { blocksOf } from '../Blocks';
import type { PartView } from '../Page';

/** Shows who agrees with whom, what each side gives, who decides, and who has signed. */
export const AgreementView: PartView = (page) => blocksOf(page, agreementBlocks(page.words));
