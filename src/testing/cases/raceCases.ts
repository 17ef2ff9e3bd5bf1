import type { SaveResult } from '../../storage';
import { check, checkEqual, jsonEqual } from './check';
import type { StorageCase, StorageCaseContext } from './StorageCase';
import { create, found, mustFind, mustSave, save } from './steps';

/** Several writers at once, and revisions that never return: C07 to C10. */
export const raceCases: readonly StorageCase[] = [
  {
    id: 'C07',
    title: 'of two creations at once exactly one is saved',
    rules: ['S1', 'S2'],
    async run(context) {
      const docId = context.newDocId();
      await checkOneWinner(context, docId, null, 2);
    },
  },
  {
    id: 'C08',
    title: 'of ten updates of one base at once exactly one is saved',
    rules: ['S1'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      await checkOneWinner(context, docId, revision, 10);
    },
  },
  {
    id: 'C09',
    title: 'five clients add 1 a hundred times in all, again after each conflict, and the sum is 100',
    rules: ['S1', 'S3', 'S4'],
    async run(context) {
      const { docId } = await create(context, 0);
      await Promise.all([0, 1, 2, 3, 4].map((client) => addOnes(context, docId, client, 20)));
      checkEqual((await mustFind(context, docId)).doc, context.document(100), 'sum');
    },
  },
  {
    id: 'C10',
    title: 'going back to earlier content makes a third revision',
    rules: ['V2'],
    needs: ['uniqueRevisions'],
    async run(context) {
      const { docId, doc, revision } = await create(context, 'A');
      const second = await mustSave(context, { docId, doc: context.document('B'), base: revision });
      const third = await mustSave(context, { docId, doc, base: second });
      checkEqual(new Set([revision, second, third]).size, 3, 'different revisions of A, B, A');
    },
  },
];

async function checkOneWinner(
  context: StorageCaseContext,
  docId: string,
  base: string | null,
  writers: number,
) {
  const docs = Array.from({ length: writers }, (_, writer) => context.document({ writer }));
  const results: SaveResult[] = await Promise.all(
    docs.map((doc, writer) => save(context, { docId, doc, base, by: clientOf(context, writer) })),
  );
  const winners = results.flatMap((result, writer) => (result.kind === 'saved' ? [{ result, writer }] : []));
  checkEqual(winners.length, 1, 'saves that were accepted');
  const [winner] = winners;
  const state = await mustFind(context, docId);
  checkEqual(state.doc, docs[winner?.writer ?? -1], 'stored document: not the one that was accepted');
  checkEqual(state.revision, winner?.result.revision, 'stored revision');
  for (const result of results) {
    if (result.kind === 'conflict')
      checkEqual(found(result.current).revision, state.revision, 'revision in a conflict');
  }
}

/** Odd writers go through the second client where there is one. */
function clientOf(context: StorageCaseContext, writer: number) {
  return writer % 2 === 1 && context.second ? context.second : context.storage;
}

async function addOnes(context: StorageCaseContext, docId: string, client: number, times: number) {
  const by = clientOf(context, client);
  let state = await mustFind(context, docId, by);
  for (let done = 0, tries = 0; done < times; tries++) {
    check(tries < 100 * times, 'a conflict came every time: the state in it was never current');
    const sum = sumIn(context, state.doc);
    const result = await save(context, { docId, doc: context.document(sum + 1), base: state.revision, by });
    if (result.kind === 'saved') {
      done++;
      state = { kind: 'found', doc: context.document(sum + 1), revision: result.revision };
    } else {
      state = found(result.current);
    }
  }
}

/** Reads the number back by trying, since only the harness knows where `document` puts its payload. */
function sumIn(context: StorageCaseContext, doc: unknown): number {
  for (let sum = 0; sum <= 100; sum++) {
    if (jsonEqual(doc, context.document(sum))) return sum;
  }
  throw new Error('the document is none of those that were saved');
}
