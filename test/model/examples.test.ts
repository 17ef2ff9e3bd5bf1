import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffCharters, findMetric, isApprovable, lintCharter, parseCharter, readPath } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { exampleSource } from '../helpers/exampleSource';
import { expandExample } from '../helpers/expandExample';

const names = Object.keys(exampleCharters) as (keyof typeof exampleCharters)[];
const { tavlio, quillmere, thalassaia } = exampleCharters;

const yamlOf = (name: string) => readFileSync(new URL(`../examples/${name}.yaml`, import.meta.url), 'utf8');
const expanded = (name: string) => expandExample(yamlOf(name));

/** `WRITE_EXAMPLES=1 npx vitest run --project node test/model/examples.test.ts`, then format, writes the modules anew. */
if (process.env.WRITE_EXAMPLES) {
  for (const name of names) {
    const url = new URL(`../../src/testing/examples/${name}.ts`, import.meta.url);
    writeFileSync(url, exampleSource(name, expanded(name)));
  }
}

describe.skipIf(process.env.WRITE_EXAMPLES)('example charters', () => {
  it.each(names)('%s is the expansion of its YAML, to the byte', (name) => {
    expect(JSON.stringify(exampleCharters[name])).toBe(JSON.stringify(expanded(name)));
  });

  it.each(names)('%s opens without a repair and comes back to the byte', (name) => {
    const text = JSON.stringify(exampleCharters[name]);
    const result = parseCharter(text);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.issues).toEqual([]);
    expect(JSON.stringify(result.charter)).toBe(text);
    expect(diffCharters(exampleCharters[name], result.charter)).toEqual([]);
  });

  it.each(names)('%s has six indicators with a year of figures, as the catalogue defines them', (name) => {
    const { indicators = [] } = exampleCharters[name];
    expect(indicators.map(({ kind }) => kind)).toEqual([
      ...Array(3).fill('leading'),
      ...Array(3).fill('lagging'),
    ]);
    for (const indicator of indicators) {
      const metric = findMetric(indicator.metricId ?? '');
      expect(indicator).toMatchObject({
        kind: metric?.kind,
        unit: metric?.unit,
        direction: metric?.direction,
        cadence: metric?.cadence,
        ownerId: metric?.defaultOwnerId,
        baseline: { period: '2025-10' },
        target: { period: '2026-09' },
      });
      expect(indicator.series?.map(({ period }) => period)).toEqual([
        ...[
          '2025-10',
          '2025-11',
          '2025-12',
          '2026-01',
          '2026-02',
          '2026-03',
          '2026-04',
          '2026-05',
          '2026-06',
        ],
        ...['2026-07', '2026-08', '2026-09'],
      ]);
    }
  });

  it.each(names)('%s has no error and is approvable', (name) => {
    const now = '2026-09-30';
    const issues = lintCharter(exampleCharters[name], { now });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(isApprovable(exampleCharters[name], { now })).toBe(true);
  });

  it('tavlio has nothing to complain of: its sponsor party stands in for stakeholders', () => {
    expect(tavlio.stakeholders).toBeUndefined();
    expect(tavlio.parties?.map(({ side }) => side)).toContain('sponsor');
    expect(lintCharter(tavlio, { now: '2026-09-30' })).toEqual([]);
    expect(readPath(tavlio, 'links/att-win')).toMatchObject({
      belief: 'not-observed',
      lagMonths: 2,
      sign: '+',
    });
  });

  it('quillmere is overdue for review on 30 September 2026 and not a month before', () => {
    const overdue = {
      code: 'review-overdue',
      path: 'review/nextDue',
      severity: 'warning',
      params: { date: '2026-08-31' },
    };
    expect(lintCharter(quillmere, { now: '2026-09-30' })).toContainEqual(overdue);
    expect(lintCharter(quillmere, { now: '2026-09-01' })).toContainEqual(overdue);
    for (const now of ['2026-08-30', '2026-08-31']) {
      expect(lintCharter(quillmere, { now }).map(({ code }) => code)).toEqual(['vanity-only']);
    }
  });

  it('quillmere misses July because a tool was down, and doubts one of its links', () => {
    expect(readPath(quillmere, 'indicators/coa/series/2026-07')).toEqual({
      period: '2026-07',
      value: null,
      missing: 'not-collected',
      note: 'Tool outage',
    });
    expect(JSON.stringify(quillmere).match(/"value":null/g)).toHaveLength(1);
    expect(readPath(quillmere, 'links/acc-dis/belief')).toBe('not-observed');
    expect(quillmere.budget?.funders?.reduce((sum, { sharePct = 0 }) => sum + sharePct, 0)).toBe(100);
    expect(quillmere.raci?.[0]).toEqual({
      id: 'raci-1',
      activity: 'Launch training',
      responsible: ['en'],
      accountable: ['en'],
      consulted: ['mkt'],
      informed: ['sal', 'cs'],
    });
  });

  it('thalassaia waits for two signatures, and one required signer declined', () => {
    expect(thalassaia.approvals?.map(({ id, state }) => [id, state])).toEqual([
      ['eu-2.0', 'signed'],
      ['me-2.0', 'declined'],
      ['sv-2.0', 'pending'],
      ['ceo-2.0', 'pending'],
    ]);
    expect(readPath(thalassaia, 'approvals/me-2.0/comment')).toBe('Να προβλεφθεί υλικό στα αραβικά');
    expect(readPath(thalassaia, 'parties/me/requiredSigner')).toBe(true);
    expect([thalassaia.locale, thalassaia.status, thalassaia.organisation?.countries]).toEqual([
      'el',
      'in-review',
      14,
    ]);
    expect(lintCharter(thalassaia, { now: '2026-09-30' })).toEqual([]);
  });

  it('an active charter carries the signature of every required party under its version', () => {
    for (const charter of [tavlio, quillmere]) {
      const required = charter.parties?.filter(({ requiredSigner }) => requiredSigner).map(({ id }) => id);
      expect(charter.status).toBe('active');
      expect(charter.approvals?.map(({ partyId }) => partyId)).toEqual(required);
      for (const { state, version } of charter.approvals ?? []) {
        expect([state, version]).toEqual(['signed', charter.version]);
      }
    }
  });

  it.each(names)('%s writes an expected correlation and its pairs behind every link', (name) => {
    const comments = [...yamlOf(name).matchAll(/# r (-?\d\.\d\d), n (\d+)/g)];
    expect(comments).toHaveLength(exampleCharters[name].links?.length ?? 0);
  });
});
