import { type CharterIntl, createIntl } from '../i18n';
import {
  type ReviewItem,
  reviewDates,
  reviewItems,
  type SuggestedDecision,
  suggestedDecisions,
} from '../lifecycle';
import type { CharterDraft, ReportingLine, ReviewEntry } from '../model';
import { hasText } from '../model/text';
import type { ExportOptions } from './ExportOptions';
import { escapeMarkdown } from './escape';
import { type CharterWords, createCharterWords } from './words/createCharterWords';
import { finding } from './words/finding';
import { isForExecutives } from './words/isForExecutives';
import {
  doubtWords,
  missingWords,
  reasonWords,
  suggestionReason,
  targetWords,
  wayOf,
} from './words/reviewWords';
import { endSentence } from './words/sentences';
import { unmarked } from './words/userText';

/** What a report puts first: what the team moves, or the results that executives watch. */
export type ReportFirst = 'leading' | 'lagging';

export interface ReportOptions extends ExportOptions {
  /** What comes first in each part. Found from the words of the line: results first for executives, else the team's work. */
  readonly first?: ReportFirst;
}

/** A report to one audience, as plain text and as Markdown. */
export interface ReportText {
  /** One line, for the subject of a message. */
  readonly title: string;
  readonly plain: string;
  readonly markdown: string;
  readonly first: ReportFirst;
}

/**
 * The text of one line of the reporting plan, from the figures of the day `now`: the finding, what struggles and what
 * improves since the last review, what was decided there, and when the next one is. Says what moves, never what caused it.
 *
 * @throws RangeError when `now` is no date.
 */
export function reportText(charter: CharterDraft, line: ReportingLine, options: ReportOptions): ReportText {
  return writeReport(charter, line, { ...options, intl: createIntl(options) });
}

/** The same with words that are at hand. */
export function writeReport(
  charter: CharterDraft,
  line: ReportingLine,
  { intl, now, first: wanted }: { intl: CharterIntl; now: string; first?: ReportFirst },
): ReportText {
  const words = createCharterWords(charter, intl, now);
  const first = wanted ?? (isForExecutives(words, line) ? 'lagging' : 'leading');
  const name = words.user(charter.title) || intl.t('viewer.untitled');
  const title = intl.t('report.title', { title: name, date: words.date(now.slice(0, 10)) });
  const audience = words.user(line.audience);
  const judging = { asOf: now, calendar: charter.calendar };
  const sections = [
    ...figureSections(words, first),
    decidedSection(words),
    { title: intl.t('report.next'), lines: [nextLine(words)].filter(Boolean) },
  ];
  const report: Report = {
    title,
    lead: [
      audience && intl.t('report.to', { audience }),
      `${finding(charter, judging, intl, first === 'lagging' ? 'executive' : 'team')}.`,
    ].filter(Boolean),
    sections: sections.filter(({ lines }) => lines.length > 0),
    note: sinceLine(words),
  };
  return { title: flat(title), plain: toPlain(report), markdown: toMarkdown(report), first };
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Report {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  readonly note: string;
}

const GROUPS = ['struggling', 'improving', 'unproven', 'holding', 'unknown'] as const;

/** Under which heading an item stands. */
export function groupOf({ standing, isVanity }: ReviewItem): (typeof GROUPS)[number] {
  return standing === 'holding' && isVanity ? 'unproven' : standing;
}

interface Told {
  readonly item: ReviewItem;
  readonly suggestion: SuggestedDecision | undefined;
}

function figureSections(words: CharterWords, first: ReportFirst): Section[] {
  const items = reviewItems(words.charter, { now: words.asOf });
  const suggestions = suggestedDecisions(items);
  const all = items.map((item, at): Told => ({ item, suggestion: suggestions[at] }));
  const isFirst = ({ item }: Told) => (item.indicator.kind ?? 'leading') === first;
  const ordered = [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
  const doubts = new Set<string>();
  return GROUPS.map((group) => ({
    title: words.intl.t(`report.${group}`),
    lines: ordered
      .filter(({ item }) => groupOf(item) === group)
      .map((one) => [figuresOf(words, one.item), ...whyOf(words, one, doubts)].filter(Boolean).join(' ')),
  }));
}

/** "Average discount: 17.9%, unchanged, target 14%." */
function figuresOf(words: CharterWords, item: ReviewItem): string {
  const { indicator, since } = item;
  const way = wayOf(since);
  const figures = [
    since.now ? words.figure(indicator, since.now.value) : words.intl.t('report.no-figure'),
    way && words.intl.t(`report.${way}`, { before: words.figure(indicator, since.before?.value) }),
    targetWords(words, item),
  ];
  return `${words.intl.series([words.indicatorName(indicator), words.intl.series(figures)], 'common.pair')}.`;
}

/** What the heading does not say already: why it struggles, which figures are missing, and each doubtful link once. */
function whyOf(words: CharterWords, { item, suggestion }: Told, doubts: Set<string>): string[] {
  const says = item.standing === 'struggling' || item.standing === 'unknown' || item.reason === 'mixed';
  const { id = '' } = suggestion?.link?.link ?? {};
  const isNew = !doubts.has(id);
  doubts.add(id);
  return [
    says ? reasonWords(words, item) : '',
    isNew ? doubtWords(words, suggestion?.link) : '',
    suggestion?.reason === 'give-it-time' ? suggestionReason(words, suggestion) : '',
    missingWords(words, item),
  ];
}

function decidedSection(words: CharterWords): Section {
  const { charter, intl } = words;
  const last = newestReview(charter);
  if (!last?.on) return { title: '', lines: [] };
  const date = words.date(last.on);
  const decisions = (last.decisions ?? []).map(({ itemId, decision, note, ownerId }) =>
    [
      endSentence(
        intl.t(hasText(note) ? 'report.decision.note' : 'report.decision', {
          decision: words.label('decision', decision),
          item: words.name(itemId),
          note: words.user(note),
        }),
      ),
      ownerId && intl.t('report.owner', { owner: words.name(ownerId) }),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return {
    title: intl.t('report.decided', { date }),
    lines: decisions.length > 0 ? decisions : [intl.t('report.decided.none', { date })],
  };
}

function newestReview({ review }: CharterDraft): ReviewEntry | undefined {
  const history = review?.history ?? [];
  return [...history].sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1)).at(-1);
}

function nextLine(words: CharterWords): string {
  const { state, due } = reviewDates(words.charter, { now: words.asOf.slice(0, 10) });
  if (due === undefined) return '';
  return words.intl.t(state === 'overdue' ? 'viewer.review.overdue' : 'viewer.review.next', {
    date: words.date(due),
  });
}

/** From when changes are counted, and what they do not show. */
function sinceLine(words: CharterWords): string {
  const { charter, intl } = words;
  if (!charter.indicators?.length) return '';
  const { last } = reviewDates(charter, { now: words.asOf.slice(0, 10) });
  const since = last ? intl.t('report.since', { date: words.date(last) }) : intl.t('report.since.baseline');
  return charter.links?.length ? `${since} ${intl.t('panel.link.fine-print')}` : since;
}

function toPlain({ title, lead, sections, note }: Report): string {
  const blocks = [
    flat(title),
    lead.map(flat).join('\n'),
    ...sections.map(({ title: heading, lines }) =>
      [flat(heading), ...lines.map((line) => `- ${flat(line)}`)].join('\n'),
    ),
    flat(note),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Without marks and on one line, so that nothing that people wrote begins a line. */
function flat(text: string): string {
  return unmarked(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

function toMarkdown({ title, lead, sections, note }: Report): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...lead.map(escapeMarkdown),
    ...sections.map(({ title: heading, lines }) =>
      [`## ${escapeMarkdown(heading)}\n`, ...lines.map((line) => `- ${escapeMarkdown(line)}`)].join('\n'),
    ),
    escapeMarkdown(note),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
