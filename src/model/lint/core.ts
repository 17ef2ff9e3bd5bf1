import { isFilled } from '../completeness';
import { charterParts, partKeys } from '../parts';
import type { Check } from './rule';

/** What approval needs beside the parts: whose charter it is, which version, and for how long. */
const IDENTITY = ['title', 'organisation/name', 'locale', 'version', 'period/from', 'period/to'];

const required = [...IDENTITY, ...partKeys.flatMap((key) => charterParts[key].required)];

/** Something that approval requires is not filled in. */
export const corePartMissing: Check = (charter) =>
  required.filter((path) => !isFilled(charter, path)).map((path) => ({ path }));
