import type { CharterIntl } from '../i18n';
import type { VocabularyId } from '../model';
import { StateIcon, type StateIconName } from './StateIcon';
import type { Slot } from './slots';

/** What a state means for the reader, apart from its word. */
export type Tone = 'good' | 'watch' | 'bad' | 'neutral';

/** Tone and shape of every id; the shape differs wherever the tone does, so colour is never the only cue. */
type Looks<K extends StatusVocabulary> = Readonly<Record<VocabularyId<K>, readonly [Tone, StateIconName]>>;

/** Vocabularies whose ids are states. */
export type StatusVocabulary =
  | 'indicatorStatus'
  | 'variation'
  | 'charterStatus'
  | 'signatureState'
  | 'belief'
  | 'alignment'
  | 'level';

const looks: { readonly [K in StatusVocabulary]: Looks<K> } = {
  indicatorStatus: {
    'on-track': ['good', 'check'],
    met: ['good', 'check'],
    watch: ['watch', 'attention'],
    'off-track': ['bad', 'cross'],
    missed: ['bad', 'cross'],
    'no-target': ['neutral', 'minus'],
    'no-data': ['neutral', 'empty'],
    stale: ['neutral', 'clock'],
    'too-early': ['neutral', 'clock'],
  },
  variation: {
    routine: ['neutral', 'minus'],
    better: ['good', 'check'],
    worse: ['bad', 'cross'],
    changed: ['watch', 'attention'],
    trial: ['neutral', 'clock'],
    'too-few': ['neutral', 'empty'],
  },
  charterStatus: {
    draft: ['neutral', 'edit'],
    'in-review': ['watch', 'clock'],
    'changes-requested': ['watch', 'attention'],
    approved: ['good', 'check'],
    active: ['good', 'check'],
    superseded: ['neutral', 'minus'],
    archived: ['neutral', 'lock'],
    rejected: ['bad', 'cross'],
  },
  signatureState: {
    pending: ['watch', 'clock'],
    signed: ['good', 'check'],
    declined: ['bad', 'cross'],
    void: ['neutral', 'minus'],
  },
  belief: {
    assumed: ['neutral', 'empty'],
    supported: ['good', 'check'],
    'not-observed': ['watch', 'attention'],
    retired: ['neutral', 'minus'],
  },
  alignment: { aligned: ['good', 'check'], partly: ['watch', 'attention'], not: ['bad', 'cross'] },
  level: { low: ['neutral', 'down'], medium: ['watch', 'minus'], high: ['bad', 'up'] },
};

/** Tone and icon of a state; an id unknown here is neutral. */
export function statusLook(vocabulary: StatusVocabulary, id: string): readonly [Tone, StateIconName] {
  const known: Readonly<Record<string, readonly [Tone, StateIconName]>> = looks[vocabulary];
  return (Object.hasOwn(known, id) && known[id]) || ['neutral', 'empty'];
}

/**
 * A state as a chip: shape and word in the colour of what it means. No hooks, so it also serves the viewer.
 * Renders a `<span>` with `data-charter-part="chip"`, `data-tone` and `data-status`.
 */
export function StatusChip({
  vocabulary = 'indicatorStatus',
  id,
  intl,
  slot,
}: {
  vocabulary?: StatusVocabulary;
  /** Id from the vocabulary. */
  id: string;
  intl: Pick<CharterIntl, 'label'>;
  /** Gives the chip and its icon their parts. */
  slot: Slot;
}) {
  const [tone, icon] = statusLook(vocabulary, id);
  return (
    <span {...slot('chip')} data-tone={tone} data-status={id}>
      <StateIcon name={icon} slot={slot} />
      {intl.label(vocabulary, id)}
    </span>
  );
}
