import { quillmere } from './quillmere';
import { tavlio } from './tavlio';
import { thalassaia } from './thalassaia';

/**
 * Three complete fictional charters with a year of figures: `tavlio`, a start-up in English; `quillmere`, a mid-size
 * company in English whose review falls overdue; `thalassaia`, a group of companies in Greek with a declined signature.
 */
export const exampleCharters = { tavlio, quillmere, thalassaia };
