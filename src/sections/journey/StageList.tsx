import { useEditor } from '../../editor/EditorContext';
import { ListAdd } from '../../field/list/ListButtons';
import { useListContext } from '../../field/list/ListContext';
import { RowList } from '../../field/list/RowList';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { vocabularies } from '../../model';

export interface StageListProps {
  path: 'buyerJourney' | 'salesCycle';
  vocabulary: 'buyerStage' | 'salesStage';
}

/** Stages in order, which can start from the usual ones. */
export function StageList({ path, vocabulary }: StageListProps) {
  return (
    <RowList path={path} fields={['name', 'goal']} add={<AddStages path={path} vocabulary={vocabulary} />} />
  );
}

function AddStages({ path, vocabulary }: StageListProps) {
  const { items, readOnly } = useListContext('StageList');
  const { session } = useEditor('StageList');
  const intl = useIntl('StageList');
  const fill = () =>
    session.edit(
      path,
      vocabularies[vocabulary].map((id) => ({ id, name: intl.label(vocabulary, id) })),
    );
  return (
    <div data-charter-part="row-buttons">
      <ListAdd />
      {items.length === 0 && !readOnly && <Button onClick={fill}>{intl.t('journey.use-default')}</Button>}
    </div>
  );
}
