import type { CharterStorage, StorageHint } from '../../storage';
import { check, checkEqual } from './check';
import type { StorageCase, StorageCaseContext } from './StorageCase';
import { create, eventually, mustSave } from './steps';

/** Pokes: C24 to C26. */
export const hintCases: readonly StorageCase[] = [
  {
    id: 'C24',
    title: 'a hint arrives after the save of another client, and only for its own document',
    rules: ['H1'],
    needs: ['subscribe', 'secondClient'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      const other = await create(context, 'other');
      const hints = listen(context, docId);
      const otherHints = listen(context, other.docId);
      await context.wait(context.quietMs);
      otherHints.seen.length = 0;
      const by = context.second as CharterStorage;
      await mustSave(context, { docId, doc: context.document('second'), base: revision, by });
      await eventually(context, () => hints.seen.length > 0, `no hint within ${context.visibleWithinMs} ms`);
      for (const hint of hints.seen) {
        check(['changed', 'deleted', 'gap'].includes(hint?.kind), `a hint of the kind "${hint?.kind}"`);
      }
      checkEqual(
        otherHints.seen.filter((hint) => hint.kind !== 'gap').length,
        0,
        'hints for the other document',
      );
      hints.end();
      otherHints.end();
    },
  },
  {
    id: 'C25',
    title: 'no hint comes while subscribing, and none after the end',
    rules: ['H2'],
    needs: ['subscribe'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      const pending = mustSave(context, { docId, doc: context.document('second'), base: revision });
      const hints = listen(context, docId);
      checkEqual(hints.seen.length, 0, 'hints before subscribe had returned');
      const next = await pending;
      hints.end();
      hints.seen.length = 0;
      const by = context.second ?? context.storage;
      await mustSave(context, { docId, doc: context.document('third'), base: next, by });
      await context.wait(context.quietMs);
      checkEqual(hints.seen.length, 0, 'hints after the end');
      hints.end();
    },
  },
  {
    id: 'C26',
    title: 'the end of one subscriber and the error of another leave the third one served',
    rules: ['H1', 'H2'],
    needs: ['subscribe', 'secondClient'],
    async run(context) {
      const { docId, revision } = await create(context, 'first');
      const ended = listen(context, docId);
      const throwing = listen(context, docId, () => {
        throw new Error('a listener of the conformance kit throws on purpose');
      });
      const served = listen(context, docId);
      ended.end();
      const by = context.second as CharterStorage;
      await mustSave(context, { docId, doc: context.document('second'), base: revision, by });
      await eventually(context, () => served.seen.length > 0, 'the subscriber that stayed was not served');
      checkEqual(ended.seen.length, 0, 'hints of the subscriber that had ended');
      throwing.end();
      served.end();
    },
  },
];

/** Subscribes and collects; fails when a hint comes before `subscribe` has returned. */
function listen(context: StorageCaseContext, docId: string, onHint: () => void = () => undefined) {
  const seen: StorageHint[] = [];
  check(typeof context.storage.subscribe === 'function', 'supports.subscribe without a subscribe method');
  const end = context.storage.subscribe({
    docId,
    onHint(hint) {
      seen.push(hint);
      onHint();
    },
  });
  check(typeof end === 'function', 'subscribe must return the function that ends it');
  return { seen, end };
}
