import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { CharterEditor, FieldRoot, SaveStatus } from '../src';
import type { CharterDraft } from '../src/model';
import { type CharterSession, createCharterSession } from '../src/session';
import { type CharterStorage, createMemoryStorage, type JsonObject, StorageError } from '../src/storage';
import { CharterStage, exampleFor, type StageGlobals, wordsOf } from './support/CharterStage';
import { seen } from './support/seen';

/** Whether what was typed is safe, in words, and what can be done when it is not. */
const meta = {
  title: 'Save states',
  component: SaveStatus,
  render: (_, { globals, parameters }) => <Stage globals={globals} open={parameters.open} />,
} satisfies Meta<typeof SaveStatus>;

export default meta;

type Story = StoryObj<typeof meta>;
type StoryContext = Parameters<NonNullable<Story['play']>>[0];

/** Opens a charter on a storage that holds it. */
type Open = (storage: Storage) => CharterSession;

interface Storage {
  readonly charterId: string;
  readonly inner: ReturnType<typeof createMemoryStorage>;
}

function Stage({ globals, open }: { globals: StageGlobals; open: Open }) {
  const [session] = useState(() => open(storageOf(exampleFor(globals))));
  return (
    <CharterStage session={session} globals={globals}>
      <SaveStatus />
      <FieldRoot path="vision" />
    </CharterStage>
  );
}

function storageOf(charter: CharterDraft): Storage {
  const documents = { [charter.id]: charter as unknown as JsonObject };
  return { charterId: charter.id, inner: createMemoryStorage({ documents }) };
}

const SOON = { wait: 50 };
const LATER = { wait: 600_000, maxWait: 600_000 };

/** A storage whose saves fail in one way. */
const failing =
  (code: ConstructorParameters<typeof StorageError>[0]): Open =>
  ({ charterId, inner }) => {
    const save = async () => {
      throw new StorageError(code, { applied: 'no', retryAfterMs: 20_000 });
    };
    return createCharterSession({ charterId, storage: { ...inner, save }, autosave: SOON });
  };

/** A storage that answers a request to load in one way. */
const answering =
  (load: (inner: CharterStorage) => CharterStorage['load']): Open =>
  ({ charterId, inner }) =>
    createCharterSession({ charterId, storage: { ...inner, load: load(inner) }, autosave: SOON });

/** Waits for a state and its word; types first where something is to be saved. */
function stands(state: string, word: string, { isTyped = true } = {}): Story['play'] {
  return async ({ canvasElement, globals }) => {
    if (isTyped) await userEvent.type(await within(canvasElement).findByRole('textbox'), '!');
    const status = () => canvasElement.querySelector<HTMLElement>('[data-charter-part="save-status"]');
    const message = wordsOf(globals).find(word, { count: 1, time: '20 s', reason: '' }) ?? word;
    await waitFor(async () => {
      await expect(status()).toHaveAttribute('data-state', state);
      await expect(status()?.textContent).toContain(message.trim());
    });
  };
}

export const Saved: Story = {
  parameters: {
    open: (({ charterId, inner }) =>
      createCharterSession({ charterId, storage: inner, autosave: SOON })) satisfies Open,
  },
  play: stands('clean', 'save.clean'),
};

/** The host said who is signed in: what is not saved yet is kept on this device. */
export const OnThisDevice: Story = {
  parameters: {
    open: (({ charterId, inner }) =>
      createCharterSession({
        charterId,
        storage: inner,
        autosave: LATER,
        userKey: crypto.randomUUID(),
      })) satisfies Open,
  },
  play: stands('dirty', 'save.on-device'),
};

/** The browser keeps nothing: saving goes on, and the person knows. */
export const NotOnThisDevice: Story = {
  parameters: {
    open: (({ charterId, inner }) =>
      createCharterSession({
        charterId,
        storage: inner,
        autosave: LATER,
        journal: () => Promise.reject(new Error('No storage on this device.')),
      })) satisfies Open,
  },
  play: stands('dirty', 'save.not-kept'),
};

/** The storage does not answer: a countdown that is seen, not spoken, and a way to try at once. */
export const Unreachable: Story = {
  parameters: { open: failing('unavailable') },
  play: async (context) => {
    await stands('retry-wait', 'save.retry-wait.spoken')?.(context);
    const intl = wordsOf(context.globals);
    await expect(
      within(context.canvasElement).getByRole('button', { name: intl.t('save.retry') }),
    ).toBeEnabled();
  },
};

export const StorageFull: Story = {
  parameters: { open: failing('quota') },
  play: stands('blocked', 'save.reason.quota'),
};

export const SignedOut: Story = {
  parameters: { open: failing('unauthenticated') },
  play: stands('blocked', 'save.reason.unauthenticated'),
};

/** Others save faster than this one can merge. */
export const Contended: Story = {
  parameters: {
    open: (({ charterId, inner }) => {
      let times = 0;
      const save: CharterStorage['save'] = async (request) => {
        const found = await inner.load(request);
        if (found.kind !== 'found') throw new StorageError('unknown');
        times += 1;
        const doc = { ...(found.doc as JsonObject), purpose: `Purpose ${times}` };
        await inner.save({ ...request, doc, base: found.revision, attemptId: `colleague-${times}` });
        return inner.save(request);
      };
      return createCharterSession({
        charterId,
        storage: { ...inner, save, subscribe: undefined, supports: {} },
        autosave: SOON,
      });
    }) satisfies Open,
  },
  play: stands('blocked', 'save.reason.contended'),
};

/** A newer version wrote it: it can be read, and nothing is written. */
export const NewerVersion: Story = {
  parameters: {
    open: answering((inner) => async (request) => {
      const found = await inner.load(request);
      if (found.kind !== 'found') return found;
      return { ...found, doc: { ...(found.doc as JsonObject), schemaVersion: 999, minReader: 1 } };
    }),
  },
  play: stands('read-only', 'save.newer-version', { isTyped: false }),
};

/** Storage that answers with a web page: nothing is written, and the words say so. */
export const Nonsense: Story = {
  parameters: { open: answering(() => async () => '<!doctype html>' as never) },
  play: stands('load-failed', 'save.load-failed', { isTyped: false }),
};

/** Storage that does not answer at first is asked again by itself. */
export const NotOpenedYet: Story = {
  parameters: {
    open: answering(() => async () => {
      throw new StorageError('timeout', { retryAfterMs: 20_000 });
    }),
  },
  play: stands('load-failed', 'save.load-failed.spoken', { isTyped: false }),
};

function Editing({ globals, open }: { globals: StageGlobals; open: Open }) {
  const [session] = useState(() => open(storageOf(exampleFor(globals))));
  return (
    <CharterStage session={session} globals={globals}>
      <CharterEditor parts={['mission']} />
    </CharterStage>
  );
}

/** Types into the editor, whose storage does not take it, and gives what is said about that. */
async function typeIntoTrouble({ canvasElement, globals }: StoryContext) {
  const canvas = within(canvasElement);
  const intl = wordsOf(globals);
  await userEvent.type(await canvas.findByRole('textbox', { name: intl.t('field.vision') }), '!');
  return { trouble: await canvas.findByRole('alert'), intl };
}

/** Removed by somebody else: never made anew without a word, with a copy for whoever wants one. */
export const Orphaned: Story = {
  parameters: {
    layout: 'fullscreen',
    open: (({ charterId, inner }) => {
      const session = createCharterSession({ charterId, storage: inner, autosave: SOON });
      const { signal } = new AbortController();
      void inner.load({ docId: charterId, signal }).then((found) => {
        if (found.kind === 'found') {
          setTimeout(() => void inner.remove({ docId: charterId, base: found.revision, signal }), 100);
        }
      });
      return session;
    }) satisfies Open,
  },
  render: (_, { globals, parameters }) => <Editing globals={globals} open={parameters.open} />,
  play: async (context) => {
    await stands('orphaned', 'save.orphaned', { isTyped: false })?.(context);
    const { canvasElement, globals } = context;
    const intl = wordsOf(globals);
    const trouble = await within(canvasElement).findByRole('alert');
    await expect(trouble).toHaveTextContent(seen(intl.t('save.orphaned.explain')));
    await expect(within(trouble).getByRole('button', { name: intl.t('save.download-mine') })).toBeEnabled();
    await userEvent.click(within(trouble).getByRole('button', { name: intl.t('save.recreate') }));
    await stands('clean', 'save.clean', { isTyped: false })?.(context);
  },
};

/** Nothing can be saved: the editor says why and gives a copy. */
export const FullInTheEditor: Story = {
  parameters: { layout: 'fullscreen', open: failing('quota') },
  render: (_, { globals, parameters }) => <Editing globals={globals} open={parameters.open} />,
  play: async (context) => {
    const { trouble, intl } = await typeIntoTrouble(context);
    await expect(trouble).toHaveTextContent(seen(intl.issue({ code: 'storage.quota', path: '' })));
  },
};

/** A draft of an earlier visit that this version cannot read is left alone, and given to who wants it. */
export const UnreadableDraft: Story = {
  parameters: {
    layout: 'fullscreen',
    open: (({ charterId, inner }) =>
      createCharterSession({
        charterId,
        storage: inner,
        journal: async () => ({
          find: async () => [{ key: 'old', owner: 'gone', record: { v: 99, text: 'From the future' } }],
          claim: async (drafts) => drafts,
          put: async () => undefined,
          remove: async () => undefined,
          close: () => undefined,
        }),
      })) satisfies Open,
  },
  render: (_, { globals, parameters }) => <Editing globals={globals} open={parameters.open} />,
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    await within(canvasElement).findByText(seen(intl.t('save.unreadable', { count: 1 })));
    await expect(
      within(canvasElement).getByRole('button', { name: intl.t('save.unreadable-download', { count: 1 }) }),
    ).toBeEnabled();
  },
};

/** A person leaves it removed: what is here can still be taken along, and nothing more is kept or asked. */
export const LeftRemoved: Story = {
  ...Orphaned,
  play: async (context) => {
    await stands('orphaned', 'save.orphaned', { isTyped: false })?.(context);
    const { canvasElement, globals } = context;
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: intl.t('save.discard') }));
    await stands('closed', 'save.discarded', { isTyped: false })?.(context);
    const trouble = await canvas.findByRole('alert');
    await expect(trouble).toHaveTextContent(seen(intl.t('save.discarded.explain')));
    await expect(within(trouble).getAllByRole('button')).toHaveLength(1);
  },
};

/** Somebody else's newer version saved while something was written here: it can only be taken along. */
export const NewerVersionWhileWriting: Story = {
  parameters: {
    layout: 'fullscreen',
    open: (({ charterId, inner }) => {
      const save: CharterStorage['save'] = async (request) => {
        const found = await inner.load(request);
        if (found.kind !== 'found') throw new StorageError('unknown');
        const doc = { ...(found.doc as JsonObject), schemaVersion: 999, minReader: 999 };
        await inner.save({ ...request, doc, base: found.revision, attemptId: 'newer' });
        return inner.save(request);
      };
      return createCharterSession({ charterId, storage: { ...inner, save }, autosave: SOON });
    }) satisfies Open,
  },
  render: (_, { globals, parameters }) => <Editing globals={globals} open={parameters.open} />,
  play: async (context) => {
    const { trouble, intl } = await typeIntoTrouble(context);
    await expect(trouble).toHaveTextContent(seen(intl.t('save.unsaved.newer-version')));
    await expect(within(trouble).getByRole('button', { name: intl.t('save.download-mine') })).toBeEnabled();
  },
};

const inGreek = { globals: { locale: 'el' } };

export const UnreachableInGreek: Story = { ...Unreachable, ...inGreek };
export const StorageFullInGreek: Story = { ...StorageFull, ...inGreek };
export const OrphanedInGreek: Story = { ...Orphaned, ...inGreek };
export const LeftRemovedInGreek: Story = { ...LeftRemoved, ...inGreek };
export const NewerVersionWhileWritingInGreek: Story = { ...NewerVersionWhileWriting, ...inGreek };
