import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { useListContext } from './ListContext';

/** What belongs here, while there is nothing. Renders a `<p data-charter-part="list-empty">`. */
export const ListEmpty = /* @__PURE__ */ part<HTMLParagraphElement, PartProps<'p'>>(
  function ListEmpty(props, ref) {
    const { items, name } = useListContext('List.Empty');
    const intl = useIntl('List.Empty');
    const element = usePartElement('p', props, {
      ref: ref as never,
      slot: 'list-empty',
      state: {},
      props: { children: intl.find(`list.${name}.empty`) },
    });
    return items.length === 0 ? element : null;
  },
);
