import { copyOf } from '../../storage/copyOf';
import { caught, check, checkCode, checkEqual } from './check';
import type { StorageCase, StorageCaseContext } from './StorageCase';
import { create, load, mustFind, mustSave, save } from './steps';

const megabyte = 1_000_000;

/** What goes in comes out, and nobody shares an object: C13 to C16. */
export const fidelityCases: readonly StorageCase[] = [
  {
    id: 'C13',
    title: 'every JSON value comes back as it went in',
    rules: ['L4'],
    async run(context) {
      await checkRoundTrip(context, {
        empty: {},
        none: [],
        nothing: null,
        no: false,
        zero: 0,
        numbers: [-1.5, 1e21, 1e-7, Number.MAX_SAFE_INTEGER, 0.1],
        blank: '',
        nested: nest(50),
        mixed: [[], {}, [null], [[1]], 'x'],
        unknownField: { deeper: { still: 'kept' } },
        '': 'empty key',
        'a.b/c~d $e': 'odd key',
      });
    },
  },
  {
    id: 'C14',
    title: 'every text comes back as it went in, and is not normalised',
    rules: ['L4'],
    async run(context) {
      await checkRoundTrip(context, {
        family: '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}',
        rightToLeft: '\u05E9\u05DC\u05D5\u05DD \u202Eabc\u202C \u0645\u0631\u062D\u0628\u0627',
        greek: 'Καταστατικό ενδυνάμωσης πωλήσεων',
        controls: 'nul \u0000 tab \t line \n return \r escape \u001B delete \u007F',
        separators: '\u2028\u2029\uFEFF\u00A0',
        marks: `a${'\u0301'.repeat(200)}`,
        quotes: '"\'\\`</script><!-- %s',
        composed: '\u00E9',
        decomposed: 'e\u0301',
      });
    },
  },
  {
    id: 'C15',
    title: 'a document of 1 MB comes back, and one above maxBytes is refused as too large',
    rules: ['S6', 'Q1'],
    async run(context) {
      const { maxBytes } = context.supports;
      await checkRoundTrip(context, filler(context, Math.min(megabyte, maxBytes ?? megabyte)));
      if (maxBytes === undefined) return;
      const docId = context.newDocId();
      const doc = context.document('x'.repeat(maxBytes + 1));
      const error = await caught(save(context, { docId, doc, base: null }));
      check(error !== null, 'a document above maxBytes was accepted');
      checkCode(error, 'too-large');
      checkEqual((await load(context, docId)).kind, 'absent', 'state afterwards');
    },
  },
  {
    id: 'C16',
    title: 'changing a loaded or a saved object changes nothing that is stored, and frozen input is accepted',
    rules: ['L4'],
    async run(context) {
      const docId = context.newDocId();
      const doc = copyOf(context.document({ inner: { text: 'first' } })) as Record<string, unknown>;
      await mustSave(context, { docId, doc, base: null });
      const expected = copyOf(doc);
      spoil(doc);
      const state = await mustFind(context, docId);
      checkEqual(state.doc, expected, 'document, after the saved object was changed');
      spoil(state.doc);
      const again = await mustFind(context, docId);
      checkEqual(again.doc, expected, 'document, after the loaded object was changed');
      const frozen = freeze(context.document({ inner: { text: 'second' } }));
      await mustSave(context, { docId, doc: frozen, base: again.revision });
    },
  },
];

async function checkRoundTrip(context: StorageCaseContext, payload: unknown): Promise<void> {
  const { docId, doc } = await create(context, payload);
  checkEqual((await mustFind(context, docId)).doc, doc, 'document');
}

/** A text that brings the whole document to this size in bytes of JSON. */
function filler(context: StorageCaseContext, bytes: number): string {
  return 'x'.repeat(Math.max(0, bytes - JSON.stringify(context.document('')).length));
}

function nest(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? { in: value } : [value];
  return value;
}

/** Changes every object it can reach; a frozen one refuses, which is as good. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) spoil(inner);
  Reflect.set(value, 'spoilt', true);
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}
