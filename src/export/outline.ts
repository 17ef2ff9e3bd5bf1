import type { CharterIntl } from '../i18n';
import type { CharterDraft, PartKey } from '../model';
import { flatten, type PlainBlock } from './flatten';
import { agreementBlocks } from './parts/agreement';
import { appendixSections } from './parts/appendix';
import { audiencesBlocks } from './parts/audiences';
import { budgetBlocks } from './parts/budget';
import { indicatorsBlocks } from './parts/indicators';
import { inspectionBlocks } from './parts/inspection';
import { journeyBlocks } from './parts/journey';
import { maturityBlocks } from './parts/maturity';
import { missionBlocks } from './parts/mission';
import { prioritiesBlocks } from './parts/priorities';
import { reviewBlocks } from './parts/review';
import { risksBlocks } from './parts/risks';
import { scopeBlocks } from './parts/scope';
import { servicesBlocks } from './parts/services';
import { fiveAnswers } from './words/answers';
import type { Block, Fact } from './words/blocks';
import { type CharterWords, createCharterWords } from './words/createCharterWords';
import { aboutLines } from './words/sentences';
import { stampLines } from './words/stampLines';

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
  readonly sections: readonly { readonly title: string; readonly blocks: readonly PlainBlock[] }[];
  /** What a copy says of itself at its end: the day for which it holds, the version, the hash of its content. */
  readonly stamp: readonly string[];
}

const partOutlines = {
  mission: missionBlocks,
  priorities: prioritiesBlocks,
  services: servicesBlocks,
  audiences: audiencesBlocks,
  scope: scopeBlocks,
  budget: budgetBlocks,
  indicators: indicatorsBlocks,
  inspection: inspectionBlocks,
  agreement: agreementBlocks,
  review: reviewBlocks,
  journey: journeyBlocks,
  maturity: maturityBlocks,
  risks: risksBlocks,
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
    status: [words.label('charterStatus', charter.status), ...aboutLines(words)].filter(Boolean),
    statement: words.user(charter.mission?.statement),
    answersTitle: t('viewer.summary'),
    answers: fiveAnswers(words)
      .filter(({ answer }) => answer !== '')
      .map(({ question, answer }) => [question, answer]),
    sections: [...parts, ...appendixSections(words)]
      .filter(({ blocks }) => blocks.length > 0)
      .map(({ title, blocks }) => ({ title, blocks: flatten(words, blocks) })),
    stamp: stampLines(words),
  };
}
