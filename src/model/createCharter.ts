import { type CharterDraft, SCHEMA_VERSION } from './charter';
import { addDays, addMonths } from './dates';

/** What a new charter needs from its surroundings. */
export interface CreateCharterOptions {
  readonly title: string;
  /** Gives a unique id, for instance `() => crypto.randomUUID()`. */
  readonly newId: () => string;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  /** Language of the charter's text, BCP 47. */
  readonly locale?: string;
}

/** A new, empty charter in draft: version 0.1, a period of one year from `now`, nothing else filled in. */
export function createCharter({ title, newId, now, locale = 'en' }: CreateCharterOptions): CharterDraft {
  return {
    schemaVersion: SCHEMA_VERSION,
    minReader: SCHEMA_VERSION,
    id: newId(),
    ...(title !== '' && { title }),
    locale,
    status: 'draft',
    version: '0.1',
    period: { from: now, to: addDays(addMonths(now, 12), -1) },
  };
}
