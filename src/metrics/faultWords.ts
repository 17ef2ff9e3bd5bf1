import { type LinkFault, linkFaults } from '../analysis/linkFaults';
import type { AsOfOptions } from '../analysis/periodBounds';
import { type SeriesFault, seriesFaults } from '../analysis/seriesFaults';
import type { CharterIntl } from '../i18n';
import type { CharterDraft, Indicator, IndicatorLink } from '../model';
import { figure, nameOf } from './sentences';

/** What is odd, where, what is done about it and what to do, in a sentence or two. */
export interface FaultWords {
  readonly id: string;
  readonly text: string;
  /** Nothing is lost or left out; somebody may still want to know. */
  readonly harmless: boolean;
}

const HARMLESS: ReadonlySet<string> = /* @__PURE__ */ new Set<SeriesFault['id']>([
  'unsorted',
  'one-value',
  'target-equals-baseline',
]);

/** As many periods are named; the rest is counted. */
const NAMED = 4;

/** What is odd about the figures of an indicator. */
export function seriesFaultWords(
  indicator: Indicator,
  options: AsOfOptions,
  intl: CharterIntl,
): FaultWords[] {
  return seriesFaults(indicator, options).map((fault) => ({
    id: fault.id,
    text: seriesFaultText(indicator, fault, intl),
    harmless: HARMLESS.has(fault.id),
  }));
}

function seriesFaultText(indicator: Indicator, fault: SeriesFault, intl: CharterIntl): string {
  const names = (periods: readonly string[]) =>
    listed(
      periods.map((each) => intl.period(each.slice(0, 40))),
      intl,
    );
  switch (fault.id) {
    case 'unreadable-period':
    case 'duplicate-period':
    case 'zero-denominator':
    case 'not-finite':
    case 'future':
      return intl.t(`panel.fault.${fault.id}`, { periods: names(fault.params.periods) });
    case 'unsorted': {
      const { period, before } = fault.params;
      return intl.t('panel.fault.unsorted', { period: intl.period(period), before: intl.period(before) });
    }
    case 'mixed-kinds': {
      const { kinds, used } = fault.params;
      const words = kinds.map((kind) => intl.t(`panel.fault.kind.${kind}`));
      if (kinds.length === 1) return intl.t('panel.fault.mixed-years', { kinds: intl.list(words) });
      return used
        ? intl.t('panel.fault.mixed-kinds', {
            kinds: intl.list(words),
            used: intl.t(`panel.fault.kind.${used}`),
          })
        : intl.t('panel.fault.mixed-kinds.none', { kinds: intl.list(words) });
    }
    case 'overlapping-periods':
      return intl.t('panel.fault.overlapping-periods', {
        first: intl.period(fault.params.periods[0]),
        second: intl.period(fault.params.periods[1]),
      });
    case 'two-currencies': {
      const { currencies, used = '', periods } = fault.params;
      return intl.t('panel.fault.two-currencies', {
        currencies: intl.list(currencies),
        used,
        periods: names(periods),
      });
    }
    case 'all-missing':
      return intl.t('panel.fault.all-missing', { count: fault.params.count });
    case 'one-value':
      return intl.t('panel.fault.one-value', {
        value: figure(indicator, fault.params.value, intl),
        period: intl.period(fault.params.period),
      });
    case 'target-equals-baseline':
      return intl.t('panel.fault.target-equals-baseline', {
        value: figure(indicator, fault.params.value, intl),
      });
    default:
      return fault satisfies never;
  }
}

function listed(names: readonly string[], intl: CharterIntl): string {
  const rest = names.length - NAMED;
  if (rest <= 0) return intl.list(names);
  return `${intl.series(names.slice(0, NAMED))} ${intl.t('common.and-more', { count: rest })}`;
}

/** What is odd about one link of a charter. */
export function linkFaultWords(charter: CharterDraft, link: IndicatorLink, intl: CharterIntl): FaultWords[] {
  return linkFaults(charter)
    .filter((fault) =>
      fault.id === 'link-in-circle'
        ? fault.params.linkIds.includes(link.id)
        : fault.params.linkId === link.id,
    )
    .map((fault) => ({ id: fault.id, text: linkFaultText(charter, fault, intl), harmless: false }));
}

function linkFaultText(charter: CharterDraft, fault: LinkFault, intl: CharterIntl): string {
  switch (fault.id) {
    case 'link-to-missing':
      return intl.t(`panel.fault.link-to-missing.${fault.params.end}`);
    case 'link-to-itself':
      return intl.t('panel.fault.link-to-itself');
    case 'link-in-circle': {
      const names = fault.params.indicatorIds.map((id) =>
        nameOf(
          charter.indicators?.find((one) => one.id === id),
          intl,
        ),
      );
      return intl.t('panel.fault.link-in-circle', { indicators: intl.list(names) });
    }
    default:
      return fault satisfies never;
  }
}
