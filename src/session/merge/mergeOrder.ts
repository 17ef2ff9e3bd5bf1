type Keys = readonly string[];

/**
 * The order of a merged list. When one side moved items, its order counts; when both did, theirs. Items that only the
 * other side has stand after their nearest left neighbour that is still there, and beside new ones of the counting side
 * by key. `kept` are the keys in the merged list.
 */
export function mergeOrder(base: Keys, mine: Keys, theirs: Keys, kept: ReadonlySet<string>): string[] {
  const [inBase, inMine, inTheirs] = [new Set(base), new Set(mine), new Set(theirs)];
  const shared = (keys: Keys) =>
    keys.filter((key) => inBase.has(key) && inMine.has(key) && inTheirs.has(key)).join('\n');
  const onlyMineMoved = shared(theirs) === shared(base) && shared(mine) !== shared(base);
  const [first, second, inSecond] = onlyMineMoved ? [mine, theirs, inTheirs] : [theirs, mine, inMine];
  const inFirst = new Set(first);
  const after = new Map<string | undefined, string[]>();
  let left: string | undefined;
  for (const key of second) {
    if (!kept.has(key)) continue;
    if (inFirst.has(key)) left = key;
    else after.set(left, [...(after.get(left) ?? []), key]);
  }
  const order: string[] = [];
  let waiting = after.get(undefined) ?? [];
  for (const key of first) {
    if (!kept.has(key)) continue;
    const isNew = !inBase.has(key) && !inSecond.has(key);
    const [next] = waiting;
    if (!isNew || (next !== undefined && next < key)) {
      order.push(...waiting);
      waiting = [];
    }
    order.push(key);
    waiting.push(...(after.get(key) ?? []));
  }
  return [...order, ...waiting];
}
