import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { charterJsonSchema, createCharter, isDate } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: isDate } });
const validate = ajv.compile(charterJsonSchema());

const golden = JSON.parse(readFileSync(new URL('../golden/v1.json', import.meta.url), 'utf8')) as object;

const faults = (charter: unknown) => {
  validate(charter);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`);
};

describe('charterJsonSchema', () => {
  it.each(Object.entries({ ...exampleCharters, golden }))('accepts %s', (_, charter) => {
    expect(faults(charter)).toEqual([]);
  });

  it('accepts a new charter, words that it does not know and fields of later versions', () => {
    const charter = createCharter({ title: 'New', newId: () => 'c', now: '2026-11-23' });
    expect(faults({ ...charter, status: 'paused', hologram: true })).toEqual([]);
  });

  it.each([
    ['a charter without an id', { id: undefined }, ' required'],
    ['another version', { schemaVersion: 2 }, '/schemaVersion const'],
    ['a day that does not exist', { period: { from: '2026-02-30' } }, '/period/from format'],
    ['an item without an id', { risks: [{ text: 'x' }] }, '/risks/0 required'],
    [
      'a share of 101',
      { budget: { funders: [{ id: 'f', sharePct: 101 }] } },
      '/budget/funders/0/sharePct maximum',
    ],
    ['half a person', { organisation: { people: 1.5 } }, '/organisation/people type'],
    [
      'a figure without a value',
      { indicators: [{ id: 'i', series: [{ period: '2026' }] }] },
      '/indicators/0/series/0 required',
    ],
  ])('refuses %s', (_, fields, fault) => {
    const { tavlio } = exampleCharters;
    expect(faults(JSON.parse(JSON.stringify({ ...tavlio, ...fields })))).toContain(fault);
  });
});
