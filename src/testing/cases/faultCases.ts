import type { StorageErrorCode } from '../../storage';
import { caught, check, checkCode, checkEqual } from './check';
import type { StorageCase } from './StorageCase';
import { create, mustFind, mustSave, save } from './steps';

const refusals: readonly StorageErrorCode[] = ['unavailable', 'quota', 'forbidden', 'too-large'];

/** Faults of the transport: C29, C30. */
export const faultCases: readonly StorageCase[] = [
  {
    id: 'C29',
    title: 'faults of the transport become their codes, and nothing is stored',
    rules: ['L1', 'S6', 'Q1'],
    needs: ['faults'],
    async run(context) {
      const { docId, doc, revision } = await create(context, 'first');
      let tried = 0;
      for (const code of refusals) {
        if ((await context.faults?.refuseNextSave(code)) !== true) continue;
        tried++;
        const error = await caught(save(context, { docId, doc: context.document(code), base: revision }));
        check(error !== null, `the save resolved although the transport answered "${code}"`);
        checkCode(error, code);
        const state = await mustFind(context, docId);
        checkEqual(state.doc, doc, `document after "${code}"`);
        checkEqual(state.revision, revision, `revision after "${code}"`);
      }
      check(tried > 0, 'the fault switches can produce none of the faults');
      await mustSave(context, { docId, doc: context.document('second'), base: revision });
    },
  },
  {
    id: 'C30',
    title: 'a transport that throws leaves what is stored as it was',
    rules: ['S1', 'L1'],
    needs: ['faults'],
    async run(context) {
      const { docId, doc, revision } = await create(context, { first: 'old', last: 'old' });
      const step = { docId, doc: context.document({ first: 'new', last: 'new' }), base: revision };
      await context.faults?.breakNextSave();
      check((await caught(save(context, step))) !== null, 'the save resolved although its transport threw');
      const state = await mustFind(context, docId);
      checkEqual(state.doc, doc, 'document');
      checkEqual(state.revision, revision, 'revision');
      await mustSave(context, step);
    },
  },
];
