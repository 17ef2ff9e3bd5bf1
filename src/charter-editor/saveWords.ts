import type { CharterIntl } from '../i18n';
import type { JournalState, SaveState } from '../session';

/** What is known beside the state of saving. */
export interface SaveFacts {
  readonly isOnDevice: boolean;
  readonly journal: JournalState;
  /** Whether the machine says that it has no network; only believed when no answer came. */
  readonly isOffline: boolean;
  /** Seconds until the next try, if one is planned. */
  readonly seconds: number | undefined;
}

/** Words for a save state. */
export interface SaveWords {
  /** As seen; counts down. */
  readonly seen: string;
  /** As spoken; the same while only the time runs. */
  readonly spoken: string;
  /** Whether what is not saved is kept on this device; nothing to say where there is nothing unsaved. */
  readonly note?: string;
}

/** How the document stands between here and storage: one word for each state, as `reliability.md` lists them. */
export function saveWords(state: SaveState, facts: SaveFacts, intl: CharterIntl): SaveWords {
  const same = (words: string): SaveWords => ({ seen: words, spoken: words });
  switch (state.kind) {
    case 'dirty':
      return facts.isOnDevice
        ? same(intl.t('save.on-device'))
        : withNote(same(intl.t('save.dirty')), facts, intl);
    case 'conflict':
      return same(intl.t('save.conflict', { count: state.count }));
    case 'read-only': {
      const words = same(intl.t(state.reason === 'access' ? 'save.read-only' : 'save.newer-version'));
      return state.unsaved ? withNote(words, facts, intl) : words;
    }
    case 'blocked': {
      const reason = intl.find(`save.reason.${state.reason}`) ?? state.reason;
      return withNote(same(intl.t('save.blocked', { reason })), facts, intl);
    }
    case 'retry-wait': {
      const key = state.code === 'unavailable' && facts.isOffline ? 'save.offline' : 'save.retry-wait';
      return withNote(again(key, key, facts, intl), facts, intl);
    }
    case 'load-failed':
      return state.delay === undefined
        ? same(intl.t('save.load-failed'))
        : again('save.load-failed.again', 'save.load-failed', facts, intl);
    case 'orphaned':
      return withNote(same(intl.t('save.orphaned')), facts, intl);
    case 'unmanaged':
    case 'loading':
    case 'clean':
    case 'saving':
      return same(intl.t(`save.${state.kind}`));
    case 'closed':
      return same(intl.t(state.discarded ? 'save.discarded' : 'save.closed'));
    default:
      return state satisfies never;
  }
}

function again(
  seen: 'save.offline' | 'save.retry-wait' | 'save.load-failed.again',
  spoken: 'save.offline' | 'save.retry-wait' | 'save.load-failed',
  { seconds = 0 }: SaveFacts,
  intl: CharterIntl,
): SaveWords {
  const time =
    seconds > 90
      ? intl.t('save.minutes', { count: Math.round(seconds / 60) })
      : intl.t('save.seconds', { count: seconds });
  return { seen: intl.t(seen, { time }), spoken: intl.t(`${spoken}.spoken`) };
}

function withNote(words: SaveWords, { isOnDevice, journal }: SaveFacts, intl: CharterIntl): SaveWords {
  const note = journal === 'failed' ? 'save.not-kept' : isOnDevice && 'save.kept';
  if (!note) return words;
  // A sentence follows, so the words before it end as one; “δ.” for seconds has its full stop already.
  const ended = (text: string) => text.replace(/\.?$/, '.');
  return { seen: ended(words.seen), spoken: ended(words.spoken), note: intl.t(note) };
}
