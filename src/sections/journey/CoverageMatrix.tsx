import { useAccess, useEditor } from '../../editor/EditorContext';
import { useCharter } from '../../editor/useCharter';
import { itemName } from '../../field/useOptions';
import { useSlot } from '../../kit/appearance';
import { Input } from '../../kit/controls';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { joinPath, type Service } from '../../model';

/**
 * Which service helps the buyer at which stage, in checkboxes; nothing until there are services and stages.
 * Renders a `<section data-charter-part="table-scroll">` that scrolls by keyboard, with a `<table>`.
 */
export const CoverageMatrix = /* @__PURE__ */ part<HTMLElement, PartProps<'section'>>(
  function CoverageMatrix(props, ref) {
    const { session } = useEditor('CoverageMatrix');
    const intl = useIntl('CoverageMatrix');
    const slot = useSlot();
    const services = useCharter((charter) => charter.services) ?? [];
    const stages = useCharter((charter) => charter.buyerJourney) ?? [];
    const readOnly = useAccess()('services', 'services.buyerStages') !== 'edit';
    const toggle = (service: Service, stage: string) => {
      const before = service.buyerStages ?? [];
      const after = before.includes(stage) ? before.filter((id) => id !== stage) : [...before, stage];
      session.edit(joinPath('services', service.id, 'buyerStages'), after);
    };
    const element = usePartElement('section', props, {
      ref: ref as never,
      slot: 'table-scroll',
      state: {},
      props: {
        'aria-label': intl.t('field.services.buyerStages'),
        tabIndex: 0,
        children: (
          <table {...slot('coverage')}>
            <caption>{intl.t('field.services.buyerStages')}</caption>
            <thead>
              <tr>
                <th scope="col">{intl.t('part.services')}</th>
                {stages.map((stage) => (
                  <th key={stage.id} scope="col">
                    {itemName('buyerJourney', stage, intl)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {services.map((service) => (
                <tr key={service.id}>
                  <th scope="row">{itemName('services', service, intl)}</th>
                  {stages.map((stage) => (
                    <td key={stage.id}>
                      <Input
                        slotName="choice-box"
                        type="checkbox"
                        disabled={readOnly}
                        aria-label={intl.series(
                          [itemName('services', service, intl), itemName('buyerJourney', stage, intl)],
                          'common.pair',
                        )}
                        checked={service.buyerStages?.includes(stage.id) ?? false}
                        onChange={() => toggle(service, stage.id)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ),
      },
    });
    return services.length > 0 && stages.length > 0 ? element : null;
  },
);
