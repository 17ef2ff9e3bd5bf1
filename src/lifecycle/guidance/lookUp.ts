import type { CharterDraft, LocalizedText, Service, VocabularyKey } from '../../model';
import { joinPath } from '../../model/path';
import { hasText, plainText } from '../../model/text';
import { isSameWord, topicOf, wordsOf } from './matchWords';

/** What a charter says of one thing: enablement does it, others do, or it waits. */
export type ScopeMark = 'in' | 'out' | 'later';

/**
 * The answer to a question.
 * - `in`, `out`, `later`: everything that is written about it says so. - `mixed`: the charter says more than one of them.
 * - `near`: nothing holds every word of the question; what is found only comes close.
 * - `unwritten`: nothing is found. - `blank`: nothing was asked. - `no-scope`: the charter names neither scope nor services.
 */
export type LookUpVerdict = ScopeMark | 'mixed' | 'near' | 'unwritten' | 'blank' | 'no-scope';

/** One place of the charter that answers. */
export interface LookUpEntry {
  readonly mark: ScopeMark;
  /** Where it stands: an item of `scope` or of `services`. */
  readonly path: string;
  /** What it is called there, in the reader's language. */
  readonly text: string;
  readonly from: 'scope' | 'services';
  /** Who answers for a service: an id of a party, a stakeholder or a function. */
  readonly ownerId?: string;
}

export interface LookUpResult {
  readonly verdict: LookUpVerdict;
  /** The places that answer, in the order of the charter: scope first, then services. */
  readonly entries: readonly LookUpEntry[];
  /** Whom to ask: the keeper of the charter, else the enablement party, else the sponsor; ids of stakeholders or parties. */
  readonly askId?: string;
}

/** What the look-up needs of a language; a `CharterIntl` will do. */
export interface LookUpWords {
  /** BCP 47 code. */
  readonly code: string;
  /** The word for an id of a vocabulary. */
  label(vocabulary: VocabularyKey, id: string): string;
}

interface Written extends LookUpEntry {
  readonly words: readonly string[];
}

/**
 * Answers "is this ours?" from what a charter says: what is in scope, out of it or put off, and its services, of which
 * those of a later horizon wait. Words are found by their beginning and whatever their ending, case and accents are; what
 * a question is asked with ("who does ...?") is passed over. What matches most words answers alone.
 */
export function lookUp(charter: CharterDraft, question: string, words: LookUpWords): LookUpResult {
  const askId = whomToAsk(charter);
  const nothing = (verdict: LookUpVerdict): LookUpResult => ({ verdict, entries: [], askId });
  const written = [...scopeEntries(charter, words), ...serviceEntries(charter, words)];
  if (written.length === 0) return nothing('no-scope');
  const topic = topicOf(question);
  if (topic.length === 0) return nothing('blank');
  const hits = written.map((entry) => topic.filter((word) => holds(entry.words, word)).length);
  const most = Math.max(...hits);
  if (most === 0) return nothing('unwritten');
  const entries = written.filter((_, at) => hits[at] === most).map(({ words: _, ...entry }) => entry);
  return { verdict: most < topic.length ? 'near' : verdictOf(entries), entries, askId };
}

function verdictOf(entries: readonly LookUpEntry[]): LookUpVerdict {
  const [mark = 'in', ...others] = new Set(entries.map((entry) => entry.mark));
  return others.length > 0 ? 'mixed' : mark;
}

function holds(words: readonly string[], asked: string): boolean {
  return words.some((word) => isSameWord(asked, word));
}

const SCOPE_MARKS = { in: 'in', out: 'out', deferred: 'later' } as const;

function scopeEntries({ scope = {} }: CharterDraft, { code }: LookUpWords): Written[] {
  return (['in', 'out', 'deferred'] as const).flatMap((list) =>
    (scope[list] ?? [])
      .filter(({ text }) => hasText(text))
      .map(({ id, text }) => ({
        mark: SCOPE_MARKS[list],
        path: joinPath('scope', list, id),
        text: plainText(text, code),
        from: 'scope' as const,
        words: wordsIn([text]),
      })),
  );
}

function serviceEntries({ services = [] }: CharterDraft, words: LookUpWords): Written[] {
  return services.map((service) => {
    const { id, custom, horizon, ownerId } = service;
    const text = hasText(custom) ? plainText(custom, words.code) : words.label('service', id);
    return {
      mark: horizon === 'next' || horizon === 'later' ? 'later' : 'in',
      path: joinPath('services', id),
      text,
      from: 'services',
      ...(ownerId !== undefined && { ownerId }),
      words: [...wordsOf(text), ...wordsIn(textsOf(service))],
    };
  });
}

/** What a service is; the platforms it is found on are not what it gives. */
function textsOf({ custom, description, deliverables = [] }: Service): (LocalizedText | undefined)[] {
  return [custom, description, ...deliverables];
}

/** The words of texts in every language they are written in, since a question may come in any of them. */
function wordsIn(texts: readonly (LocalizedText | undefined)[]): readonly string[] {
  return texts.flatMap((text) =>
    (typeof text === 'object' ? Object.values(text) : [text]).flatMap((one) => wordsOf(one ?? '')),
  );
}

function whomToAsk({ stakeholders = [], parties = [] }: CharterDraft): string | undefined {
  const keeper = stakeholders.find(({ stakeholderRole }) => stakeholderRole === 'charter-owner');
  const side = (wanted: string) => parties.find((party) => party.side === wanted);
  return (keeper ?? side('enablement') ?? side('sponsor'))?.id;
}
