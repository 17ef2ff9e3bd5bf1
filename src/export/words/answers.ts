import { countWord } from '../../i18n/countWord';
import { inSentence, nounInSentence } from '../../i18n/inSentence';
import type { Service } from '../../model';
import type { CharterWords } from './createCharterWords';
import { startSentence } from './sentences';
import { paragraphs } from './userText';

/** One of the five questions that a charter answers; `answer` is `''` while it does not. */
export interface Answer {
  readonly key: 'why' | 'what' | 'whom' | 'pays' | 'measured';
  readonly question: string;
  readonly answer: string;
}

/** The five answers on one screen: why, what, for whom, paid by, measured how. */
export function fiveAnswers(words: CharterWords): readonly Answer[] {
  const { t } = words.intl;
  return [
    { key: 'why', question: t('field.mission.whyInvested'), answer: why(words) },
    { key: 'what', question: t('viewer.answer.what'), answer: what(words) },
    { key: 'whom', question: t('viewer.answer.whom'), answer: whom(words) },
    { key: 'pays', question: t('viewer.answer.pays'), answer: pays(words) },
    { key: 'measured', question: t('viewer.answer.measured'), answer: measured(words) },
  ];
}

/** The reason itself; the part below holds the rest when it has several paragraphs. */
function why({ charter, user }: CharterWords): string {
  return user(paragraphs(user(charter.mission?.whyInvested))[0]);
}

/** "Four services now, one next". */
function what(words: CharterWords): string {
  const services = words.charter.services ?? [];
  if (services.length === 0) return '';
  const horizons: readonly Service['horizon'][] = ['now', 'next', 'later'];
  const clauses = horizons
    .map((horizon) => [horizon, services.filter((one) => (one.horizon ?? 'now') === horizon).length] as const)
    .filter(([, count]) => count > 0)
    .map(([horizon, count], at) => {
      const n = countWord(words.intl, 'viewer.number.services', count);
      const when = inSentence(words.label('horizon', horizon), words.intl.code);
      return words.intl.t(at === 0 ? 'viewer.services.first' : 'viewer.services.more', { count, n, when });
    });
  if (clauses.length > 0) return startSentence(words.intl.series(clauses));
  const n = countWord(words.intl, 'viewer.number.services', services.length);
  return startSentence(words.intl.t('viewer.services.all', { count: services.length, n }));
}

/** How many names the summary lists before it counts the rest. */
const NAMES = 5;

/** The supported roles; those whose work is only drawn upon are left to the part. */
function whom(words: CharterWords): string {
  const names = (words.charter.audiences ?? [])
    .filter(({ relationship }) => relationship !== 'consumes')
    .map((audience, at) => {
      const name = words.audienceName(audience);
      return at === 0 ? name : nounInSentence(name, words.intl.code);
    });
  const rest = names.length - NAMES;
  if (rest <= 1) return words.intl.series(names);
  return `${words.intl.series(names.slice(0, NAMES))} ${words.intl.t('common.and-more', { count: rest })}`;
}

/** "Sales 60%, marketing 25%, HR or L&D 15%", or who owns the budget. */
function pays(words: CharterWords): string {
  const { funders = [], ownerId } = words.charter.budget ?? {};
  if (funders.length === 0) return words.label('budgetOwner', ownerId);
  return words.intl.series(
    funders.map((funder, at) => {
      const name = words.label('budgetOwner', funder.ownerId) || words.intl.t('common.unnamed');
      const shown = at === 0 ? name : nounInSentence(name, words.intl.code);
      return funder.sharePct === undefined ? shown : `${shown} ${words.intl.percent(funder.sharePct)}`;
    }),
  );
}

/** "Six indicators, five on track". */
function measured(words: CharterWords): string {
  const indicators = words.charter.indicators ?? [];
  if (indicators.length === 0) return '';
  const count = (status: string) => indicators.filter((one) => words.status(one).status === status).length;
  const number = (n: number) => countWord(words.intl, 'viewer.number.indicators', n);
  const [met, onTrack] = [count('met'), count('on-track')];
  const { t } = words.intl;
  const clauses = [
    t('viewer.indicators.all', { count: indicators.length, n: number(indicators.length) }),
    met > 0 && t('viewer.indicators.met', { count: met, n: number(met) }),
    (onTrack > 0 || met === 0) && t('viewer.indicators.on-track', { count: onTrack, n: number(onTrack) }),
  ].filter((clause) => clause !== false);
  return startSentence(words.intl.series(clauses));
}
