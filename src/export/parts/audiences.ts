import { inSentence } from '../../i18n/inSentence';
import type { Audience } from '../../model';
import { type AudienceRole, audienceRoleGroup } from '../../model/vocabularies';
import { type Block, present } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { groupBy } from '../words/groupBy';

/** Who is supported, by group in the order in which the groups first appear; custom roles last, under "Other". */
export function audiencesBlocks(words: CharterWords): Block[] {
  const groups = [...groupBy(words.charter.audiences ?? [], groupOf)];
  const columns = groups
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
    .map(([group, audiences]) => ({
      title: words.label('audienceGroup', group) || words.intl.t('viewer.other'),
      entries: audiences.map((audience) => ({
        title: words.audienceName(audience),
        path: `audiences/${audience.id}`,
        lines: [noteOf(words, audience), words.user(audience.notes)].filter(Boolean),
      })),
    }));
  return present(
    { kind: 'prose', look: 'lede', text: words.label('scopeModel', words.charter.scopeModel) },
    { kind: 'columns', columns },
  );
}

function groupOf({ roleId = '', custom }: Audience): string | undefined {
  const known = custom === undefined && Object.hasOwn(audienceRoleGroup, roleId);
  return known ? audienceRoleGroup[roleId as AudienceRole] : undefined;
}

/** How many, how and when, as far as it is not the usual "supported now". */
function noteOf(words: CharterWords, { relationship, horizon, headcount }: Audience): string {
  const parts = [
    headcount === undefined ? '' : words.intl.t('viewer.people', { count: headcount }),
    relationship === 'supports' ? '' : words.label('audienceRelationship', relationship),
    horizon === 'now' ? '' : words.label('horizon', horizon),
  ].filter(Boolean);
  return words.intl.series(parts.map((part, at) => (at === 0 ? part : inSentence(part, words.intl.code))));
}
