import { useId, useRef, useState } from 'react';
import { useAccess } from '../../editor/EditorContext';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { type CharterAction, partySignatures, versionOf } from '../../lifecycle';
import { SignatureRow } from './SignatureRow';
import { StepDialog } from './StepDialog';
import type { AskedStep } from './StepDialogContent';
import { type StepsOptions, useSteps } from './useSteps';

export type SignatureListProps = PartProps<
  'section',
  { complete: boolean },
  StepsOptions & {
    /** Level of the heading. @default 2 */
    headingLevel?: 1 | 2 | 3 | 4;
  }
>;

/**
 * How each party stands towards the current version, who said so, when and why; a person who stands for a party signs,
 * declines with a reason, or takes it back here.
 * Renders a `<section data-charter-part="signature-list">` with `data-complete` once every required party has signed.
 */
export const SignatureList = /* @__PURE__ */ part<HTMLElement, SignatureListProps>(function SignatureList(
  { published, inForce, onStep, headingLevel = 2, ...props },
  ref,
) {
  const intl = useIntl('SignatureList');
  const slot = useSlot();
  const access = useAccess()('agreement', 'approvals');
  const { charter, steps, take } = useSteps('SignatureList', { published, inForce, onStep });
  const [asked, setAsked] = useState<AskedStep>();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const Heading = `h${headingLevel}` as const;
  const signatures = partySignatures(charter);
  const required = signatures.filter(({ party }) => party.requiredSigner);
  const signed = required.filter(({ state }) => state === 'signed').length;

  const choose = (action: CharterAction, partyId: string) => {
    if (action === 'sign' || action === 'decline') {
      setAsked({ action, partyId, version: versionOf(charter) });
    } else if (action === 'withdraw' && !take({ action, partyId })) focusHeading();
  };
  const focusHeading = () => heading.current?.focus();

  const element = usePartElement('section', props, {
    ref: ref as never,
    slot: 'signature-list',
    state: { complete: required.length > 0 && signed === required.length },
    props: {
      'aria-labelledby': headingId,
      children: (
        <div {...slot('section')}>
          <div {...slot('section-header')}>
            <Heading ref={heading} id={headingId} tabIndex={-1} {...slot('section-heading')}>
              {intl.t('list.approvals.heading')}
            </Heading>
            {required.length > 0 && (
              <span {...slot('section-status')}>
                {intl.t('signing.signatures.count', { signed, required: required.length })}
              </span>
            )}
          </div>
          {signatures.length === 0 ? (
            <p {...slot('list-empty')}>
              {intl.t('signing.signatures.empty', { part: intl.t('part.agreement') })}
            </p>
          ) : (
            <ul {...slot('list-items')}>
              {signatures.map((signature) => (
                <SignatureRow
                  key={signature.party.id}
                  signature={signature}
                  charter={charter}
                  steps={access === 'edit' ? steps.filter((one) => one.partyId === signature.party.id) : []}
                  onChoose={choose}
                />
              ))}
            </ul>
          )}
          <StepDialog
            asked={asked}
            charter={charter}
            onTake={take}
            onClose={() => setAsked(undefined)}
            onTaken={focusHeading}
          />
        </div>
      ),
    },
  });
  return access === 'hidden' ? null : element;
});
