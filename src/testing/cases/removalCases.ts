import type { Revision } from '../../storage';
import { check, checkEqual } from './check';
import type { StorageCase, StorageCaseContext } from './StorageCase';
import { create, found, load, mustConflict, mustFind, mustSave, noSignal } from './steps';

/** Removal: C27, C28. */
export const removalCases: readonly StorageCase[] = [
  {
    id: 'C27',
    title: 'removing on a stale base is a conflict and removes nothing',
    rules: ['D1', 'S1', 'S3'],
    needs: ['remove'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      const doc = context.document('second');
      const next = await mustSave(context, { docId, doc, base: revision });
      const result = await removeDoc(context, docId, revision);
      check(
        result.kind === 'conflict',
        `a removal on a stale base must be a "conflict", got "${result.kind}"`,
      );
      checkEqual(found(result.current).revision, next, 'revision in the conflict');
      checkEqual((await mustFind(context, docId)).doc, doc, 'document afterwards');
    },
  },
  {
    id: 'C28',
    title: 'a removed document is absent or deleted, and a save on its last base is a conflict',
    rules: ['D1', 'S2', 'V2'],
    needs: ['remove'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      checkEqual((await removeDoc(context, docId, revision)).kind, 'removed', 'answer');
      const gone = (await load(context, docId)).kind;
      check(
        gone === 'absent' || gone === 'deleted',
        `a removed document must be "absent" or "deleted", got "${gone}"`,
      );
      const current = await mustConflict(context, { docId, doc: context.document('second'), base: revision });
      checkEqual(current.kind, gone, 'state in the conflict');
      checkEqual(
        (await load(context, docId)).kind,
        gone,
        'state afterwards: the save brought the document back',
      );
      const again = await mustSave(context, { docId, doc: context.document('anew'), base: null });
      check(again !== revision, 'the document made anew has the revision of the removed one');
    },
  },
];

async function removeDoc(context: StorageCaseContext, docId: string, base: Revision) {
  check(typeof context.storage.remove === 'function', 'supports.remove without a remove method');
  return context.storage.remove({ docId, base, signal: noSignal() });
}
