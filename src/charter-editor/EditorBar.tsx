import { useValue } from '../editor/useCharter';
import { useHistory } from '../editor/useSaveState';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import { SaveStatus } from './SaveStatus';

/** The charter's name, its save state, and stepping back and forth. Renders a `<div data-charter-part="editor-bar">`. */
export function EditorBar() {
  const intl = useIntl('EditorBar');
  const slot = useSlot();
  const title = intl.text(useValue('title')) || intl.t('editor.untitled');
  const history = useHistory();
  return (
    <div {...slot('editor-bar')}>
      <p {...slot('editor-title')}>{title}</p>
      <SaveStatus />
      <Button
        variant="icon"
        disabled={!history.canUndo}
        onClick={history.undo}
        aria-label={intl.t('editor.undo')}
      >
        <Icon name="undo" />
      </Button>
      <Button
        variant="icon"
        disabled={!history.canRedo}
        onClick={history.redo}
        aria-label={intl.t('editor.redo')}
        data-mirror=""
      >
        <Icon name="undo" />
      </Button>
    </div>
  );
}
