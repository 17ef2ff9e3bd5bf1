/** Words of every field; English until the Greek set stands. */
export { fields } from '../en/fields';
