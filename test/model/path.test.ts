import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type CharterDraft,
  fieldMeta,
  fieldName,
  insertItem,
  joinPath,
  moveItem,
  readPath,
  splitPath,
  type ValueAt,
  writePath,
} from '../../src/model';

const charter: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  mission: { statement: 'Help sellers' },
  services: [
    { id: 'onboarding', horizon: 'now', serviceLevel: { promise: 'Day 1' } },
    { id: 'a/b~c', custom: 'Odd id' },
  ],
  indicators: [{ id: 'win', series: [{ period: '2026-07', value: 25.1 }] }],
};

describe('paths', () => {
  it('read by id, by field and by period', () => {
    expect(readPath(charter, 'services/onboarding/serviceLevel/promise')).toBe('Day 1');
    expect(readPath(charter, 'indicators/win/series/2026-07/value')).toBe(25.1);
    expect(readPath(charter, joinPath('services', 'a/b~c', 'custom'))).toBe('Odd id');
    expect(readPath(charter, 'services/none/horizon')).toBeUndefined();
    expect(readPath(charter, 'mission/toString')).toBeUndefined();
  });

  it('split what they join, whatever the ids', () => {
    expect(splitPath(joinPath('a/b', '~1', 'c'))).toEqual(['a/b', '~1', 'c']);
  });

  it('share everything that a write does not touch, and leave the input alone', () => {
    const next = writePath(charter, 'mission/statement', 'Help buyers');
    expect(readPath(next, 'mission/statement')).toBe('Help buyers');
    expect(next.services).toBe(charter.services);
    expect(charter.mission?.statement).toBe('Help sellers');
    expect(writePath(charter, 'mission/statement', 'Help sellers')).toBe(charter);
  });

  it('remove blanks up to the group that held them', () => {
    const next = writePath(charter, 'mission/statement', '');
    expect('mission' in next).toBe(false);
    expect(writePath(next, 'mission/statement', 'Help sellers')).toEqual(charter);
  });

  it('leave no empty group behind where a blank is written into one that is absent', () => {
    expect(writePath(charter, 'services/a~1b~0c/serviceLevel/promise', '')).toBe(charter);
    expect(writePath(charter, 'review/cadence', undefined)).toBe(charter);
  });

  it('keep a list item whose last field is cleared', () => {
    const next = writePath(charter, 'services/onboarding/horizon', undefined);
    expect(next.services?.[0]).toEqual({ id: 'onboarding', serviceLevel: { promise: 'Day 1' } });
  });

  it('refuse to write into an item that is not there', () => {
    expect(() => writePath(charter, 'services/none/horizon', 'now')).toThrow(/No item "none"/);
  });

  it('insert, remove and move items', () => {
    const three = insertItem(charter, 'services', { id: 'new' }, 1);
    expect(three.services?.map((s) => s.id)).toEqual(['onboarding', 'new', 'a/b~c']);
    expect(moveItem(three, 'services/new', 0).services?.map((s) => s.id)).toEqual([
      'new',
      'onboarding',
      'a/b~c',
    ]);
    expect(writePath(three, 'services/new', undefined).services).toEqual(charter.services);
    expect('risks' in writePath(insertItem(charter, 'risks', { id: 'r' }), 'risks/r', undefined)).toBe(false);
  });

  it('know what they hold', () => {
    expect(fieldMeta('mission/statement')).toEqual({ kind: 'text', long: true, max: 400 });
    expect(fieldMeta('services/x/serviceLevel/responseDays')).toEqual({ kind: 'number', min: 0 });
    expect(fieldMeta('services/x/unknown')).toBeUndefined();
    expect(fieldName('review/history/h1/decisions/d1/note')).toBe('review.history.decisions.note');
    expectTypeOf<ValueAt<'services/onboarding/horizon'>>().toEqualTypeOf<
      'now' | 'next' | 'later' | (string & {}) | undefined
    >();
  });
});

describe('writing to an item that is not there', () => {
  const empty = { schemaVersion: 1, id: 'c' };

  it.each(['services/x/description', 'scope/in/x/text', 'indicators/x/series/2026-10/value'])(
    'refuses %s instead of making up a list',
    (path) => {
      expect(() => writePath(empty, path, 'text')).toThrow(RangeError);
      expect(() => writePath(empty, path, 'text')).toThrow(/No item "x" on the path/);
    },
  );

  it('still makes the groups on the way to a field', () => {
    expect(writePath(empty, 'mission/statement', 'why')).toEqual({ ...empty, mission: { statement: 'why' } });
    expect(writePath(empty, 'ext/acme/region', 'north')).toEqual({
      ...empty,
      ext: { acme: { region: 'north' } },
    });
  });
});
