import { useCharter } from '../../editor/useCharter';
import { BalanceList } from '../../field/BalanceList';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';

/** How many services help buyers, sellers and employees. Renders a `<div data-charter-part="block">` with a `<dl>`; nothing without services. */
export const BalanceBars = /* @__PURE__ */ part<HTMLDivElement, PartProps<'div'>>(
  function BalanceBars(props, ref) {
    const intl = useIntl('BalanceBars');
    const slot = useSlot();
    const services = useCharter((charter) => charter.services) ?? [];
    const element = usePartElement('div', props, {
      ref: ref as never,
      slot: 'block',
      state: {},
      props: {
        children: (
          <>
            <p {...slot('block-heading')}>{intl.t('services.balance')}</p>
            <BalanceList
              count={(id) => services.filter((service) => service.beneficiaries?.includes(id)).length}
              total={services.length}
            />
          </>
        ),
      },
    });
    return services.length > 0 ? element : null;
  },
);
