import type { LocalizedText, Service } from '../../model';
import { type Block, listBlock, tableBlock, tableOf, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';

/** One stage: its name and what is to be achieved in it. */
export interface StageWords {
  readonly id: string;
  readonly name: string;
  readonly goal: string;
}

/** The stages of the buyer's journey or of the sales cycle, in order. */
export function stagesOf(words: CharterWords, list: 'buyerJourney' | 'salesCycle'): readonly StageWords[] {
  return (words.charter[list] ?? []).map(({ id, goal }: { id: string; goal?: LocalizedText }) => ({
    id,
    name: words.name(id, [list]),
    goal: words.user(goal),
  }));
}

/** Which service helps at which stage. */
export interface Coverage {
  readonly stages: readonly StageWords[];
  readonly rows: readonly {
    readonly name: string;
    /** One entry for each stage. */
    readonly helps: readonly boolean[];
  }[];
}

/** Services by buyer stage; the stages named by services stand in when the charter lists none. Undefined without either. */
export function coverageOf(words: CharterWords): Coverage | undefined {
  const services = (words.charter.services ?? []).filter(({ buyerStages = [] }) => buyerStages.length > 0);
  if (services.length === 0) return undefined;
  const listed = stagesOf(words, 'buyerJourney');
  const stages = listed.length > 0 ? listed : namedBy(words, services);
  const helps = ({ buyerStages = [] }: Service) => stages.map(({ id }) => buyerStages.includes(id));
  return {
    stages,
    rows: services.map((service) => ({
      name: words.serviceName(service),
      helps: helps(service),
    })),
  };
}

function namedBy(words: CharterWords, services: readonly Service[]): StageWords[] {
  const ids = new Set(services.flatMap(({ buyerStages = [] }) => buyerStages));
  return [...ids].map((id) => ({ id, name: words.name(id, ['buyerJourney']), goal: '' }));
}

/** The stages at which no service helps, as a sentence; `''` when there is no such gap. */
export function coverageGaps(words: CharterWords, { stages, rows }: Coverage): string {
  const open = stages.filter((_, at) => !rows.some(({ helps }) => helps[at])).map(({ name }) => name);
  return open.length === 0 ? '' : words.intl.t('viewer.coverage.gap', { stages: words.intl.list(open) });
}

/** The journey in words. */
export function journeyOutline(words: CharterWords): Block[] {
  const { t } = words.intl;
  const line = ({ name, goal }: StageWords) => (goal === '' ? name : `${name}: ${goal}`);
  const coverage = coverageOf(words);
  const table =
    coverage &&
    tableOf(
      t('viewer.coverage'),
      [t('viewer.service'), ...coverage.stages.map(({ name }) => name)],
      coverage.rows.map(({ name, helps }) => [
        name,
        ...helps.map((one) => t(one ? 'common.yes' : 'common.no')),
      ]),
    );
  const gaps = coverage && coverageGaps(words, coverage);
  return [
    ...titled(t('list.buyerJourney.heading'), listBlock(stagesOf(words, 'buyerJourney').map(line), true)),
    ...titled(t('list.salesCycle.heading'), listBlock(stagesOf(words, 'salesCycle').map(line), true)),
    ...titled(t('viewer.coverage'), tableBlock(table), gaps ? { kind: 'paragraph', text: gaps } : undefined),
  ];
}
