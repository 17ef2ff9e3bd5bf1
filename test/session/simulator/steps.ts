import { type CharterDraft, insertItem, readPath, writePath } from '../../../src/model';
import type { Tab } from './createTab';
import type { World } from './createWorld';

type Step = (world: World) => unknown;

/** What may happen in a world, and how often. */
export const steps: readonly (readonly [weight: number, name: string, step: Step])[] = [
  [35, 'edit', (world) => withTab(world, (tab) => tab.act(() => edit(world, tab)))],
  [20, 'time passes', (world) => world.pass(world.pick([50, 300, 900, 900, 2500, 12_000]))],
  [10, 'somebody else writes', (world) => world.host.write('R0', (doc) => remoteEdit(world, doc))],
  [5, 'a save or load is refused', (world) => world.fault('refuse')],
  [5, 'an answer is lost', (world) => world.fault('lose-answer')],
  [4, 'an answer is slow', (world) => world.fault('slow')],
  [2, 'no answer ever comes', (world) => world.fault('hang')],
  [1, 'nonsense is thrown', (world) => world.fault('throw')],
  [1, 'the server asks to wait', (world) => world.fault('busy')],
  [1, 'a copy lags behind', (world) => world.fault('stale')],
  [1, 'the store is full', (world) => world.fault('quota')],
  [1, 'the right is taken away for once', (world) => world.fault('forbidden')],
  [2, 'the network comes and goes', (world) => world.host.setOffline(world.random() < 0.4)],
  [3, 'a tab crashes', (world) => withTab(world, (tab) => world.kill(tab))],
  [1, 'the power goes', (world) => world.powerLoss()],
  [3, 'a tab is closed', (world) => withTab(world, (tab) => world.close(tab))],
  [4, 'a tab is opened', (world) => world.open()],
  [2, 'a tab is hidden', (world) => withTab(world, (tab) => tab.page()?.onHide())],
  [2, 'a tab comes back', (world) => withTab(world, (tab) => tab.page()?.onReturn())],
  [1, 'a tab wakes', (world) => withTab(world, (tab) => tab.page()?.onWake())],
  [1, 'the disk connection closes', (world) => world.person().disk.breakNext(1)],
  [1, 'the disk is full', (world) => world.person().disk.setFull(world.random() < 0.5)],
  [1, 'the disk is slow', (world) => world.person().disk.setDelay(world.pick([20, 20, 5000]))],
  [3, 'a decision is taken', (world) => withTab(world, (tab) => tab.act(() => decide(world, tab)))],
  [3, 'a step back', (world) => withTab(world, (tab) => tab.undo(() => tab.session.undo()))],
  [1, 'a step forth', (world) => withTab(world, (tab) => tab.act(() => tab.session.redo()))],
  [2, 'saved by hand', (world) => withTab(world, (tab) => tab.act(() => tab.session.saveNow()))],
  [0.3, 'the document is removed', (world) => world.remove()],
  [2, 'a removed document is left removed', (world) => withTab(world, (tab) => world.discard(tab))],
  [0.3, 'a newer version writes', (world) => world.host.write('R0', (doc) => ({ ...doc, schemaVersion: 2 }))],
  [1, 'a clock jumps', (world) => world.jump(world.pick([-1, 1, 0]) * 86_400_000)],
];

const total = steps.reduce((sum, [weight]) => sum + weight, 0);

export function pickStep(random: () => number) {
  let at = random() * total;
  for (const step of steps) {
    at -= step[0];
    if (at < 0) return step;
  }
  return steps[0] as (typeof steps)[number];
}

function withTab(world: World, run: (tab: Tab) => unknown): unknown {
  const tab = world.tabs.length > 0 ? world.pick(world.tabs) : undefined;
  return tab && run(tab);
}

function edit(world: World, { session, person }: Tab): unknown {
  const word = world.word(person.name);
  const { charter } = session.getSnapshot();
  const item = charter.audiences?.length ? world.pick(charter.audiences) : undefined;
  const place = Math.floor(world.random() * 4);
  const tags = (readPath(charter, 'deliveryModel/channels') as string[] | undefined) ?? [];
  const edits: readonly (() => unknown)[] = [
    () => session.edit('title', word),
    () => session.edit('title', word),
    () => session.edit('vision', line(world, charter.vision, word)),
    () => session.edit('vision', line(world, charter.vision, word)),
    () => session.insert('audiences', { id: word, custom: word } as { id: string }, place),
    () => item && session.edit(`audiences/${item.id}/notes`, word),
    () => item && session.remove(`audiences/${item.id}`),
    () => item && session.move(`audiences/${item.id}`, place),
    () => session.edit('deliveryModel/channels', [...tags.slice(world.random() < 0.2 ? 1 : 0), word]),
    () => session.edit('budget/currency', word),
  ];
  return world.pick(edits)();
}

function remoteEdit(world: World, doc: CharterDraft): CharterDraft {
  const word = world.word('R0');
  const change = (): CharterDraft => {
    switch (Math.floor(world.random() * 6)) {
      case 0:
        return writePath(doc, 'title', word);
      case 1:
        return writePath(doc, 'vision', line(world, doc.vision, word));
      case 2:
        return insertItem(doc, 'audiences', { id: word, custom: word }, Math.floor(world.random() * 4));
      case 3:
        return doc.audiences?.[0] ? writePath(doc, `audiences/${doc.audiences[0].id}/notes`, word) : doc;
      case 4:
        return doc.audiences?.[1] ? writePath(doc, `audiences/${doc.audiences[1].id}`, undefined) : doc;
      default:
        return writePath(doc, 'purpose', word);
    }
  };
  const after = change();
  world.remoteActed(doc, after);
  return after;
}

function line(world: World, text: unknown, word: string): string {
  const lines = typeof text === 'string' ? text.split('\n') : [];
  const at = Math.floor(world.random() * (lines.length + 1));
  return [...lines.slice(0, at), word, ...lines.slice(at + (world.random() < 0.2 ? 1 : 0))].join('\n');
}

function decide(world: World, { session, person }: Tab): void {
  const { conflicts } = session.getSnapshot();
  if (conflicts.length === 0) return;
  const { id } = world.pick(conflicts);
  session.resolveConflict(id, world.pick(['mine', 'theirs', { value: world.word(person.name) }] as const));
}
