import type { Audience, CharterDraft, Service } from '../../model';
import { type Block, type Fact, present, titled, titledTable } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { fieldFacts, textsOf } from '../words/readFields';
import { commitmentFacts } from './agreement';
import { standingTable } from './indicators';
import { nextReview } from './review';
import { serviceEntry } from './services';

/** What one audience can expect: what is done for it, promised, asked in return, measured, and left out. */
export function roleBlocks(words: CharterWords, audience: Audience): Block[] {
  const { charter, intl } = words;
  const { t } = intl;
  const services = servicesFor(charter, audience);
  const { promised, expected } = commitmentsOf(charter, audience);
  const measured = new Set(services.flatMap(({ indicatorIds = [] }) => indicatorIds));
  return [
    ...present({ kind: 'facts', facts: standing(words, audience) }),
    ...titled(t('viewer.role.services'), {
      kind: 'entries',
      look: 'cards',
      entries: services.map((service) => ({ ...serviceEntry(words, service), facts: given(words, service) })),
    }),
    ...titled(t('viewer.role.promised'), { kind: 'facts', facts: commitmentFacts(words, promised) }),
    ...titled(t('viewer.role.expected'), { kind: 'facts', facts: commitmentFacts(words, expected) }),
    ...titledTable({
      ...standingTable(
        words,
        (charter.indicators ?? []).filter(({ id }) => measured.has(id)),
      ),
      caption: t('viewer.role.measured'),
    }),
    ...titled(t('viewer.role.out'), { kind: 'list', items: textsOf(words, charter.scope?.out) }),
    ...titled(t('part.review'), ...nextReview(words, charter.review?.nextDue)),
  ];
}

/** Services meant for this audience, and those meant for everybody since they name nobody. */
function servicesFor({ services = [] }: CharterDraft, { id }: Audience): Service[] {
  return services.filter(({ audienceIds = [] }) => audienceIds.length === 0 || audienceIds.includes(id));
}

/** What the parties of this audience's role are promised, and what they promise. */
function commitmentsOf({ commitments = [], parties = [] }: CharterDraft, { roleId }: Audience) {
  const own = parties.filter((party) => roleId !== undefined && party.roleId === roleId).map(({ id }) => id);
  const isOwn = (id: string | undefined) => id !== undefined && own.includes(id);
  return {
    promised: commitments.filter(({ toPartyId }) => isOwn(toPartyId)),
    expected: commitments.filter(({ fromPartyId }) => isOwn(fromPartyId)),
  };
}

/** What somebody gets of a service, and how fast. */
function given(words: CharterWords, service: Service): Fact[] {
  return [
    ...fieldFacts(words, 'services', service, {
      deliverables: 'text',
      dataProvided: 'text',
      platforms: 'text',
      cadence: 'cadence',
    }),
    ...fieldFacts(words, 'services.serviceLevel', service.serviceLevel, { responseDays: 'number' }),
  ];
}

/** From when this audience is served, where that is not now, and what was noted about it. */
function standing(words: CharterWords, audience: Audience): Fact[] {
  return fieldFacts(words, 'audiences', audience, {
    ...(audience.horizon !== 'now' && { horizon: 'horizon' }),
    notes: 'text',
  });
}
