import type { CharterDraft } from './charter';
import { charterParts, type PartKey, partKeys } from './parts';
import { isBlank, readPath } from './path';
import { hasText, type LocalizedText } from './text';

/** The five closing questions of a charter: the wizard's steps and the denominator of completeness. */
export const charterQuestions = {
  mission: ['mission/statement', 'mission/whyInvested'],
  services: ['services'],
  audiences: ['audiences'],
  budget: ['budget/ownerId'],
  indicators: ['indicators', 'reporting'],
} as const satisfies Partial<Record<PartKey, readonly string[]>>;

/** A part whose question the wizard asks. */
export type QuestionKey = keyof typeof charterQuestions;

/** How far a charter has come. */
export interface Completeness {
  /** Questions answered, 0 to `total`. */
  readonly answered: number;
  readonly total: number;
  readonly questions: readonly {
    readonly key: QuestionKey;
    readonly answered: boolean;
    readonly missing: readonly string[];
  }[];
}

/** Counts the answered ones of the five questions and names the paths that are still missing. */
export function completeness(charter: CharterDraft): Completeness {
  const questions = Object.entries(charterQuestions).map(([key, paths]) => {
    const missing = paths.filter((path) => !isFilled(charter, path));
    if (key === 'indicators' && !missing.includes('indicators')) {
      const kinds = new Set(charter.indicators?.map((indicator) => indicator.kind));
      if (!kinds.has('leading') || !kinds.has('lagging')) missing.push('indicators');
    }
    return { key: key as QuestionKey, answered: missing.length === 0, missing };
  });
  return { answered: questions.filter((q) => q.answered).length, total: questions.length, questions };
}

/** How far a part has come, before its content is judged: nothing in it, something, or all that approval requires. */
export type PartProgress = 'empty' | 'partial' | 'complete';

/** Progress of one part: `complete` when every required path is filled (optional parts: when anything is). */
export function partProgress(charter: CharterDraft, part: PartKey): PartProgress {
  const definition = charterParts[part];
  const filled = Object.keys(definition.fields).some((key) => hasContent(readPath(charter, key)));
  if (!filled) return 'empty';
  return definition.required.every((path) => isFilled(charter, path)) ? 'complete' : 'partial';
}

/** Progress of every part, in the order of the registry. */
export function charterProgress(charter: CharterDraft): Record<PartKey, PartProgress> {
  return Object.fromEntries(partKeys.map((key) => [key, partProgress(charter, key)])) as Record<
    PartKey,
    PartProgress
  >;
}

/** Whether a path holds something a reader can see. */
export function isFilled(charter: CharterDraft, path: string): boolean {
  return hasContent(readPath(charter, path));
}

function hasContent(value: unknown): boolean {
  if (isBlank(value) || value === null) return false;
  if (typeof value === 'string') return hasText(value);
  if (Array.isArray(value)) return true;
  return typeof value === 'object'
    ? Object.values(value as Record<string, LocalizedText>).some(hasContent)
    : true;
}
