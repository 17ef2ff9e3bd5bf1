import type { CharterIntl } from '../i18n';
import type { CharterDraft, PartKey } from '../model';
import { agreementOutline } from './parts/agreement';
import { appendixOutline } from './parts/appendix';
import { audiencesOutline } from './parts/audiences';
import { budgetOutline } from './parts/budget';
import { indicatorsOutline } from './parts/indicators';
import { inspectionOutline } from './parts/inspection';
import { journeyOutline } from './parts/journey';
import { maturityOutline } from './parts/maturity';
import { missionOutline } from './parts/mission';
import { prioritiesOutline } from './parts/priorities';
import { reviewOutline } from './parts/review';
import { risksOutline } from './parts/risks';
import { scopeOutline } from './parts/scope';
import { servicesOutline } from './parts/services';
import { fiveAnswers } from './words/answers';
import { type Block, type Fact, factsOf } from './words/blocks';
import { type CharterWords, createCharterWords } from './words/createCharterWords';
import { periodText } from './words/sentences';

/** A charter as a document in words: the one source of the Markdown, HTML and DOCX exports. Written text comes marked. */
export interface Outline {
  /** BCP 47 code of the words. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** Status, version and period. */
  readonly status: readonly string[];
  readonly statement: string;
  readonly answersTitle: string;
  readonly answers: readonly Fact[];
  readonly sections: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
}

const partOutlines = {
  mission: missionOutline,
  priorities: prioritiesOutline,
  services: servicesOutline,
  audiences: audiencesOutline,
  scope: scopeOutline,
  budget: budgetOutline,
  indicators: indicatorsOutline,
  inspection: inspectionOutline,
  agreement: agreementOutline,
  review: reviewOutline,
  journey: journeyOutline,
  maturity: maturityOutline,
  risks: risksOutline,
} satisfies Record<PartKey, (words: CharterWords) => Block[]>;

/** Lays a charter out in words; `now` is the date for which live values hold. Parts that hold nothing are left out. */
export function outlineCharter(charter: CharterDraft, intl: CharterIntl, now: string): Outline {
  const words = createCharterWords(charter, intl, now);
  const { t } = intl;
  const parts = Object.entries(partOutlines).map(([key, outline]) => ({
    title: t(`part.${key as PartKey}`),
    blocks: outline(words),
  }));
  return {
    language: intl.code,
    dir: intl.dir,
    title: words.user(charter.title) || t('viewer.untitled'),
    status: statusLine(words),
    statement: words.user(charter.mission?.statement),
    answersTitle: t('viewer.summary'),
    answers: factsOf(fiveAnswers(words).map(({ question, answer }): Fact => [question, answer])),
    sections: [...parts, ...appendixOutline(words)].filter(({ blocks }) => blocks.length > 0),
  };
}

function statusLine(words: CharterWords): readonly string[] {
  const { charter, intl } = words;
  return [
    words.label('charterStatus', charter.status),
    charter.version ? intl.t('viewer.version', { version: words.user(charter.version) }) : '',
    periodText(words, charter.period),
  ].filter(Boolean);
}
