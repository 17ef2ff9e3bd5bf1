import type { CharterDraft } from '../../../src/model';
import type { SessionSnapshot } from '../../../src/session';

const TOKEN = /\b[A-Z]\d+x\d+\b/g;

/** The words that stand in something: each edit writes one of its own, which begins with its author. */
export function wordsIn(...values: readonly unknown[]): Set<string> {
  const text = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
  return new Set(text.match(TOKEN));
}

/** What a person wrote that waits for a decision; theirs stands in the document. */
export const mineIn = (conflicts: SessionSnapshot['conflicts']) =>
  conflicts.map(({ values }) => values.map(({ mine }) => mine));

export const authorOf = (word: string) => word.split('x')[0] ?? '';

/**
 * Knows what was promised and to whom, and nothing of the engine: it only reads documents, trays and disks.
 * - I1: what "Saved" was said of stands in the store or in a tray, until somebody who saw it takes it away.
 * - I2: what "On this device" was said of is on the disk, until it is saved or somebody who saw it takes it away.
 */
export function createChecker() {
  const problems: string[] = [];
  const saved = new Set<string>();
  const onDevice = new Map<string, string>();
  const takenAway = new Set<string>();
  const everStored = new Set<string>();
  const counts = { saved: 0, onDevice: 0, edits: 0 };
  return {
    problems,
    counts,
    broke: (what: string) => void problems.push(what),
    /** A person changed what they saw. */
    acted(before: ReadonlySet<string>, after: ReadonlySet<string>) {
      for (const word of before) if (!after.has(word)) takenAway.add(word);
      for (const word of after) if (!before.has(word)) counts.edits += 1;
    },
    stored(doc: CharterDraft) {
      for (const word of wordsIn(doc)) everStored.add(word);
    },
    acknowledged(word: string) {
      saved.add(word);
      counts.saved += 1;
    },
    /** What a tab says of its words. */
    told(person: string, { charter, save, isOnDevice, conflicts }: SessionSnapshot) {
      if (save.kind === 'clean') {
        if (conflicts.length > 0) problems.push('I5 "Saved" was said although decisions wait');
        for (const word of wordsIn(charter)) {
          if (!everStored.has(word)) problems.push(`I5 "Saved" was said of ${word}, which was never stored`);
          else if (!saved.has(word)) {
            saved.add(word);
            counts.saved += 1;
          }
        }
      } else if (isOnDevice && ['dirty', 'saving', 'retry-wait', 'blocked', 'conflict'].includes(save.kind)) {
        for (const word of wordsIn(charter, mineIn(conflicts))) {
          if (!onDevice.has(word)) counts.onDevice += 1;
          onDevice.set(word, person);
        }
      }
    },
    /** The power went: what nobody waited for is not promised any more. */
    forgive(person: string, disk: string) {
      const kept = wordsIn(disk);
      for (const [word, of] of onDevice) if (of === person && !kept.has(word)) onDevice.delete(word);
    },
    /** Compares what was promised with what is there. */
    check({
      store,
      trays,
      disks,
      when,
    }: {
      store: unknown;
      trays: unknown;
      disks: ReadonlyMap<string, string>;
      when: string;
    }) {
      const there = wordsIn(store, trays, ...disks.values());
      const inStore = wordsIn(store);
      for (const word of saved) {
        if (!there.has(word) && !takenAway.has(word))
          problems.push(`I1 ${word} was saved and is lost (${when})`);
      }
      for (const [word, person] of onDevice) {
        if (inStore.has(word) || takenAway.has(word) || saved.has(word)) continue;
        if (!wordsIn(disks.get(person) ?? '').has(word))
          problems.push(`I2 ${word} was on the device and is lost (${when})`);
      }
    },
  };
}

export type Checker = ReturnType<typeof createChecker>;
