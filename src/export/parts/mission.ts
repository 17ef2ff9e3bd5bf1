import { type Block, listBlock, paragraphBlock, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';

/** A titled piece of the mission: prose, or a list of short texts. */
export interface Topic {
  readonly title: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** What the mission says beyond its statement, in reading order. */
export function missionTopics({ charter, user, intl: { t } }: CharterWords): readonly Topic[] {
  const prose = (title: string, text: string): Topic => ({ title, text, items: [] });
  const list = (title: string, items: readonly { text?: Parameters<typeof user>[0] }[] = []): Topic => ({
    title,
    text: '',
    items: items.map((item) => user(item.text)).filter(Boolean),
  });
  return [
    prose(t('field.mission.whyInvested'), user(charter.mission?.whyInvested)),
    prose(t('field.executiveSummary'), user(charter.executiveSummary)),
    prose(t('field.currentState'), user(charter.currentState)),
    list(t('list.gaps.heading'), charter.gaps),
    prose(t('field.vision'), user(charter.vision)),
    prose(t('field.purpose'), user(charter.purpose)),
    list(t('list.values.heading'), charter.values),
  ].filter(({ text, items }) => text !== '' || items.length > 0);
}

/** The mission in words. */
export function missionOutline(words: CharterWords): Block[] {
  return missionTopics(words).flatMap(({ title, text, items }) =>
    titled(title, paragraphBlock(text), listBlock(items)),
  );
}
