import {
  type CharterDraft,
  indexOfItem,
  insertItem,
  moveItem,
  readPath,
  splitPath,
  writePath,
} from '../../../src/model';
import { seededRandom } from '../../../src/testing';

/** Three versions of a charter: what both people started from, and what each made of it. */
export interface Triple {
  readonly base: CharterDraft;
  readonly mine: CharterDraft;
  readonly theirs: CharterDraft;
}

const start: CharterDraft = {
  schemaVersion: 1,
  id: 'c1',
  title: 'Charter',
  mission: { statement: 'One\nTwo\nThree\nFour', whyInvested: 'Because' },
  priorities: [
    { id: 'p1', title: 'First' },
    { id: 'p2', title: 'Second' },
  ],
  audiences: [
    { id: 'a1', headcount: 3 },
    { id: 'a2', headcount: 5 },
    { id: 'a3', headcount: 8 },
  ],
  services: [
    { id: 's1', custom: 'Onboarding', deliverables: ['x', 'y'], audienceIds: ['a1'], priorityIds: ['p1'] },
    { id: 's2', custom: 'Coaching', deliverables: ['z'] },
    { id: 's3', custom: 'Content', description: 'A\nB\nC' },
    { id: 's4', custom: 'Tools' },
  ],
  budget: { amount: 100, currency: 'EUR', ownerId: 'sales' },
  indicators: [
    {
      id: 'i1',
      target: { value: 50, period: '2026-12' },
      series: [
        { period: '2026-01', value: 1 },
        { period: '2026-02', value: 2 },
      ],
    },
  ],
  ext: { host: { note: 'kept' } },
};
(start as unknown as Record<string, unknown>).fromTomorrow = { deep: [1, 2] };

const lists = ['priorities', 'audiences', 'services', 'indicators/i1/series'] as const;
const leaves: readonly (readonly [string, (word: string, number: number) => unknown])[] = [
  ['title', (word) => word],
  ['mission/whyInvested', (word) => word],
  ['budget/amount', (_, number) => number],
  ['budget/currency', (_, number) => ['EUR', 'USD', 'GBP'][number % 3]],
  [
    'budget/ownerId',
    (_, number) => (number % 4 ? ['sales', 'marketing', 'enablement'][number % 3] : undefined),
  ],
  ['priorities/p1/title', (word) => word],
  ['audiences/a1/headcount', (_, number) => number],
  ['audiences/a2/headcount', (_, number) => number],
  ['services/s1/custom', (word) => word],
  ['services/s2/custom', (word) => word],
  ['indicators/i1/target/value', (_, number) => number],
  ['indicators/i1/series/2026-02/value', (_, number) => number],
  ['fromTomorrow', (word) => ({ deep: word })],
  ['ext/host', (word) => ({ note: word })],
  ['ext/other', (word) => ({ note: word })],
];

/** The triple of a seed: some edits before, then up to six by each of two people. */
export function tripleOf(seed: number): Triple {
  const random = seededRandom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const pick = <T>(items: readonly T[]): T => items[upTo(items.length)] as T;
  let count = 0;

  const edited = (charter: CharterDraft, who: string): CharterDraft => {
    const word = `${who}${++count}`;
    switch (upTo(10)) {
      case 0:
      case 1:
      case 2: {
        const [path, make] = pick(leaves);
        return canWrite(charter, path) ? writePath(charter, path, make(word, upTo(5))) : charter;
      }
      case 3:
      case 4:
        return editText(charter, pick(['mission/statement', 'services/s3/description']), word);
      case 5: {
        const path = pick(['services/s1/deliverables', 'services/s1/audienceIds', 'services/s4/priorityIds']);
        if (!canWrite(charter, path)) return charter;
        const list = (readPath(charter, path) as string[] | undefined) ?? [];
        const targets = path.endsWith('audienceIds') ? ['a1', 'a2', 'a3'] : ['p1', 'p2'];
        const some = path.endsWith('deliverables') ? [word, 'x', 'y'] : targets;
        const one = pick(some);
        return writePath(charter, path, list.includes(one) ? list.filter((x) => x !== one) : [...list, one]);
      }
      case 6: {
        const list = pick(lists);
        const key = pick(['n1', 'n2', word]);
        const item = list.endsWith('series')
          ? { period: `2026-0${3 + upTo(4)}`, value: upTo(9) }
          : { id: key, custom: word };
        const at = `${list}/${(item as { id?: string }).id ?? (item as { period?: string }).period}`;
        if (!canWrite(charter, list) || readPath(charter, at) !== undefined) return charter;
        return insertItem(charter, list, item, upTo(5));
      }
      case 7: {
        const path = `${pick(lists)}/${pick(['p1', 'p2', 'a1', 'a2', 's1', 's2', 's3', '2026-02', 'n1'])}`;
        return readPath(charter, path) === undefined ? charter : writePath(charter, path, undefined);
      }
      case 8: {
        const path = `${pick(lists)}/${pick(['p1', 'a1', 'a3', 's1', 's2', 's4', 'n1'])}`;
        return readPath(charter, path) === undefined ? charter : moveItem(charter, path, upTo(4));
      }
      default:
        return writePath(
          charter,
          pick(['mission', 'budget', 'title', 'priorities', 'fromTomorrow']),
          undefined,
        );
    }
  };
  const after = (charter: CharterDraft, who: string, edits: number) => {
    let result = charter;
    for (let n = 0; n < edits; n++) result = edited(result, who);
    return result;
  };
  const base = after(start, 'b', upTo(4));
  return { base, mine: after(base, 'm', upTo(7)), theirs: after(base, 't', upTo(7)) };

  function editText(charter: CharterDraft, path: string, word: string): CharterDraft {
    if (!canWrite(charter, path)) return charter;
    const lines = ((readPath(charter, path) as string | undefined) ?? '').split('\n');
    const at = upTo(lines.length + 1);
    const line = upTo(3) ? [word] : [];
    return writePath(
      charter,
      path,
      [...lines.slice(0, at), ...line, ...lines.slice(at + upTo(2))].join('\n'),
    );
  }
}

/** Whether every item on the way to a path is there. */
function canWrite(charter: CharterDraft, path: string): boolean {
  const segments = splitPath(path);
  let value: unknown = charter;
  for (const segment of segments) {
    if (Array.isArray(value)) {
      const index = indexOfItem(value, segment);
      if (index < 0) return false;
      value = value[index];
    } else value = (value as Record<string, unknown> | undefined)?.[segment];
    if (value === undefined)
      return (
        !/^(services|audiences|priorities|indicators)$/.test(segments[0] ?? '') || segment === segments.at(-1)
      );
  }
  return true;
}
