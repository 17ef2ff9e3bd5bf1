import type { CharterStorage, JsonObject, Loaded, Revision } from '../../storage';
import { checkEqual } from './check';
import type { StorageCase, StorageCaseContext } from './StorageCase';
import { load, noSignal, save } from './steps';

const steps = 200;

/** A walk of random steps against the simplest store that keeps the rules: C32. */
export const modelCases: readonly StorageCase[] = [
  {
    id: 'C32',
    title: 'two hundred random steps end each as the rules say',
    rules: ['S1', 'S2', 'S3', 'S4', 'V1'],
    async run(context) {
      const walk = new Walk(context);
      for (let step = 1; step <= steps; step++) {
        try {
          await walk.step();
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new Error(`step ${step} of seed ${context.seed}: ${reason}`, { cause: error });
        }
      }
    },
  },
];

/** What one document must be. */
interface Expected {
  doc: JsonObject | null;
  revision: Revision | null;
  /** Revisions it has had. */
  readonly past: Revision[];
}

class Walk {
  private readonly documents: { docId: string; expected: Expected }[];
  private saves = 0;

  constructor(private readonly context: StorageCaseContext) {
    this.documents = Array.from({ length: 3 }, () => ({
      docId: context.newDocId(),
      expected: { doc: null, revision: null, past: [] },
    }));
  }

  async step(): Promise<void> {
    const { docId, expected } = this.pick(this.documents);
    const by = this.pick([this.context.storage, this.context.second ?? this.context.storage]);
    const chance = this.context.random();
    if (chance < 0.3 && this.context.supports.readAfterWrite !== false) return this.load(docId, expected, by);
    if (chance < 0.6) return this.save(docId, expected, by, expected.revision);
    if (chance < 0.75) return this.save(docId, expected, by, null);
    if (chance < 0.95 || !this.context.supports.remove) {
      return this.save(docId, expected, by, this.pick([...expected.past, 'never-given']));
    }
    return this.remove(docId, expected, by);
  }

  private async load(docId: string, expected: Expected, by: CharterStorage): Promise<void> {
    this.compare(await load(this.context, docId, by), expected);
  }

  private async save(
    docId: string,
    expected: Expected,
    by: CharterStorage,
    base: Revision | null,
  ): Promise<void> {
    this.saves += 1;
    const doc = this.context.document({ save: this.saves, text: 'x'.repeat(this.saves % 7) });
    const result = await save(this.context, { docId, doc, base, by });
    checkEqual(result.kind, base === expected.revision ? 'saved' : 'conflict', 'answer');
    if (result.kind === 'conflict') return this.compare(result.current, expected);
    const unique = this.context.supports.uniqueRevisions !== false;
    checkEqual(unique && expected.past.includes(result.revision), false, 'a revision came back');
    if (expected.revision !== null) expected.past.push(expected.revision);
    Object.assign(expected, { doc, revision: result.revision });
  }

  private async remove(docId: string, expected: Expected, by: CharterStorage): Promise<void> {
    const base = expected.revision ?? 'never-given';
    const result = await by.remove?.({ docId, base, signal: noSignal() });
    checkEqual(result?.kind, expected.revision === null ? 'conflict' : 'removed', 'answer to a removal');
    if (expected.revision !== null) expected.past.push(expected.revision);
    Object.assign(expected, { doc: null, revision: null });
  }

  private compare(state: Loaded, expected: Expected): void {
    checkEqual(state.kind === 'found', expected.revision !== null, `state "${state.kind}"; there`);
    if (state.kind !== 'found') return;
    checkEqual(state.revision, expected.revision, 'revision');
    checkEqual(state.doc, expected.doc, 'document');
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.context.random() * list.length)] as T;
  }
}
