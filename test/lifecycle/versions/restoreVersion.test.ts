import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableChanges, restoreVersion } from '../../../src/lifecycle';
import { type CharterDraft, parseCharter } from '../../../src/model';
import { deepFreeze } from '../../../src/storage/deepFreeze';
import { exampleCharters } from '../../../src/testing';
import { fullCharter } from '../../helpers/fullCharter';

const old: CharterDraft = deepFreeze<CharterDraft>({
  schemaVersion: 1,
  id: 'c',
  status: 'active',
  version: '1.0',
  mission: { statement: 'Then' },
  indicators: [
    { id: 'win', unit: 'percent', label: 'Win rate', series: [{ period: '2026-01', value: 20 }] },
    { id: 'ramp', unit: 'days', series: [{ period: '2026-01', value: 90 }] },
    { id: 'gone', unit: 'count', series: [{ period: '2026-01', value: 3 }] },
  ],
  review: { cadence: 'monthly', nextDue: '2026-03-31' },
  approvals: [{ id: 's1', partyId: 'sales', version: '1.0', state: 'signed', at: '2026-01-02' }],
});

const current: CharterDraft = deepFreeze<CharterDraft>({
  schemaVersion: 1,
  id: 'c',
  status: 'in-review',
  version: '2.0',
  mission: { statement: 'Now' },
  vision: 'New',
  indicators: [
    {
      id: 'win',
      unit: 'percent',
      label: 'Share of deals won',
      series: [
        { period: '2026-01', value: 20 },
        { period: '2026-02', value: 24 },
      ],
    },
    { id: 'ramp', unit: 'hours', series: [{ period: '2026-01', value: 720 }] },
    { id: 'new', unit: 'count', series: [{ period: '2026-02', value: 5 }] },
  ],
  review: { cadence: 'quarterly', nextDue: '2026-06-30', history: [{ id: 'r1', on: '2026-03-31' }] },
  approvals: [{ id: 's1', partyId: 'sales', version: '1.0', state: 'void', at: '2026-01-02' }],
  changeLog: [{ id: 'l1', version: '2.0', note: 'Why' }],
  annotations: [
    { id: 'both', indicatorIds: ['win', 'new'], text: 'Both' },
    { id: 'new', indicatorIds: ['new'], text: 'Of what goes' },
    { id: 'all', text: 'All' },
  ],
});

function restore(now: CharterDraft, content: unknown) {
  const result = restoreVersion(now, content);
  if (result.kind !== 'restored') throw new Error(`It is meant to be restored: ${result.kind}`);
  return result;
}

describe('restoreVersion', () => {
  it('brings back what was agreed, and keeps what was recorded since', () => {
    const { charter } = restore(current, old);
    expect(charter).toEqual({
      schemaVersion: 1,
      id: 'c',
      status: 'in-review',
      version: '2.0',
      mission: { statement: 'Then' },
      indicators: [
        { id: 'win', unit: 'percent', label: 'Win rate', series: current.indicators?.[0]?.series },
        old.indicators?.[1],
        old.indicators?.[2],
      ],
      review: { cadence: 'monthly', nextDue: '2026-06-30', history: [{ id: 'r1', on: '2026-03-31' }] },
      approvals: current.approvals,
      changeLog: current.changeLog,
      annotations: [
        { id: 'both', indicatorIds: ['win'], text: 'Both' },
        { id: 'all', text: 'All' },
      ],
    });
  });

  it('keeps what was concluded about a link, as long as it joins the same indicators', () => {
    const before = { id: 'k', leadingId: 'win', laggingId: 'ramp', lagMonths: 1 };
    const after = {
      ...before,
      lagMonths: 2,
      belief: 'supported',
      beliefReason: 'Seen',
      decidedOn: '2026-03-31',
    };
    const { charter, keeps } = restore({ ...current, links: [after] } as CharterDraft, {
      ...old,
      links: [before],
    });
    expect(charter.links).toEqual([{ ...after, lagMonths: 1 }]);
    expect(keeps).toContain('beliefs');
    const turned = { ...after, laggingId: 'new' };
    const other = restore({ ...current, links: [turned] } as CharterDraft, { ...old, links: [before] });
    expect(other.charter.links).toEqual([before]);
    expect(other.keeps).not.toContain('beliefs');
  });

  it('says what comes back, what stays, and whose figures do not come along', () => {
    const { changes, keeps, leaves } = restore(current, old);
    expect(
      changes.map(({ part, places }) => [part, places.map(({ path, kind }) => `${kind} ${path}`)]),
    ).toEqual([
      ['mission', ['changed mission/statement', 'removed vision']],
      [
        'indicators',
        [
          'removed indicators/new',
          'changed indicators/win',
          'changed indicators/ramp',
          'added indicators/gone',
        ],
      ],
      ['review', ['changed review/cadence']],
    ]);
    expect([...keeps].sort()).toEqual(['change-log', 'figures', 'notes', 'reviews', 'signatures', 'state']);
    expect(leaves.map(({ id }) => id)).toEqual(['ramp', 'new']);
  });

  it('has nothing to bring back of what the charter already says', () => {
    const { changes, leaves, charter } = restore(current, {
      ...current,
      changeLog: [],
      approvals: [],
    });
    expect([changes, leaves]).toEqual([[], []]);
    expect(charter.changeLog).toEqual(current.changeLog);
  });

  it('keeps the absence of what was not recorded', () => {
    const { charter } = restore({ schemaVersion: 1, id: 'c' }, old);
    expect(Object.keys(charter).sort()).toEqual(['id', 'indicators', 'mission', 'review', 'schemaVersion']);
    expect(charter.review).toEqual({ cadence: 'monthly' });
  });

  it('refuses what a newer version wrote, what is no charter, and another charter', () => {
    expect(restoreVersion(current, { ...old, schemaVersion: 7 })).toEqual({
      kind: 'newer-schema',
      schemaVersion: 7,
    });
    expect(restoreVersion(current, { n: 1 })).toMatchObject({ kind: 'unreadable' });
    expect(restoreVersion(current, { ...old, id: 'other' })).toEqual({ kind: 'other-charter' });
  });

  it('gives the content of then: comparing the two finds nothing agreed differently, and the draft is valid', () => {
    const { quillmere, tavlio, thalassaia } = exampleCharters;
    const full = fullCharter((name) => name);
    const charters = [quillmere, tavlio, thalassaia, full, old, current].map((one) => ({ ...one, id: 'c' }));
    fc.assert(
      fc.property(fc.constantFrom(...charters), fc.constantFrom(...charters), (now, then) => {
        const { charter } = restore(now, then);
        const compared = readableChanges(then, charter);
        expect(compared.kind === 'compared' && compared.agreed).toEqual([]);
        expect(parseCharter(charter)).toMatchObject({ ok: true, issues: [], readOnly: false });
        expect(restore(charter, then).charter).toEqual(charter);
      }),
      { numRuns: 60 },
    );
  });
});
