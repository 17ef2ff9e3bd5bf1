import { isFilled } from '../completeness';
import { charterParts, partKeys } from '../parts';
import type { Check } from './rule';

/** What approval needs beside the parts: whose charter it is, which version, and for how long. */
const IDENTITY = ['title', 'organisation/name', 'locale', 'version', 'period/from', 'period/to'];

/** Something that approval requires is not filled in. */
export const corePartMissing: Check = (charter) =>
  [...IDENTITY, ...partKeys.flatMap((key) => charterParts[key].required)]
    .filter((path) => !isFilled(charter, path))
    .map((path) => ({ path }));
