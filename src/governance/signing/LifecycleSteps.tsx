import { groupBy } from '../../export/words/groupBy';
import type { CharterIntl } from '../../i18n';
import { useSlot } from '../../kit/appearance';
import { Button, type ButtonVariant } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import type { CharterAction, Refusal } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { refusalWords, rolesInWords } from './refusalWords';
import { Sentence } from './Sentence';

/** What is done with the charter as a whole. */
export type WholeAction = Exclude<CharterAction, 'sign' | 'decline' | 'withdraw'> | 'publish';

/** An action on the whole, and what is in its way. */
export interface OfferedStep {
  readonly action: WholeAction;
  readonly refusal?: Refusal;
}

/** The way forward: the first of these that is open stands out. */
const forward: readonly WholeAction[] = ['publish', 'submit', 'approve', 'activate'];

interface LifecycleStepsProps {
  charter: CharterDraft;
  steps: readonly OfferedStep[];
  onChoose: (action: WholeAction) => void;
}

/**
 * The steps that are open as buttons, what is in the way of others, and, folded away, who else could go on.
 * Renders a `<div>` of buttons, a `<ul>` of reasons and a `<details>`; what the state does not allow is left out.
 */
export function LifecycleSteps({ charter, steps, onChoose }: LifecycleStepsProps) {
  const intl = useIntl('LifecycleBar');
  const slot = useSlot();
  const open = steps.filter(({ refusal }) => !refusal).map(({ action }) => action);
  const next = forward.find((action) => open.includes(action));
  const ordered = next ? [next, ...open.filter((action) => action !== next)] : open;
  const look = (action: WholeAction): ButtonVariant =>
    action === next ? 'primary' : action === 'reject' ? 'danger' : 'plain';
  const { reasons, others } = closedInWords(steps, charter, intl);
  return (
    <>
      {ordered.length > 0 && (
        <div {...slot('block')}>
          <div {...slot('row-buttons')}>
            {ordered.map((action) => (
              <Button
                key={action}
                variant={look(action)}
                data-action={action}
                onClick={() => onChoose(action)}
              >
                {intl.t(`signing.step.${action}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
      {reasons.length > 0 && (
        <div {...slot('block')}>
          <h3 {...slot('block-heading')}>{intl.t('signing.why-not')}</h3>
          <Lines lines={reasons} />
        </div>
      )}
      {others.length > 0 && (
        <div {...slot('block')}>
          <details>
            <summary>{intl.t('signing.others')}</summary>
            <Lines lines={others} />
          </details>
        </div>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const slot = useSlot();
  return (
    <ul>
      {lines.map((line) => (
        <li key={line} {...slot('field-description')}>
          <Sentence text={line} />
        </li>
      ))}
    </ul>
  );
}

/** Steps that are not open, those with the same reason in one line: what is in the way, and what others can do. */
function closedInWords(steps: readonly OfferedStep[], charter: CharterDraft, intl: CharterIntl) {
  const names = (group: readonly OfferedStep[]) =>
    intl.list(group.map(({ action }) => intl.t(`signing.step.${action}`)));
  const why = ({ refusal }: OfferedStep): string => {
    if (!refusal || refusal.reason === 'not-allowed-here' || refusal.reason === 'not-your-role') return '';
    return refusalWords(refusal, charter, intl);
  };
  const who = ({ refusal }: OfferedStep) =>
    refusal?.reason === 'not-your-role' ? rolesInWords(refusal.roles, intl) : '';
  const line = (field: string, issue: string) => intl.t('summary.line', { field, issue });
  return {
    reasons: [...groupBy(steps.filter(why), why)].map(([words, group]) => line(names(group), words)),
    others: [...groupBy(steps.filter(who), who)].map(([roles, group]) => line(roles, names(group))),
  };
}
