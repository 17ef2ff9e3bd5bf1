import { describe, expect, it } from 'vitest';
import { lintCharter, writePath } from '../../src/model';
import { type Edits, edited, found, items, NOW, sound } from '../helpers/soundCharter';

describe('lintCharter at its edges', () => {
  /** Edits of the sound charter that look like a fault and are none. */
  const harmless: Record<string, Edits> = {
    'a sponsor among the parties': {
      stakeholders: [{ id: 'boss', name: 'Ino' }],
      'parties/gtm2': undefined,
      parties: [...(sound.parties ?? []), { id: 'ceo', side: 'sponsor' }],
    },
    'shares that round to a hundred': { 'budget/funders': items(3, { sharePct: 33.33 }) },
    'funders without shares when costs are not shared': {
      'budget/fundingModel': 'project-based',
      'budget/funders': [{ id: 'f', ownerId: 'sales' }],
    },
    'a doubted link': { 'links/l/belief': 'not-observed' },
    'a baseline of zero': { 'indicators/lead/baseline/value': 0 },
    'an owner from a vocabulary': { 'indicators/lead/ownerId': 'hr-learning' },
    'a built-in stage beside own ones': { 'services/onboarding/buyerStages': ['refit', 'decision'] },
    'a decision about something that has gone': {
      'review/history': [
        { id: 'h', on: '2026-07-01', decisions: [{ id: 'd', itemId: 'gone', decision: 'stop' }] },
      ],
    },
    'a signature of a party of an older version': {
      approvals: [{ id: 'x', partyId: 'left', version: '0.9', state: 'signed' }],
    },
    'figures of two periods ago': { 'indicators/lead/series': [{ period: '2026-Q1', value: 1 }] },
    'old figures that follow events': {
      'indicators/lead/cadence': 'event-driven',
      'indicators/lead/series': [{ period: '2024-01', value: 1 }],
    },
    'monthly figures of a weekly check': { 'indicators/lead/cadence': 'weekly' },
    'a review that was held late': {
      'review/nextDue': '2026-08-31',
      'review/history': [{ id: 'h', on: '2026-09-01' }],
    },
    'an old charter that nobody reviews': { status: 'superseded', 'review/nextDue': '2026-01-01' },
    'a charter for one day': { 'period/to': '2026-01-01' },
    'ten headlines': {
      indicators: [
        ...items(10, { kind: 'lagging', headline: true, baseline: { value: 1 } }),
        ...(sound.indicators ?? []),
      ],
    },
    'a short statement in a script without spaces': { 'mission/statement': '造船所に一日以内で答える' },
    'Spanish “todo”, a markdown link and a comparison': {
      'mission/whyInvested': 'Todo el astillero [la guía](https://a.example) tarda <3 días, x2 que antes',
    },
  };

  it.each(Object.entries(harmless))('says nothing about %s', (_, edits) => {
    expect(
      found(edited(Object.fromEntries(Object.entries(edits).filter(([, v]) => v !== undefined)))),
    ).toEqual([]);
  });

  /** Edits that break a rule at its edge. */
  const edges: readonly [name: string, edits: Edits, code: string, path: string][] = [
    [
      'a signature now by nobody',
      { approvals: [{ id: 'x', partyId: 'z', version: '1.0' }] },
      'dangling-id',
      'approvals/x/partyId',
    ],
    [
      'two figures for one month',
      {
        'indicators/lag/series': [
          { period: '2026-09', value: 1 },
          { period: '2026-09', value: 2 },
        ],
      },
      'duplicate-id',
      'indicators/lag/series/2026-09',
    ],
    [
      'shared costs without funders',
      { 'budget/funders': undefined },
      'funder-shares-not-100',
      'budget/funders',
    ],
    ['a link to nothing', { 'links/l/laggingId': undefined }, 'link-target-not-lagging', 'links/l/laggingId'],
    [
      'an activity for which nobody answers',
      { 'raci/r/accountable': undefined },
      'raci-accountable-not-one',
      'raci/r/accountable',
    ],
    [
      'a review by no calendar',
      { 'review/cadence': 'event-driven' },
      'review-slower-than-quarterly',
      'review/cadence',
    ],
    [
      'a review one cadence after the last',
      { 'review/nextDue': undefined, 'review/history': [{ id: 'h', on: '2026-06-29' }] },
      'review-overdue',
      'review/nextDue',
    ],
    [
      'quarterly figures of nine months ago',
      { 'indicators/lag/series': [{ period: '2025-Q4', value: 1 }] },
      'series-stale',
      'indicators/lag/series',
    ],
    [
      'weekly figures of three weeks ago',
      { 'indicators/lag/series': [{ period: '2026-W37', value: 1 }] },
      'series-stale',
      'indicators/lag/series',
    ],
    [
      'nobody who inspects',
      { 'inspection/inspectorId': undefined },
      'no-inspection',
      'inspection/inspectorId',
    ],
    ['a placeholder', { 'scope/out/o/text': 'Pricing (TBD)' }, 'generic-text', 'scope/out/o/text'],
    [
      'a Greek placeholder',
      { 'services/onboarding/description': 'Η ομάδα της [όνομα εταιρείας]' },
      'generic-text',
      'services/onboarding/description',
    ],
    [
      'a reason that repeats the statement',
      { 'mission/whyInvested': sound.mission?.statement },
      'generic-text',
      'mission/whyInvested',
    ],
    [
      'a reason of two words',
      { 'mission/whyInvested': 'Shipyards wait' },
      'generic-text',
      'mission/whyInvested',
    ],
    [
      'Greek stock phrases',
      { 'mission/statement': 'Ενδυναμώνουμε τις ομάδες πωλήσεων ώστε να πετυχαίνουν τους στόχους τους.' },
      'generic-text',
      'mission/statement',
    ],
    [
      'one text of several that is too long',
      { title: { en: 'Fine', el: 'α'.repeat(161) } },
      'text-over-limit',
      'title',
    ],
    ['a charter that ends before it starts', { 'period/to': '2025-12-31' }, 'end-before-start', 'period/to'],
    [
      'an assumption that expired before it was made',
      { 'assumptions/as/madeOn': '2026-10-01' },
      'end-before-start',
      'assumptions/as/expiresOn',
    ],
  ];

  it.each(edges)('notices %s', (_, edits, code, path) => {
    expect(found(edited(edits)).map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  it('counts a vanity figure as explained once behaviour is linked to the same result', () => {
    const vanity = {
      id: 'att',
      kind: 'leading',
      metricId: 'training-attendance-rate',
      baseline: { value: 1 },
    } as const;
    const link = { id: 'al', leadingId: 'att', laggingId: 'lag', rationale: 'Presence comes first' };
    const both = edited({
      indicators: [...(sound.indicators ?? []), vanity],
      links: [...(sound.links ?? []), link],
    });
    expect(found(both)).toEqual([]);
    expect(found(writePath(both, 'links/l/laggingId', 'att')).map((issue) => issue.code)).toContain(
      'vanity-only',
    );
  });

  it('knows the texts of the host’s template', () => {
    const templates = ['FEWER  lost láte'];
    expect(lintCharter(sound, { now: NOW, templates }).map((issue) => issue.path)).toEqual([
      'links/l/rationale',
    ]);
  });

  it('counts what a reader counts', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(found(edited({ 'audiences/a/custom': family.repeat(120) }))).toEqual([]);
    expect(found(edited({ 'audiences/a/custom': family.repeat(121) }))).toEqual([
      {
        code: 'text-over-limit',
        path: 'audiences/a/custom',
        severity: 'error',
        params: { count: 121, max: 120 },
      },
    ]);
  });

  it('reads the date of a time stamp', () => {
    expect(lintCharter(sound, { now: `${NOW}T23:59:59Z` })).toEqual([]);
  });

  it.each(['x', '_', '[your ', '{{', '{{a', '[your', 'a ', 'ά', '[name:[', 'lorem ipsu', '\u200b', '👩‍'])(
    'reads 100,000 characters of %j at once',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const charter = edited({ 'services/onboarding/description': text, 'mission/whyInvested': text });
      const before = performance.now();
      found(charter);
      expect(performance.now() - before).toBeLessThan(1000);
    },
  );
});
