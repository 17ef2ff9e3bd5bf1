import { useEditor } from '../../editor/EditorContext';
import { ListAdd } from '../../field/list/ListButtons';
import { useListContext } from '../../field/list/ListContext';
import type { ListAssemblyProps } from '../../field/list/ListRoot';
import { RowList } from '../../field/list/RowList';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { vocabularies } from '../../model';

interface Stages {
  path: 'buyerJourney' | 'salesCycle';
  vocabulary: 'buyerStage' | 'salesStage';
}

export type StageListProps = ListAssemblyProps & Stages;

/** Stages in order, which can start from the usual ones. Renders a `<div data-charter-part="list">`. */
export const StageList = /* @__PURE__ */ part<HTMLDivElement, StageListProps>(function StageList(
  { path, vocabulary, ...props },
  ref,
) {
  const add = <AddStages path={path} vocabulary={vocabulary} />;
  return <RowList {...props} ref={ref} path={path} fields={['name', 'goal']} add={add} />;
});

function AddStages({ path, vocabulary }: Stages) {
  const { items, readOnly } = useListContext('StageList');
  const { session } = useEditor('StageList');
  const intl = useIntl('StageList');
  const slot = useSlot();
  const fill = () =>
    session.edit(
      path,
      vocabularies[vocabulary].map((id) => ({ id, name: intl.label(vocabulary, id) })),
    );
  return (
    <div {...slot('row-buttons')}>
      <ListAdd />
      {items.length === 0 && !readOnly && <Button onClick={fill}>{intl.t('journey.use-default')}</Button>}
    </div>
  );
}
