import type { CharterWords } from '../../export/words/createCharterWords';
import type { CharterIntl } from '../../i18n';
import { useSlot } from '../../kit/appearance';
import { StateIcon, type StateIconName } from '../../kit/StateIcon';
import type { Tone } from '../../kit/StatusChip';
import type { Milestone, MilestoneId, MilestoneState } from '../../lifecycle';
import { Sentence } from '../signing/Sentence';
import type { HeadingLevel } from './GuidanceSheet';

const looks: Readonly<Record<MilestoneState, readonly [Tone, StateIconName]>> = {
  done: ['good', 'check'],
  due: ['watch', 'clock'],
  overdue: ['bad', 'cross'],
  ahead: ['neutral', 'minus'],
};

/** Whose step it is where the charter names nobody. */
const roles = {
  draft: 'charter-owner',
  review: 'reviewer',
  approve: 'approver',
  launch: 'executive-sponsor',
} as const satisfies Record<MilestoneId, string>;

export interface MilestoneRowProps {
  milestone: Milestone;
  isCurrent: boolean;
  words: CharterWords;
  headingLevel: HeadingLevel;
}

/** One step: how it stands, its days, what there is to do, when it is done, and whose it is. Renders an `<li data-charter-part="list-item">` with `data-state`. */
export function MilestoneRow({ milestone, isCurrent, words, headingLevel }: MilestoneRowProps) {
  const slot = useSlot();
  const { intl } = words;
  const { id, state, from, due, whoIds, progress } = milestone;
  const [tone, icon] = looks[state];
  const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
  const names =
    whoIds.length > 0
      ? intl.list(whoIds.map((one) => words.name(one)))
      : intl.label('stakeholderRole', roles[id]);
  return (
    <li {...slot('list-item')} data-state={state} aria-current={isCurrent ? 'step' : undefined}>
      <div>
        <Heading {...slot('row-title')}>{intl.t(`guidance.plan.${id}`)}</Heading>
        <p {...slot('row-summary')}>
          <span {...slot('chip')} data-tone={tone}>
            <StateIcon slot={slot} name={icon} />
            {stateWords(milestone, intl)}
          </span>
          <span>
            {intl.t('period.range', { from: intl.date(from, 'medium'), to: intl.date(due, 'medium') })}
          </span>
          <span>
            <Sentence text={intl.t('guidance.plan.who', { names })} />
          </span>
        </p>
        <p>{intl.t(`guidance.plan.${id}.what`)}</p>
        <p {...slot('fine-print')}>
          {intl.t(`guidance.plan.${id}.done`)}
          {progress && state !== 'done' && ` ${intl.t('guidance.plan.progress', progress)}`}
        </p>
      </div>
    </li>
  );
}

function stateWords({ state, days }: Milestone, { t }: CharterIntl): string {
  switch (state) {
    case 'done':
    case 'ahead':
      return t(`guidance.plan.state.${state}`);
    case 'due':
      return days === 0 ? t('guidance.plan.state.today') : t('guidance.plan.state.due', { count: days });
    case 'overdue':
      return t('guidance.plan.state.overdue', { count: -days });
    default:
      return state satisfies never;
  }
}
