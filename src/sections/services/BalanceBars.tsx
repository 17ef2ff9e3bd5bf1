import { useCharter } from '../../editor/useCharter';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { vocabularies } from '../../model';

/** How many services help buyers, sellers and employees. Renders a `<div data-charter-part="block">` with a `<dl>`; nothing without services. */
export const BalanceBars = /* @__PURE__ */ part<HTMLDivElement, PartProps<'div'>>(
  function BalanceBars(props, ref) {
    const intl = useIntl('BalanceBars');
    const services = useCharter((charter) => charter.services) ?? [];
    const element = usePartElement('div', props, {
      ref: ref as never,
      slot: 'block',
      state: {},
      props: {
        children: (
          <>
            <p data-charter-part="block-heading">{intl.t('services.balance')}</p>
            <dl data-charter-part="balance">
              {vocabularies.beneficiary.map((id) => {
                const count = services.filter((service) => service.beneficiaries?.includes(id)).length;
                return (
                  <div key={id}>
                    <dt>{intl.label('beneficiary', id)}</dt>
                    <dd>
                      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                        <rect width={(100 * count) / (services.length || 1)} height="8" />
                      </svg>
                      {intl.number(count)}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </>
        ),
      },
    });
    return services.length > 0 ? element : null;
  },
);
