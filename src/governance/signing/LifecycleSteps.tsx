import { groupBy } from '../../export/words/groupBy';
import { Button, type ButtonVariant } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import type { CharterAction, Refusal } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { refusalWords } from './refusalWords';
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

/** The steps that are open as buttons, and why others are not. Renders a `<div>` of buttons and a `<ul>` of reasons. */
export function LifecycleSteps({ charter, steps, onChoose }: LifecycleStepsProps) {
  const intl = useIntl('LifecycleBar');
  const open = steps.filter(({ refusal }) => !refusal).map(({ action }) => action);
  const next = forward.find((action) => open.includes(action));
  const ordered = next ? [next, ...open.filter((action) => action !== next)] : open;
  // What a state does not know needs no reason; the rest shares its reasons.
  const reasons = groupBy(
    steps.filter(({ refusal }) => refusal && refusal.reason !== 'not-allowed-here'),
    ({ refusal }) => (refusal ? refusalWords(refusal, charter, intl) : ''),
  );
  const look = (action: WholeAction): ButtonVariant =>
    action === next ? 'primary' : action === 'reject' ? 'danger' : 'plain';
  return (
    <>
      {ordered.length > 0 && (
        <div data-charter-part="block">
          <div data-charter-part="row-buttons">
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
      {reasons.size > 0 && (
        <div data-charter-part="block">
          <h3 data-charter-part="block-heading">{intl.t('signing.why-not')}</h3>
          <ul>
            {[...reasons].map(([why, group]) => (
              <li key={why} data-charter-part="field-description">
                <Sentence
                  text={intl.t('signing.why-not.line', {
                    step: intl.list(group.map(({ action }) => intl.t(`signing.step.${action}`))),
                    why,
                  })}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
