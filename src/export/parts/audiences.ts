import { type Audience, type AudienceRole, audienceRoleGroup } from '../../model';
import { type Block, listBlock, paragraphBlock, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { groupBy } from '../words/groupBy';
import { inSentence } from '../words/sentences';

/** One supported role: its name, and what is worth saying about it. */
export interface AudienceWords {
  readonly name: string;
  readonly note: string;
}

/** Audiences by group, in the order in which the groups first appear; custom roles last, under "Other". */
export function audiencesByGroup(
  words: CharterWords,
): readonly (readonly [string, readonly AudienceWords[]])[] {
  const groups = groupBy(words.charter.audiences ?? [], groupOf);
  return [...groups]
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
    .map(([group, items]) => [
      group === undefined ? words.intl.t('viewer.other') : words.label('audienceGroup', group),
      items.map((audience) => ({
        name: words.audienceName(audience),
        note: noteOf(words, audience),
      })),
    ]);
}

function groupOf({ roleId, custom }: Audience) {
  if (custom !== undefined || roleId === undefined || !Object.hasOwn(audienceRoleGroup, roleId))
    return undefined;
  return audienceRoleGroup[roleId as AudienceRole];
}

/** How many, how and when, as far as it is not the usual "supported now". */
function noteOf(words: CharterWords, audience: Audience): string {
  const { intl } = words;
  const { relationship, horizon, headcount, notes } = audience;
  const parts = [
    headcount === undefined ? '' : intl.t('viewer.people', { count: headcount }),
    relationship === 'supports' ? '' : words.label('audienceRelationship', relationship),
    horizon === 'now' ? '' : words.label('horizon', horizon),
  ].filter(Boolean);
  const facts = words.series(parts.map((part, at) => (at === 0 ? part : inSentence(words, part))));
  return [facts, words.user(notes)].filter(Boolean).join('. ');
}

/** The audiences in words. */
export function audiencesOutline(words: CharterWords): Block[] {
  const model = paragraphBlock(words.label('scopeModel', words.charter.scopeModel));
  const line = ({ name, note }: AudienceWords) => (note === '' ? name : `${name} (${note})`);
  return [
    ...(model ? [model] : []),
    ...audiencesByGroup(words).flatMap(([title, items]) => titled(title, listBlock(items.map(line)))),
  ];
}
