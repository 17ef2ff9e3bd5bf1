import { describe, expect, it } from 'vitest';
import {
  anchorState,
  type CommentAnchor,
  type CommentThread,
  commentFault,
  commentLimits,
  commentPieces,
  filterThreads,
  mentionsIn,
  partOfAnchor,
  quotedValue,
  quoteOf,
  threadGroups,
} from '../../../src/lifecycle';
import type { CharterDraft } from '../../../src/model';

const charter = {
  id: 'c',
  schemaVersion: 1,
  title: 'Ours',
  mission: { statement: { en: 'We help.', el: 'Βοηθάμε.' } },
  services: [{ id: 'onboarding', horizon: 'now' }],
  parties: [{ id: 'p/1', name: 'Sales', requiredSigner: true }],
  budget: { amount: 1000, currency: 'EUR' },
  ext: { 'acme.x': { note: 'Hello' } },
} as unknown as CharterDraft;

const anchor = (path: string, quote?: string): CommentAnchor => ({
  path,
  label: path,
  ...(quote && { quote }),
});
const placed = (path: string, language = 'en') => anchor(path, quoteOf(charter, path, language));

describe('an anchor', () => {
  it.each([
    ['', undefined],
    ['agreement', undefined],
    ['services', undefined],
    ['mission', undefined],
    ['title', 'Ours'],
    ['mission/statement', 'We help.'],
    ['parties/p~11', 'Sales'],
    ['parties/p~11/requiredSigner', 'true'],
    ['budget/amount', '1000'],
    ['services/onboarding', undefined],
    ['services/onboarding/horizon', 'now'],
    ['services/onboarding/custom', undefined],
    ['vision', undefined],
    ['constructor', undefined],
  ])('at %s quotes %s', (path, quote) => {
    expect(quoteOf(charter, path, 'en')).toBe(quote);
    if (path !== 'constructor') expect(anchorState(charter, placed(path))).toBe('there');
  });

  it('is changed when the text is another, was filled in or was emptied', () => {
    expect(anchorState(charter, anchor('title', 'Theirs'))).toBe('changed');
    expect(anchorState(charter, anchor('title'))).toBe('changed');
    expect(anchorState(charter, anchor('vision', 'A vision'))).toBe('changed');
    expect(anchorState(charter, anchor('parties/p~11', 'Marketing'))).toBe('changed');
    expect(anchorState(charter, anchor('budget/amount', '2000'))).toBe('changed');
  });

  it('is there in every language that it has', () => {
    expect(anchorState(charter, placed('mission/statement', 'el'))).toBe('there');
    expect(anchorState(charter, anchor('mission/statement', 'Autre'))).toBe('changed');
  });

  it('is gone when the item, or one around the field, was removed, or nothing is known of it', () => {
    for (const path of ['parties/p2', 'parties/p2/name', 'services/coaching', 'nonsense/x', '__proto__/x']) {
      expect(anchorState(charter, anchor(path)), path).toBe('gone');
    }
    expect(anchorState(charter, anchor('ext/acme.x/note', 'Hello'))).toBe('there');
  });

  it('belongs to a part', () => {
    expect(partOfAnchor(anchor('agreement'))).toBe('agreement');
    expect(partOfAnchor(anchor('parties/p2/name'))).toBe('agreement');
    expect(partOfAnchor(anchor('title'))).toBe(undefined);
  });

  it('gives back the value that it quotes', () => {
    expect(quotedValue(placed('budget/amount'))).toBe(1000);
    expect(quotedValue(anchor('budget/amount', 'much'))).toBe('much');
    expect(quotedValue(placed('parties/p~11/requiredSigner'))).toBe(true);
    expect(quotedValue(anchor('changeTriggers', 'a\nb'))).toEqual(['a', 'b']);
    expect(quotedValue(placed('title'))).toBe('Ours');
  });
});

describe('a comment', () => {
  const [ana, anastasia] = [
    { id: 'a', name: 'Ana' },
    { id: 'b', name: 'Ana Stasia' },
  ] as const;

  it('is at fault when it is empty, too long, or names too many', () => {
    const text = 'x'.repeat(commentLimits.text + 1);
    expect(commentFault({ text: '\n ', mentions: [] })).toEqual({ code: 'empty' });
    expect(commentFault({ text, mentions: [] })).toEqual({ code: 'too-long', length: 4001, max: 4000 });
    expect(commentFault({ text: 'x', mentions: Array(51).fill(ana) })).toMatchObject({ count: 51, max: 50 });
    expect(commentFault({ text: '😀'.repeat(commentLimits.text), mentions: [ana] })).toBe(undefined);
  });

  it('is split where it names somebody, the longer name first, never inside of a word', () => {
    const text = 'Ask @Ana Stasia first, not @Anabel or ana@Ana.';
    const pieces = commentPieces(text, [ana, anastasia]);
    expect(pieces).toEqual([
      { text: 'Ask ' },
      { text: '@Ana Stasia', person: anastasia },
      { text: ' first, not @Anabel or ana' },
      { text: '@Ana', person: ana },
      { text: '.' },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('names each of those it names once, and nobody whose name was deleted again', () => {
    expect(mentionsIn('@Ana and @Ana', [ana, anastasia])).toEqual([ana]);
    expect(mentionsIn('Ana', [ana, { id: 'c', name: '' }])).toEqual([]);
  });
});

describe('the conversations of a charter', () => {
  const thread = (id: string, path: string, more: Partial<CommentThread> = {}): CommentThread => ({
    id,
    charterId: 'c',
    anchor: placed(path),
    comments: [{ id: `${id}c`, authorId: 'olivia', text: 'x', at: `2026-09-0${id}T00:00:00Z`, mentions: [] }],
    ...more,
  });
  const resolved = { byId: 'x', at: '2026-09-30T00:00:00Z' };
  const threads = [
    thread('1', 'parties/gone'),
    thread('2', 'services/onboarding', { resolved }),
    thread('3', 'services/onboarding'),
    thread('4', 'services'),
    thread('5', 'title'),
    thread('6', 'mission/statement'),
  ];

  it('are listed by part in its order, open ones first, with those whose place is gone at the end', () => {
    const groups = threadGroups(charter, threads).map(({ part, isGone, threads: its }) => [
      isGone ? 'gone' : (part ?? 'document'),
      its.map(({ id }) => id).join(' '),
    ]);
    expect(groups).toEqual([
      ['document', '5'],
      ['mission', '6'],
      ['services', '4 3 2'],
      ['gone', '1'],
    ]);
  });

  it('come by the instant of their newest comment, whatever its offset', () => {
    const early = thread('7', 'services', {
      comments: [{ id: 'x', authorId: 'o', text: 'x', at: '2026-09-05T01:00:00+03:00', mentions: [] }],
    });
    const late = thread('8', 'services', {
      comments: [{ id: 'y', authorId: 'o', text: 'x', at: '2026-09-04T23:00:00Z', mentions: [] }],
    });
    expect(threadGroups(charter, [early, late])[0]?.threads.map(({ id }) => id)).toEqual(['8', '7']);
  });

  it('are mine when I wrote there or am named', () => {
    const named = thread('9', 'title', {
      comments: [
        { id: 'z', authorId: 'gail', text: '@Pat', at: resolved.at, mentions: [{ id: 'pat', name: 'Pat' }] },
      ],
    });
    const ids = (filter: Parameters<typeof filterThreads>[1], me?: string) =>
      filterThreads([...threads, named], filter, me).map(({ id }) => id);
    expect(ids('mine', 'pat')).toEqual(['9']);
    expect(ids('mine', 'gail')).toEqual(['9']);
    expect(ids('mine', 'olivia')).toHaveLength(6);
    expect(ids('mine')).toEqual([]);
    expect(ids('resolved')).toEqual(['2']);
    expect(ids('open')).toHaveLength(6);
    expect(ids('all')).toHaveLength(7);
  });
});
