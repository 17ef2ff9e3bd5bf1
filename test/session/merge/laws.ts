import {
  type CharterDraft,
  diffCharters,
  equalJson,
  isBlank,
  itemKey,
  parseCharter,
  readPath,
  splitPath,
} from '../../../src/model';
import { type MergeConflict, mergeCharters } from '../../../src/session';
import { deepFreeze } from '../../../src/storage/deepFreeze';
import type { Triple } from './triples';

/** What must hold of any merge; gives what is wrong, or nothing. */
export type Law = (triple: Triple) => string | undefined;

const same = (a: unknown, b: unknown) => equalJson(a, b) || (isBlank(a) && isBlank(b));
const text = (value: unknown) => JSON.stringify(value) ?? 'nothing';
const unequal = (found: unknown, wanted: unknown) =>
  same(found, wanted) ? undefined : `got ${text(found)}\nwanted ${text(wanted)}`;

/** The laws of `mergeCharters`, by name. */
export const laws: Readonly<Record<string, Law>> = {
  'what I left alone is as they have it': ({ base, theirs }) => {
    const { charter, conflicts } = mergeCharters(base, base, theirs);
    return unequal(charter, theirs) ?? unequal(conflicts, []);
  },
  'what they left alone is as I have it': ({ base, mine }) => {
    const { charter, conflicts } = mergeCharters(base, mine, base);
    return unequal(charter, mine) ?? unequal(conflicts, []);
  },
  'what both made is there once': ({ base, mine }) => {
    const { charter, conflicts } = mergeCharters(base, mine, mine);
    return unequal(charter, mine) ?? unequal(conflicts, []);
  },
  'twice is once': ({ base, mine, theirs }) => {
    const { charter } = mergeCharters(base, mine, theirs);
    return unequal(mergeCharters(base, charter, theirs).charter, charter);
  },
  'seen from the other side the same is in dispute, and the rest is the same': ({ base, mine, theirs }) => {
    const [one, other] = [mergeCharters(base, mine, theirs), mergeCharters(base, theirs, mine)];
    const disputed = (conflicts: readonly MergeConflict[]) => conflicts.map(({ path }) => path).sort();
    const paths = one.conflicts.flatMap(({ values }) => values.map(({ path }) => path));
    return (
      unequal(disputed(one.conflicts), disputed(other.conflicts)) ??
      unequal(without(one.charter, paths), without(other.charter, paths))
    );
  },
  'an item vanishes only when somebody removed it': ({ base, mine, theirs }) => {
    const merged = keysOf(mergeCharters(base, mine, theirs).charter);
    const [inBase, inMine, inTheirs] = [keysOf(base), keysOf(mine), keysOf(theirs)];
    const lost = [...inMine, ...inTheirs].filter((key) => {
      const isKept = inMine.has(key) && inTheirs.has(key);
      return !merged.has(key) && (isKept || !inBase.has(key));
    });
    return unequal(lost, []);
  },
  'no item comes from nowhere, and none stands twice': ({ base, mine, theirs }) => {
    const { charter } = mergeCharters(base, mine, theirs);
    const known = new Set([...keysOf(mine), ...keysOf(theirs)]);
    return (
      unequal(
        [...keysOf(charter)].filter((key) => !known.has(key)),
        [],
      ) ?? unequal(twice(charter), [])
    );
  },
  'what one side points to is not removed by the other': ({ base, mine, theirs }) => {
    const known = new Set([...dangling(mine), ...dangling(theirs)]);
    const merged = dangling(mergeCharters(base, mine, theirs).charter);
    return unequal(
      merged.filter((one) => !known.has(one)),
      [],
    );
  },
  'the result is the same each time, and nothing given is changed': (triple) => {
    const [base, mine, theirs] = [triple.base, triple.mine, triple.theirs].map((one) =>
      deepFreeze(structuredClone(one)),
    ) as [CharterDraft, CharterDraft, CharterDraft];
    return unequal(mergeCharters(base, mine, theirs), mergeCharters(triple.base, triple.mine, triple.theirs));
  },
  'the result can be read, without a repair': ({ base, mine, theirs }) => {
    const { charter } = mergeCharters(base, mine, theirs);
    const parsed = parseCharter(JSON.parse(JSON.stringify(charter)));
    return parsed.ok ? unequal(parsed.charter, charter) : `refused: ${text(parsed.issues)}`;
  },
  'what only one side changed is as it made it': (triple) =>
    oneSided(triple, 'mine') ?? oneSided(triple, 'theirs'),
  'what I wrote is in the charter or kept for me': ({ base, mine, theirs }) => {
    const { charter, conflicts } = mergeCharters(base, mine, theirs);
    const kept = `${text(charter)} ${text(conflicts.map(({ values }) => values.map(({ mine }) => mine)))}`;
    const words = text(mine).match(/\bm\d+\b/g) ?? [];
    return unequal(
      words.filter((word) => !new RegExp(`\\b${word}\\b`).test(kept)),
      [],
    );
  },
  'what they wrote is in the charter': ({ base, mine, theirs }) => {
    const kept = text(mergeCharters(base, mine, theirs).charter);
    const words = text(theirs).match(/\bt\d+\b/g) ?? [];
    return unequal(
      words.filter((word) => !new RegExp(`\\b${word}\\b`).test(kept)),
      [],
    );
  },
};

/** A side's changes that nothing of the other side touches stand in the result. */
function oneSided({ base, mine, theirs }: Triple, side: 'mine' | 'theirs'): string | undefined {
  const { charter, conflicts } = mergeCharters(base, mine, theirs);
  const [own, other] = side === 'mine' ? [mine, theirs] : [theirs, mine];
  const touched = [
    ...diffCharters(base, other).map(({ path }) => path),
    ...conflicts.flatMap(({ values }) => values.map(({ path }) => path)),
  ];
  for (const { path, kind, after } of diffCharters(base, own)) {
    if (kind === 'moved' || touched.some((one) => overlaps(one, path) || isUnit(one, path))) continue;
    const wrong = unequal(readPath(charter, path), after);
    if (wrong) return `${path}: ${wrong}`;
  }
  return undefined;
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** Fields that only make sense together may follow the other side. */
function isUnit(a: string, b: string): boolean {
  const parent = (path: string) => splitPath(path).slice(0, -1).join('/');
  return parent(a) === parent(b) && /budget|target|series/.test(a);
}

/** Where every list item stands. */
function keysOf(charter: CharterDraft): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) {
      for (const item of value) {
        const key = itemKey(item);
        if (key === undefined) continue;
        found.add(`${path}/${key}`);
        walk(item, `${path}/${key}`);
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, path ? `${path}/${name}` : name);
    }
  };
  walk(charter, '');
  return found;
}

/** What services point to that is not there. */
function dangling({ services = [], audiences = [], priorities = [] }: CharterDraft): string[] {
  const ids = new Set([...audiences, ...priorities].map(({ id }) => id));
  return services.flatMap(({ id, audienceIds = [], priorityIds = [] }) =>
    [...audienceIds, ...priorityIds].filter((to) => !ids.has(to)).map((to) => `${id} ${to}`),
  );
}

function twice(charter: CharterDraft): string[] {
  const found: string[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      const keys = value.map((item) => itemKey(item) ?? (typeof item === 'string' ? item : undefined));
      found.push(...keys.filter((key, at): key is string => key !== undefined && keys.indexOf(key) !== at));
    }
    Object.values(value).forEach(walk);
  };
  walk(charter);
  return found;
}

/** A charter without some paths, its lists in the order of their keys: order is a side's choice. */
function without(charter: CharterDraft, paths: readonly string[]): unknown {
  const walk = (value: unknown, path: string): unknown => {
    if (paths.includes(path)) return undefined;
    if (Array.isArray(value)) {
      const items = value.map((item) => [itemKey(item) ?? String(item), item] as const);
      return items
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => walk(item, `${path}/${key}`))
        .filter((item) => item !== undefined);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, inner]) => [name, walk(inner, path ? `${path}/${name}` : name)] as const)
        .filter(([, inner]) => !isBlank(inner)),
    );
  };
  return walk(charter, '');
}
