import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { useListContext } from './ListContext';

/** Says what was removed last and brings it back; nothing before a removal. Renders a `<p data-charter-part="list-undo">`. */
export const ListUndo = /* @__PURE__ */ part<HTMLParagraphElement, PartProps<'p'>>(
  function ListUndo(props, ref) {
    const list = useListContext('List.Undo');
    const intl = useIntl('List.Undo');
    const undo = () => {
      const path = list.undoRemove();
      if (path) list.focusNext({ to: 'item', path });
    };
    const element = usePartElement('p', props, {
      ref: ref as never,
      slot: 'list-undo',
      state: {},
      props: {
        children: (
          <>
            <span>{intl.t('list-ui.removed-one')}</span>
            <Button variant="quiet" onClick={undo}>
              <Icon name="undo" />
              {intl.t('list-ui.undo')}
            </Button>
          </>
        ),
      },
    });
    return list.removed && !list.readOnly ? element : null;
  },
);
