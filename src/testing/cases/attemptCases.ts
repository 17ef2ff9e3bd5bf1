import type { JsonObject } from '../../storage';
import { caught, check, checkEqual, jsonEqual } from './check';
import type { StorageCase } from './StorageCase';
import { create, found, load, mustConflict, mustFind, mustSave, save } from './steps';

/** Aborts, retries and answers that got lost: C19 to C23. */
export const attemptCases: readonly StorageCase[] = [
  {
    id: 'C19',
    title: 'a call that was aborted before it began rejects and stores nothing',
    rules: ['A1'],
    async run(context) {
      const docId = context.newDocId();
      const signal = AbortSignal.abort();
      const error = await caught(save(context, { docId, doc: context.document('x'), base: null, signal }));
      check(error !== null, 'an aborted save resolved');
      checkEqual((error as Error).name, 'AbortError', 'name of the error of a save');
      checkEqual((await load(context, docId)).kind, 'absent', 'state afterwards');
      const loadError = await caught(context.storage.load({ docId, signal }));
      check(loadError !== null, 'an aborted load resolved');
      checkEqual((loadError as Error).name, 'AbortError', 'name of the error of a load');
    },
  },
  {
    id: 'C20',
    title: 'an abort in flight settles within a second and leaves the old state or the new, never a mixture',
    rules: ['A1', 'S1'],
    async run(context) {
      const bulk = 'x'.repeat(Math.min(100_000, (context.supports.maxBytes ?? 400_000) / 4));
      const of = (mark: string) => context.document({ first: mark, bulk, last: mark });
      let { docId, doc, revision } = await create(context, { first: 'a', bulk, last: 'a' });
      // A save that nobody waits for any more may still arrive, even after the next one has begun.
      const whole: JsonObject[] = [doc];
      for (const delay of [0, 1, 5]) {
        const controller = new AbortController();
        doc = of(`after ${delay}`);
        whole.push(doc);
        const pending = caught(save(context, { docId, doc, base: revision, signal: controller.signal }));
        if (delay > 0) await context.wait(delay);
        controller.abort();
        const settled = await Promise.race([pending.then(() => true), context.wait(1000).then(() => false)]);
        check(settled, 'the aborted save was still pending after a second');
        const state = await mustFind(context, docId);
        check(
          whole.some((sent) => jsonEqual(state.doc, sent)),
          'the stored document is a mixture',
        );
        revision = state.revision;
      }
    },
  },
  {
    id: 'C21',
    title: 'the same attempt twice is one step of the revision',
    rules: ['S5'],
    needs: ['idempotentAttempts'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      const step = {
        docId,
        doc: context.document('second'),
        base: revision,
        attemptId: context.newAttemptId(),
      };
      const next = await mustSave(context, step);
      checkEqual(await mustSave(context, step), next, 'revision of the second answer');
      checkEqual((await mustFind(context, docId)).revision, next, 'stored revision');
      const created = { ...step, docId: context.newDocId(), base: null };
      const first = await mustSave(context, created);
      checkEqual(await mustSave(context, created), first, 'revision after creating twice');
      checkEqual(
        (await mustFind(context, created.docId)).revision,
        first,
        'stored revision after creating twice',
      );
    },
  },
  {
    id: 'C22',
    title: 'a retry after a lost answer finds the save done',
    rules: ['S5', 'S1'],
    needs: ['faults'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      const step = {
        docId,
        doc: context.document('second'),
        base: revision,
        attemptId: context.newAttemptId(),
      };
      await context.faults?.loseNextAnswer();
      check((await caught(save(context, step))) !== null, 'the answer was to be lost, yet the save resolved');
      const stored = await mustFind(context, docId);
      checkEqual(stored.doc, step.doc, 'document after the lost answer');
      if (context.supports.idempotentAttempts) {
        checkEqual(await mustSave(context, step), stored.revision, 'revision of the retry');
      } else {
        checkEqual(
          found(await mustConflict(context, step)).doc,
          step.doc,
          'document in the conflict of the retry',
        );
      }
      checkEqual((await mustFind(context, docId)).revision, stored.revision, 'revision afterwards');
    },
  },
  {
    id: 'C23',
    title: 'a retry after a lost answer and an edit of somebody else is a conflict that shows both',
    rules: ['S1', 'S3', 'S5'],
    needs: ['faults'],
    async run(context) {
      const { docId, revision } = await create(context, { mine: 0, theirs: 0 });
      const step = {
        docId,
        doc: context.document({ mine: 1, theirs: 0 }),
        base: revision,
        attemptId: context.newAttemptId(),
      };
      await context.faults?.loseNextAnswer();
      check((await caught(save(context, step))) !== null, 'the answer was to be lost, yet the save resolved');
      const by = context.second ?? context.storage;
      const state = await mustFind(context, docId, by);
      checkEqual(state.doc, step.doc, 'document after the lost answer');
      const both = context.document({ mine: 1, theirs: 1 });
      const next = await mustSave(context, { docId, doc: both, base: state.revision, by });
      const current = found(await mustConflict(context, step));
      checkEqual(current.doc, both, 'document in the conflict');
      checkEqual(current.revision, next, 'revision in the conflict');
    },
  },
];
