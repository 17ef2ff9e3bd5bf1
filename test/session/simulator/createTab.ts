import {
  type CharterSession,
  createCharterSession,
  type PageEvents,
  type TabChannel,
} from '../../../src/session';
import type { Checker } from './createChecker';
import { authorOf, mineIn, wordsIn } from './createChecker';
import type { Disk } from './createDisk';
import type { Host } from './createHost';
import type { WorldClock } from './createWorldClock';

/** What the tabs of one person share. */
export interface Person {
  readonly name: string;
  readonly disk: Disk;
  readonly keepsDrafts: boolean;
  readonly channels: Map<string, (message: unknown) => void>;
}

export interface TabOptions {
  readonly id: string;
  readonly person: Person;
  readonly host: Host;
  readonly clock: WorldClock;
  readonly checker: Checker;
  readonly random: () => number;
  readonly jump: () => number;
}

/** A tab of a browser with the session in it; it can be closed, hidden, and killed between any two steps of its work. */
export function createTab({ id, person, host, clock, checker, random, jump }: TabOptions) {
  let ids = 0;
  let page: PageEvents | undefined;
  let isAlive = true;
  let edits = 0;
  let hasRestored = false;
  const channel: TabChannel = {
    post(message) {
      for (const [to, hear] of person.channels) {
        if (to !== id) clock.set(to, () => person.channels.get(to) === hear && hear(message), random() * 30);
      }
    },
    listen(listener) {
      person.channels.set(id, listener);
      return () => person.channels.delete(id);
    },
    close: () => void person.channels.delete(id),
  };
  const session: CharterSession = createCharterSession({
    charterId: 'c',
    storage: host.clientOf(id),
    // The first id that a session asks for is its tab's.
    newId: () => (ids++ === 0 ? id : `${id}-${ids}`),
    clock: clock.of(id, jump),
    ...(person.keepsDrafts && { journal: async () => person.disk.journalOf(id) }),
    channel: () => channel,
    page: (events) => {
      page = events;
      return () => {
        page = undefined;
      };
    },
  });
  const words = () => {
    const { charter, conflicts } = session.getSnapshot();
    return wordsIn(charter, mineIn(conflicts));
  };
  /** What was taken out of the document is given up, although a copy may wait in the tray. */
  const takenOut = (run: () => void) => {
    const shown = wordsIn(session.getSnapshot().charter);
    run();
    return without(shown, wordsIn(session.getSnapshot().charter));
  };
  session.subscribe(() => {
    if (!isAlive) return;
    const snapshot = session.getSnapshot();
    if (edits === 0 && snapshot.save.kind === 'dirty' && person.disk.text() !== '') hasRestored = true;
    checker.told(person.name, snapshot);
  });
  return {
    id,
    person,
    session,
    isAlive: () => isAlive,
    hasEdits: () => edits > 0 || hasRestored,
    /** What a person does here, having seen everything that stands here. */
    act(run: () => void) {
      const before = words();
      edits += 1;
      const taken = takenOut(run);
      checker.acted(before, without(words(), taken));
    },
    /** Stepping back takes away only what was written here. */
    undo(run: () => void) {
      const before = words();
      const taken = takenOut(run);
      const after = words();
      for (const word of before) {
        const mine = authorOf(word) === person.name;
        if (!after.has(word) && !mine) checker.broke(`an undo took ${word} away, which somebody else wrote`);
      }
      checker.acted(before, without(after, taken));
    },
    page: () => page,
    /** A removed document is left removed: all that stands here is given up. */
    discard() {
      const isOrphan = session.getSnapshot().save.kind === 'orphaned';
      if (isOrphan) checker.acted(words(), new Set());
      session.discard();
      return isOrphan;
    },
    /** The browser is gone between two steps. */
    kill() {
      isAlive = false;
      clock.drop(id);
      host.forget(id);
      person.channels.delete(id);
    },
    close() {
      page?.onHide();
      session.dispose();
    },
  };
}

export type Tab = ReturnType<typeof createTab>;

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}
