import { markedText, unmarked } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { StatusChip } from '../../kit/StatusChip';
import { type CharterAction, type PartySignature, type PossibleStep, versionOf } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { partyName, refusalWords } from './refusalWords';
import { Sentence } from './Sentence';

interface SignatureRowProps {
  signature: PartySignature;
  charter: CharterDraft;
  /** What the person looking could do for this party. */
  steps: readonly PossibleStep[];
  onChoose: (action: CharterAction, partyId: string) => void;
}

/** One party: its state, the version, day and person of its word, the comment, and what can be done. Renders an `<li data-charter-part="list-item">` with `data-state`. */
export function SignatureRow({ signature, charter, steps, onChoose }: SignatureRowProps) {
  const intl = useIntl('SignatureList');
  const slot = useSlot();
  const { party, state, approval } = signature;
  const name = partyName(charter, party.id, intl);
  const comment = markedText(approval?.comment, intl.code);
  const current = versionOf(charter);
  const isOlder = state === 'signed' && approval?.version !== current;
  const open = steps.filter(({ refusal }) => !refusal);
  // A party learns why it cannot sign; what else cannot be done is plain to see.
  const why = steps.find(
    ({ action, refusal }) => action === 'sign' && refusal?.reason === 'unpublished-changes',
  );
  return (
    <li {...slot('list-item')} data-state={state}>
      <div>
        <p {...slot('row-title')}>
          <Sentence text={name} />
        </p>
        <p {...slot('row-summary')}>
          <StatusChip slot={slot} vocabulary="signatureState" id={state} intl={intl} />
          {facts(signature, intl).map((fact) => (
            <span key={fact}>
              <Sentence text={fact} />
            </span>
          ))}
          {!party.requiredSigner && <span>{intl.t('signing.signatures.optional')}</span>}
        </p>
        {isOlder && (
          <p {...slot('row-summary')}>
            <span>
              <Sentence
                text={intl.t('signing.signatures.holds', { version: markedText(current, intl.code) })}
              />
            </span>
          </p>
        )}
        {comment && (
          <blockquote {...slot('field-value')}>
            <Sentence text={comment} />
          </blockquote>
        )}
        {why?.refusal && (
          <p {...slot('field-description')}>
            <Sentence text={refusalWords(why.refusal, charter, intl)} />
          </p>
        )}
      </div>
      {open.length > 0 && (
        <div {...slot('row-buttons')}>
          {open.map(({ action }) => {
            const step = intl.t(`signing.step.${action}`);
            return (
              <Button
                key={action}
                variant={action === 'sign' ? 'primary' : 'plain'}
                data-action={action}
                aria-label={unmarked(intl.t('signing.for', { step, party: name }))}
                onClick={() => onChoose(action, party.id)}
              >
                {step}
              </Button>
            );
          })}
        </div>
      )}
    </li>
  );
}

/** Version, day and person of what a party said; what nobody recorded is left out. */
function facts({ approval }: PartySignature, intl: ReturnType<typeof useIntl>): readonly string[] {
  if (!approval) return [];
  const { version, at, personName } = approval;
  const where = version && intl.t('viewer.version', { version: markedText(version, intl.code) });
  const when = at && (intl.date(at) === at ? markedText(at, intl.code) : intl.date(at));
  return [where, when, markedText(personName, intl.code)].filter((fact): fact is string => !!fact);
}
