import type { CharterWords } from '../export/words/createCharterWords';
import { compareVersions, isVersion } from '../lifecycle/versions/compareVersions';
import { nextReviewDue } from '../model/nextReviewDue';
import type { VersionInForce } from './ViewerFrame';

/** The newest schema version all of whose fields the views show. */
export const NEWEST_SCHEMA = 1;

/** What a reader has to know before relying on the document. */
export interface Notice {
  readonly text: string;
  /** Where to read on instead. */
  readonly link?: { readonly text: string; readonly href: string };
}

/** What this document is no longer: the version in force, in force at all, or reviewed in time. */
export function noticesOf(words: CharterWords, inForce: VersionInForce | undefined): Notice[] {
  const { charter, intl } = words;
  const newer = charter.schemaVersion > NEWEST_SCHEMA ? [{ text: intl.t('viewer.newer') }] : [];
  return [...newer, ...standingOf(words, inForce)];
}

function standingOf({ charter, intl, asOf }: CharterWords, inForce: VersionInForce | undefined): Notice[] {
  const { status, version } = charter;
  if (
    inForce &&
    isVersion(version) &&
    isVersion(inForce.version) &&
    compareVersions(version, inForce.version) < 0
  ) {
    const newest = inForce.version;
    const text = intl.t('viewer.notice.in-force', { version, newest });
    const { href } = inForce;
    return [{ text, ...(href && { link: { text: intl.t('viewer.notice.read', { newest }), href } }) }];
  }
  if (status === 'superseded' || status === 'archived') return [{ text: intl.t('viewer.notice.superseded') }];
  const due = status === 'active' ? nextReviewDue(charter) : undefined;
  if (due === undefined || due >= asOf.slice(0, 10)) return [];
  return [{ text: intl.t('viewer.notice.overdue', { date: intl.date(due) }) }];
}
