import { cellText, type StateCell } from '../export/words/blocks';
import { StatusChip } from '../kit/StatusChip';
import { Line } from './Line';
import type { Page } from './Page';

/** Tones of the states that are kinds rather than judgements; they have a word and a colour, but no shape. */
const tones: Readonly<Record<string, string>> = {
  current: 'good',
  target: 'accent',
  next: 'accent',
  later: 'neutral',
};

/** A state as a chip. */
export function Chip({ page, cell }: { page: Page; cell: StateCell }) {
  const { state, id } = cell;
  if (state !== 'indicatorKind' && state !== 'horizon' && state !== 'maturity') {
    return <StatusChip slot={page.slot} vocabulary={state} id={id} intl={page.words.intl} />;
  }
  return (
    <span {...page.slot('chip')} data-tone={Object.hasOwn(tones, id) ? tones[id] : id}>
      <Line page={page} text={cellText(page.words, cell)} />
    </span>
  );
}
