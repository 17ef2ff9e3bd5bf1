import { useValue } from '../../editor/useCharter';
import { FieldRoot } from '../../field/FieldRoot';
import { RowList } from '../../field/list/RowList';
import { FoldedGroup } from './FoldedGroup';
import { IndicatorFigures } from './IndicatorFigures';

const BEFORE_TARGET = ['label', 'unit', 'per', 'currency', 'direction', 'baseline/value', 'baseline/period'];
const AFTER_TARGET = [
  'target/period',
  'cadence',
  'aggregation',
  'ownerId',
  'source/system',
  'beneficiaries',
  'counterIndicatorId',
  'headline',
];
const THRESHOLD = ['level', 'operator', 'value', 'from', 'forPeriods'];
const BEHAVIOR = ['rules', 'lockedFrom', 'lockedTo'];

/** Everything about the indicator at `path`: its fields, its figures and, folded, what few indicators need. */
export function IndicatorDetails({ path }: { path: string }) {
  const aims = useValue(`${path}/direction`) === 'band' ? ['low', 'high'] : ['value'];
  const fields = [...BEFORE_TARGET, ...aims.map((name) => `target/${name}`), ...AFTER_TARGET];
  return (
    <>
      {fields.map((name) => (
        <FieldRoot key={name} path={`${path}/${name}`} />
      ))}
      <IndicatorFigures path={path} />
      <FoldedGroup path={`${path}/targets`}>
        <RowList path={`${path}/targets`} row={(row) => <TargetFields path={row} aims={aims} />} />
      </FoldedGroup>
      <FoldedGroup path={`${path}/thresholds`}>
        <RowList path={`${path}/thresholds`} fields={THRESHOLD} />
      </FoldedGroup>
      <FoldedGroup path={`${path}/behavior`}>
        {BEHAVIOR.map((name) => (
          <FieldRoot key={name} path={`${path}/behavior/${name}`} />
        ))}
      </FoldedGroup>
    </>
  );
}

/** One target over time; where it starts is asked of a line only. */
function TargetFields({ path, aims }: { path: string; aims: readonly string[] }) {
  const start = useValue(`${path}/shape`) === 'line' ? ['start'] : [];
  return ['from', 'to', 'shape', ...start, ...aims, 'setOn', 'reason'].map((name) => (
    <FieldRoot key={name} path={`${path}/${name}`} hint={null} />
  ));
}
