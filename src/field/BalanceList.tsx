import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { vocabularies } from '../model';

export interface BalanceListProps {
  /** How many there are for each of the three. */
  count: (beneficiary: 'buyer' | 'seller' | 'employee') => number;
  /** What a full bar stands for. */
  total: number;
}

/** Buyers, sellers and employees with a bar and a number each. Renders a `<dl data-charter-part="balance">`. */
export function BalanceList({ count, total }: BalanceListProps) {
  const intl = useIntl('BalanceList');
  const slot = useSlot();
  return (
    <dl {...slot('balance')}>
      {vocabularies.beneficiary.map((id) => (
        <div key={id}>
          <dt>{intl.label('beneficiary', id)}</dt>
          <dd>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * count(id)) / (total || 1)} height="8" />
            </svg>
            {intl.number(count(id))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
