import { useCharter } from '../../editor/useCharter';
import { useIntl } from '../../kit/IntlProvider';
import { vocabularies } from '../../model';

/** How many services help buyers, sellers and employees. Renders a `<dl data-charter-part="balance">`; nothing without services. */
export function BalanceBars() {
  const intl = useIntl('BalanceBars');
  const services = useCharter((charter) => charter.services) ?? [];
  if (services.length === 0) return null;
  return (
    <div data-charter-part="block">
      <p data-charter-part="block-heading">{intl.t('services.balance')}</p>
      <dl data-charter-part="balance">
        {vocabularies.beneficiary.map((id) => {
          const count = services.filter((service) => service.beneficiaries?.includes(id)).length;
          return (
            <div key={id}>
              <dt>{intl.label('beneficiary', id)}</dt>
              <dd>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(100 * count) / services.length} height="8" />
                </svg>
                {intl.number(count)}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
