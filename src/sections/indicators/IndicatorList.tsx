import { useState } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { useValue } from '../../editor/useCharter';
import { CatalogueAdd } from '../../field/catalogue/CatalogueAdd';
import { FieldRoot } from '../../field/FieldRoot';
import { DetailRow } from '../../field/list/DetailRow';
import { useListContext } from '../../field/list/ListContext';
import { ListItem } from '../../field/list/ListItem';
import { ListItems } from '../../field/list/ListItems';
import { ListRoot } from '../../field/list/ListRoot';
import { ListUndo } from '../../field/list/ListUndo';
import { useSection } from '../../field/section/SectionContext';
import { useIntl } from '../../kit/IntlProvider';
import { type CharterDraft, findMetric, type Indicator, metricCatalog } from '../../model';

const DETAILS = [
  'label',
  'unit',
  'per',
  'currency',
  'direction',
  'baseline/value',
  'baseline/period',
  'target/value',
  'target/period',
  'cadence',
  'ownerId',
  'source/system',
  'beneficiaries',
  'counterIndicatorId',
  'headline',
] as const;

export interface IndicatorListProps {
  kind: 'leading' | 'lagging';
}

/** The leading or the lagging indicators, each a row with baseline and target; details open in a dialog. */
export function IndicatorList({ kind }: IndicatorListProps) {
  const intl = useIntl('IndicatorList');
  const { session } = useEditor('IndicatorList');
  const { headingLevel } = useSection('IndicatorList');
  const [added, setAdded] = useState<string>();
  const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
  const kindOf = (path: string) => (session.read(path) as Indicator | undefined)?.kind;
  return (
    <div data-charter-part="block" data-kind={kind}>
      <Heading data-charter-part="block-heading">{intl.label('indicatorKind', kind)}</Heading>
      <ListRoot path="indicators" aria-label={intl.label('indicatorKind', kind)}>
        <ListItems>
          {(item) =>
            kindOf(item.path) === kind && (
              <ListItem item={item}>
                <DetailRow
                  summary={<IndicatorSummary path={item.path} />}
                  description={intl.t('indicators.details')}
                  openAtOnce={item.path === added}
                >
                  {DETAILS.map((name) => (
                    <FieldRoot key={name} path={`${item.path}/${name}`} />
                  ))}
                </DetailRow>
              </ListItem>
            )
          }
        </ListItems>
        <ListUndo />
        <AddIndicator kind={kind} onAdded={setAdded} />
      </ListRoot>
    </div>
  );
}

function IndicatorSummary({ path }: { path: string }) {
  const intl = useIntl('IndicatorList');
  const indicator = useValue(path) as Indicator | undefined;
  if (!indicator) return null;
  const from = indicator.baseline?.value;
  const to = indicator.target?.value;
  const show = (value: number | undefined) => (value === undefined ? '–' : intl.value(indicator, value).text);
  return (
    <span>
      {intl.t('field.indicators.baseline.value')}: {show(from)} · {intl.t('field.indicators.target.value')}:{' '}
      {show(to)}
    </span>
  );
}

function AddIndicator({ kind, onAdded }: IndicatorListProps & { onAdded: (path: string) => void }) {
  const intl = useIntl('IndicatorList');
  const { add, readOnly } = useListContext('IndicatorList');
  if (readOnly) return null;
  const options = Object.values(metricCatalog)
    .filter((metric) => metric.kind === kind)
    .map(({ id }) => ({ id, label: intl.find(`metric.${id}`) ?? id }));
  return (
    <CatalogueAdd
      label={intl.t(`indicators.catalogue.${kind}`)}
      custom={intl.t('indicators.custom')}
      groups={[{ label: intl.label('indicatorKind', kind), options }]}
      onChoose={(id) => onAdded(add(newIndicator(kind, id)))}
    />
  );
}

/** The first fields of an indicator: what the catalogue knows of it. */
function newIndicator(
  kind: 'leading' | 'lagging',
  metricId: string | undefined,
): Partial<NonNullable<CharterDraft['indicators']>[number]> {
  const metric = metricId ? findMetric(metricId) : undefined;
  if (!metric) return { kind };
  return {
    kind,
    metricId: metric.id,
    unit: metric.unit,
    per: 'per' in metric ? metric.per : undefined,
    direction: metric.direction,
    cadence: metric.cadence,
    ownerId: metric.defaultOwnerId,
    source: { system: metric.sources[0] },
  };
}
