import { useId } from 'react';
import { BalanceList } from '../../field/BalanceList';
import type { CharterIntl } from '../../i18n';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { type BeneficiaryBalance as Balance, beneficiaryBalance } from '../../lifecycle';
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
    const slot = useSlot();
    const headingId = useId();
    const balance = beneficiaryBalance(charter);
    const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
    const isSaid = (key: Counted) => balance.shares.some((share) => share[key] > 0);
    const totalOf = (key: Counted) => (charter[key]?.length ?? 0) - balance.unsaid[key];
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
            {(['services', 'indicators'] as const).filter(isSaid).map((key) => (
              <div key={key} {...slot('block')}>
                <Heading {...slot('block-heading')}>{intl.t(`part.${key}`)}</Heading>
                <BalanceList
                  count={(id) => balance.shares.find((share) => share.id === id)?.[key] ?? 0}
                  total={totalOf(key)}
                />
              </div>
            ))}
            {unsaid && <p {...slot('block')}>{intl.t('guidance.balance.unsaid', { items: unsaid })}</p>}
          </GuidanceSheet>
        ),
      },
    });
  },
);

type Counted = keyof Balance['unsaid'];

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
