import type { CharterIntl, MessageKey, MessageParams } from '../i18n';
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
  const say = (key: MessageKey, params?: MessageParams): SaveWords => {
    const seen = intl.t(key, params);
    return { seen, spoken: seen };
  };
  const note = facts.journal === 'failed' ? 'save.not-kept' : facts.isOnDevice && 'save.kept';
  const noted = ({ seen, spoken }: SaveWords): SaveWords =>
    note ? { seen: ended(seen), spoken: ended(spoken), note: intl.t(note) } : { seen, spoken };
  switch (state.kind) {
    case 'dirty':
      return facts.isOnDevice ? say('save.on-device') : noted(say('save.dirty'));
    case 'conflict':
      return say('save.conflict', { count: state.count });
    case 'read-only': {
      const words = say(state.reason === 'access' ? 'save.read-only' : 'save.newer-version');
      return state.unsaved ? noted(words) : words;
    }
    case 'blocked': {
      const reason = intl.find(`save.reason.${state.reason}`) ?? state.reason;
      return noted(say('save.blocked', { reason }));
    }
    case 'retry-wait': {
      const key = state.code === 'unavailable' && facts.isOffline ? 'save.offline' : 'save.retry-wait';
      return noted(again(key, key, facts, intl));
    }
    case 'load-failed':
      return state.delay === undefined
        ? say('save.load-failed')
        : again('save.load-failed.again', 'save.load-failed', facts, intl);
    case 'orphaned':
      return noted(say('save.orphaned'));
    case 'unmanaged':
    case 'loading':
    case 'clean':
    case 'saving':
      return say(`save.${state.kind}`);
    case 'closed':
      return say(state.discarded ? 'save.discarded' : 'save.closed');
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

/** Words that a sentence follows, so that they end as one; “δ.” for seconds has its full stop already. */
function ended(words: string): string {
  return words.replace(/\.?$/, '.');
}
