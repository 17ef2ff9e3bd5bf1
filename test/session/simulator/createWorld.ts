import type { CharterDraft } from '../../../src/model';
import { seededRandom } from '../../../src/testing/seededRandom';
import { createChecker, mineIn, wordsIn } from './createChecker';
import { createDisk } from './createDisk';
import { createHost, type HostFault } from './createHost';
import { createTab, type Person, type Tab } from './createTab';
import { createWorldClock, drain } from './createWorldClock';

const start: CharterDraft = {
  schemaVersion: 1,
  id: 'c',
  title: 'Charter',
  vision: 'One\nTwo\nThree',
  audiences: [
    { id: 'a1', custom: 'first' },
    { id: 'a2', custom: 'second' },
  ],
};

/** What may go wrong with one call: with the server, with the disk, or with the whole tab. */
export type PlannedFault = HostFault | 'crash' | 'disk-closed';

/** Two people, up to three tabs, a server, a third person elsewhere, and everything that goes wrong between them. */
export function createWorld(seed: number) {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const clock = createWorldClock(random);
  const checker = createChecker();
  let words = 0;
  let tabCount = 0;
  let jumped = 0;
  const tabs: Tab[] = [];
  const saves = new Map<string, number>();
  let calls = 0;
  let plan: { readonly call: number; readonly fault: PlannedFault } | undefined;
  /** Counts every call of a tab to the server or the disk; the planned one goes wrong. */
  const called = (owner: string): PlannedFault | undefined => {
    calls += 1;
    if (calls !== plan?.call) return undefined;
    if (plan.fault === 'crash') {
      const tab = [...tabs, ...closing].find(({ id }) => id === owner);
      if (tab) world.kill(tab);
    }
    return plan.fault;
  };
  const host = createHost(clock, random, {
    called(owner) {
      const fault = called(owner);
      return fault === 'crash' || fault === 'disk-closed' ? undefined : fault;
    },
    asked(owner, request) {
      saves.set(owner, (saves.get(owner) ?? 0) + 1);
      const tab = tabs.find(({ id }) => id === owner) ?? closing.find(({ id }) => id === owner);
      if (!tab) return;
      const { journal, save } = tab.session.getSnapshot();
      if (save.kind === 'loading') checker.broke('I6 a save before the document was loaded');
      if (!tab.hasEdits()) checker.broke('I11 a save without an edit');
      const isKept =
        tab.person.keepsDrafts && !tab.person.disk.isSlow() && !['failed', 'off'].includes(journal);
      if (isKept && save.kind === 'saving' && tab.isAlive()) {
        const kept = wordsIn(tab.person.disk.text(), host.current()?.doc);
        for (const word of wordsIn(request.doc)) {
          if (!kept.has(word) && !wasStored.has(word))
            checker.broke(`I7 ${word} was sent before it was on the disk`);
        }
      }
    },
    stored(author, doc) {
      checker.stored(doc);
      for (const word of wordsIn(doc)) wasStored.add(word);
      if (author === 'R0')
        for (const word of wordsIn(doc)) if (word.startsWith('R0')) checker.acknowledged(word);
    },
    broke: checker.broke,
  });
  const wasStored = new Set<string>();
  const closing: Tab[] = [];
  host.rows.push({ revision: 'r0', doc: start, attemptId: 'start' });
  const people: readonly Person[] = ['P1', 'P2'].map((name) => ({
    name,
    disk: createDisk(clock, random, (owner) => called(owner) === 'disk-closed'),
    keepsDrafts: random() < 0.8,
    channels: new Map(),
  }));

  const check = (when: string) => {
    const alive = [...tabs, ...closing].filter((tab) => tab.isAlive());
    checker.check({
      store: host.current()?.doc ?? host.rows.at(-1)?.doc,
      trays: alive
        .map(({ session }) => session.getSnapshot())
        .map(({ charter, conflicts, save }) => [
          mineIn(conflicts),
          // What a tab that is not done holds is not lost; what it says is saved must be in the store.
          save.kind === 'clean' ? null : charter,
        ]),
      disks: new Map(people.map(({ name, disk }) => [name, disk.text()])),
      when,
    });
  };

  const world = {
    random,
    pick,
    clock,
    checker,
    host,
    tabs,
    people,
    calls: () => calls,
    plan: (next: { readonly call: number; readonly fault: PlannedFault } | undefined) => {
      plan = next;
    },
    person: () => pick(people),
    word: (author: string) => `${author}x${++words}`,
    fault: (kind: HostFault) => void host.faults.push(kind),
    jump: (by: number) => {
      jumped = by;
    },
    remoteActed: (before: CharterDraft, after: CharterDraft) =>
      checker.acted(wordsIn(before), wordsIn(after)),
    async pass(ms: number) {
      await clock.advance(ms, () => check(`after ${clock.now()}`));
    },
    open() {
      if (tabs.length >= 3) return;
      const person = pick(people);
      tabs.push(
        createTab({
          id: `${person.name}t${++tabCount}`,
          person,
          host,
          clock,
          checker,
          random,
          jump: () => jumped,
        }),
      );
    },
    kill(tab: Tab) {
      tab.kill();
      if (tabs.includes(tab)) tabs.splice(tabs.indexOf(tab), 1);
      for (const gone of closing.filter(({ id }) => id === tab.id)) closing.splice(closing.indexOf(gone), 1);
    },
    close(tab: Tab) {
      tab.close();
      tabs.splice(tabs.indexOf(tab), 1);
      closing.push(tab);
    },
    discard(tab: Tab) {
      if (tab.discard()) world.close(tab);
    },
    powerLoss() {
      const { name, disk } = pick(people);
      for (const tab of [...tabs, ...closing].filter(({ person }) => person.name === name)) {
        tab.kill();
        if (tabs.includes(tab)) tabs.splice(tabs.indexOf(tab), 1);
      }
      disk.powerLoss();
      checker.forgive(name, disk.text());
    },
    remove() {
      checker.acted(wordsIn(host.current()?.doc), new Set());
      host.remove();
    },
    check,
    closing,
  };
  return world;
}

export type World = ReturnType<typeof createWorld>;
export { drain };
