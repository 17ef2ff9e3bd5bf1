import { describe, expect, it } from 'vitest';
import { createCharter, parseCharter } from '../../src/model';

describe('createCharter', () => {
  it('starts a draft for one year, with the id and the day it is given', () => {
    const charter = createCharter({ title: 'Nereus', newId: () => 'c-7', now: '2026-11-23' });
    expect(charter).toEqual({
      schemaVersion: 1,
      minReader: 1,
      id: 'c-7',
      title: 'Nereus',
      locale: 'en',
      status: 'draft',
      version: '0.1',
      period: { from: '2026-11-23', to: '2027-11-22' },
    });
    expect(parseCharter(charter)).toMatchObject({ ok: true, charter, issues: [], readOnly: false });
  });

  it('writes no blank title and takes the language', () => {
    const charter = createCharter({ title: '', newId: () => 'c', now: '2024-02-29', locale: 'el' });
    expect('title' in charter).toBe(false);
    expect([charter.locale, charter.period?.to]).toEqual(['el', '2025-02-27']);
  });
});
