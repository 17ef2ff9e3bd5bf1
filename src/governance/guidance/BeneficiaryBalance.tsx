import { useId } from 'react';
import type { CharterIntl } from '../../i18n';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import {
  type BeneficiaryBalance as Balance,
  type BeneficiaryShare,
  beneficiaryBalance,
} from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { GuidanceSheet, type HeadingLevel } from './GuidanceSheet';

export type BeneficiaryBalanceProps = PartProps<
  'section',
  { verdict: string },
  {
    charter: CharterDraft;
    /** Level of the heading. @default 2 */
    headingLevel?: HeadingLevel;
  }
>;

/**
 * Who gains from a charter: how many of its services and indicators serve buyers, sellers and employees, and whom it
 * forgets. Needs no more than an `IntlProvider`.
 * Renders a `<section data-charter-part="beneficiary-balance">` with `data-verdict`.
 */
export const BeneficiaryBalance = /* @__PURE__ */ part<HTMLElement, BeneficiaryBalanceProps>(
  function BeneficiaryBalance({ charter, headingLevel = 2, ...props }, ref) {
    const intl = useIntl('BeneficiaryBalance');
    const headingId = useId();
    const balance = beneficiaryBalance(charter);
    const most = Math.max(...balance.shares.map(totalOf));
    const unsaid = balance.verdict === 'empty' ? '' : countsIn(balance.unsaid, intl);
    return usePartElement('section', props, {
      ref: ref as never,
      slot: 'beneficiary-balance',
      state: { verdict: balance.verdict },
      props: {
        'aria-labelledby': headingId,
        children: (
          <GuidanceSheet
            headingId={headingId}
            headingLevel={headingLevel}
            title={intl.t('services.balance')}
            question={verdictWords(balance, intl)}
          >
            {balance.verdict !== 'empty' && (
              <dl data-charter-part="balance">
                {balance.shares.map((share) => (
                  <div key={share.id}>
                    <dt>{intl.label('beneficiary', share.id)}</dt>
                    <dd>
                      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                        <rect width={(100 * totalOf(share)) / most} height="8" />
                      </svg>
                      {countsIn(share, intl) || intl.t('guidance.balance.nothing')}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
            {unsaid && (
              <p data-charter-part="block">{intl.t('guidance.balance.unsaid', { items: unsaid })}</p>
            )}
          </GuidanceSheet>
        ),
      },
    });
  },
);

function totalOf({ services, indicators }: BeneficiaryShare): number {
  return services + indicators;
}

/** "3 services and 1 indicator", without what there is none of. */
function countsIn(counts: Balance['unsaid'], intl: CharterIntl): string {
  return intl.list(
    (['services', 'indicators'] as const)
      .filter((key) => counts[key] > 0)
      .map((key) => intl.t(`guidance.balance.${key}`, { count: counts[key] })),
  );
}

function verdictWords({ verdict, short }: Balance, { t }: CharterIntl): string {
  if (verdict === 'empty' || verdict === 'even') return t(`guidance.balance.${verdict}`);
  return [...short.map((id) => t(`guidance.balance.${verdict}.${id}`)), t('guidance.balance.advice')].join(
    ' ',
  );
}
