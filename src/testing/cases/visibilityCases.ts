import type { CharterStorage } from '../../storage';
import { checkEqual } from './check';
import type { StorageCase } from './StorageCase';
import { create, eventually, mustFind, mustSave, noSignal } from './steps';

/** What is saved is seen: at once by its writer, soon by others, still after a reload: C17, C18, C31. */
export const visibilityCases: readonly StorageCase[] = [
  {
    id: 'C17',
    title: 'a load that starts after "saved" sees that save, fifty times in a row',
    rules: ['S4'],
    needs: ['readAfterWrite'],
    async run(context) {
      let { docId, revision } = await create(context, 0);
      for (let round = 1; round <= 50; round++) {
        const doc = context.document(round);
        revision = await mustSave(context, { docId, doc, base: revision });
        const state = await mustFind(context, docId);
        checkEqual(state.revision, revision, `revision in round ${round}`);
        checkEqual(state.doc, doc, `document in round ${round}`);
      }
    },
  },
  {
    id: 'C18',
    title: 'a second client sees the save in time',
    rules: ['S4', 'S6'],
    needs: ['secondClient'],
    async run(context) {
      const second = context.second as CharterStorage;
      const { docId, revision } = await create(context, 'first');
      const sees = async (expected: string) => {
        const state = await second.load({ docId, signal: noSignal() });
        return state.kind === 'found' && state.revision === expected;
      };
      const late = `not seen within ${context.visibleWithinMs} ms`;
      await eventually(context, () => sees(revision), `creation ${late}`);
      const doc = context.document('second');
      const next = await mustSave(context, { docId, doc, base: revision });
      await eventually(context, () => sees(next), `update ${late}`);
      checkEqual((await mustFind(context, docId, second)).doc, doc, 'document');
    },
  },
  {
    id: 'C31',
    title: 'a new adapter, as after a reload, sees the last save',
    rules: ['S6'],
    needs: ['reopen'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      const doc = context.document('second');
      const next = await mustSave(context, { docId, doc, base: revision });
      const reopened = await context.reopen?.();
      const state = await mustFind(context, docId, reopened);
      checkEqual(state.doc, doc, 'document');
      checkEqual(state.revision, next, 'revision');
      await mustSave(context, { docId, doc: context.document('third'), base: next, by: reopened });
    },
  },
];
