import { check, checkEqual } from './check';
import type { StorageCase } from './StorageCase';
import { create, found, load, mustConflict, mustFind, mustSave } from './steps';

/** Creating, loading, updating and telling documents apart: C01 to C06, C11, C12. */
export const basicCases: readonly StorageCase[] = [
  {
    id: 'C01',
    title: 'a document nobody stored is absent, and loading it does not throw',
    rules: ['L1', 'L2'],
    async run(context) {
      const docId = context.newDocId();
      checkEqual((await load(context, docId)).kind, 'absent', 'first load');
      checkEqual((await load(context, docId)).kind, 'absent', 'second load: the first had a side effect');
    },
  },
  {
    id: 'C02',
    title: 'a created document loads as it was saved',
    rules: ['S1', 'S4'],
    async run(context) {
      const { docId, doc, revision } = await create(context, {
        text: 'first',
        list: [{ id: 'a' }, { id: 'b' }],
      });
      const state = await mustFind(context, docId);
      checkEqual(state.doc, doc, 'document');
      checkEqual(state.revision, revision, 'revision');
    },
  },
  {
    id: 'C03',
    title: 'creating what exists is a conflict that carries the current state',
    rules: ['S2', 'S3'],
    async run(context) {
      const { docId, doc, revision } = await create(context, 'first');
      const current = found(
        await mustConflict(context, { docId, doc: context.document('second'), base: null }),
      );
      checkEqual(current.doc, doc, 'document in the conflict');
      checkEqual(current.revision, revision, 'revision in the conflict');
      checkEqual((await mustFind(context, docId)).doc, doc, 'document afterwards');
    },
  },
  {
    id: 'C04',
    title: 'an update on the current base is saved under a new revision',
    rules: ['S1', 'V1'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      const doc = context.document('second');
      const next = await mustSave(context, { docId, doc, base: revision });
      check(next !== revision, 'the update kept the revision of the state before');
      const same = await mustSave(context, { docId, doc, base: next });
      check(same !== next, 'saving equal content again kept the revision');
      checkEqual((await mustFind(context, docId)).doc, doc, 'document');
    },
  },
  {
    id: 'C05',
    title: 'a stale base is a conflict and changes nothing',
    rules: ['S1', 'S3'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      const doc = context.document('second');
      const next = await mustSave(context, { docId, doc, base: revision });
      const current = found(
        await mustConflict(context, { docId, doc: context.document('stale'), base: revision }),
      );
      checkEqual(current.revision, next, 'revision in the conflict');
      const state = await mustFind(context, docId);
      checkEqual(state.doc, doc, 'document afterwards');
      checkEqual(state.revision, next, 'revision afterwards');
      const nowhere = { docId: context.newDocId(), doc, base: revision };
      checkEqual(
        (await mustConflict(context, nowhere)).kind,
        'absent',
        'a base for a document that is absent',
      );
      checkEqual((await load(context, nowhere.docId)).kind, 'absent', 'that document afterwards');
    },
  },
  {
    id: 'C06',
    title: 'the state in a conflict is a base for the next save',
    rules: ['S3'],
    async run(context) {
      const { docId } = await create(context, 'first');
      const current = found(
        await mustConflict(context, { docId, doc: context.document('mine'), base: null }),
      );
      const doc = context.document('merged');
      await mustSave(context, { docId, doc, base: current.revision });
      checkEqual((await mustFind(context, docId)).doc, doc, 'document');
    },
  },
  {
    id: 'C11',
    title: 'a revision is text of 1 to 512 characters',
    rules: ['V1'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      const next = await mustSave(context, { docId, doc: context.document('second'), base: revision });
      for (const value of [revision, next, (await mustFind(context, docId)).revision]) {
        check(
          typeof value === 'string' && value.length >= 1 && value.length <= 512,
          `revision ${String(value)}`,
        );
      }
    },
  },
  {
    id: 'C12',
    title: 'documents are told apart, whatever characters are in their ids',
    rules: ['S1'],
    async run(context) {
      const stem = context.newDocId();
      const odd = ['/', '?x=1', '#', '%', '%2F', '..', '/../', ' ', ':', '\u{1F9ED}', 'É', '__proto__'];
      const ids = context.anyDocId ? [stem, ...odd.map((end) => stem + end)] : [stem, context.newDocId()];
      for (const docId of ids)
        await mustSave(context, { docId, doc: context.document({ docId }), base: null });
      for (const docId of ids) {
        checkEqual((await mustFind(context, docId)).doc, context.document({ docId }), `document ${docId}`);
      }
    },
  },
];
