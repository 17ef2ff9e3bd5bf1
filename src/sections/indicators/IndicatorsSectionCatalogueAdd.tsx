import { CatalogueAdd, type CatalogueAddProps } from '../../field/catalogue/CatalogueAdd';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { findMetric, type Indicator, metricCatalog } from '../../model';

export type IndicatorsSectionCatalogueAddProps = CatalogueAddProps & {
  /** Which metrics are offered, and what a new indicator is. */
  kind: 'leading' | 'lagging';
};

/** Adds an indicator on a metric of the catalogue or on one of one’s own; nothing while read-only. Renders a `<div data-charter-part="catalogue-add">` with a `<select>`. */
export const IndicatorsSectionCatalogueAdd = /* @__PURE__ */ part<
  HTMLDivElement,
  IndicatorsSectionCatalogueAddProps
>(function IndicatorsSectionCatalogueAdd({ kind, ...props }, ref) {
  const reader = 'IndicatorsSection.CatalogueAdd';
  const intl = useIntl(reader);
  const options = Object.values(metricCatalog)
    .filter((metric) => metric.kind === kind)
    .map(({ id }) => ({ id, label: intl.find(`metric.${id}`) ?? id }));
  return (
    <CatalogueAdd
      {...props}
      ref={ref}
      reader={reader}
      label={intl.t(`indicators.catalogue.${kind}`)}
      custom={intl.t('indicators.custom')}
      groups={[{ label: intl.t(`indicators.${kind}`), options }]}
      fieldsOf={(id) => newIndicator(kind, id)}
    />
  );
});

/** The first fields of an indicator: what the catalogue knows of it. */
function newIndicator(kind: 'leading' | 'lagging', metricId: string | undefined): Partial<Indicator> {
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
