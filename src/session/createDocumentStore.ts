import { type CharterDraft, equalJson, isBlank, joinPath, readPath } from '../model';
import { applyChange, type Change, type ChangeOrigin, invertChange, listPathOf, positionOf } from './change';
import { createPathListeners } from './pathListeners';

/** What a listener learns of a change. */
export interface DocumentEvent {
  readonly charter: CharterDraft;
  readonly origin: ChangeOrigin;
  readonly changes: readonly Change[];
}

interface Step {
  readonly changes: readonly Change[];
  /** Typing into one path within the grouping time is one step. */
  readonly path: string;
  readonly at: number;
}

const GROUP_MS = 1000;
const MAX_STEPS = 200;

/** The document being edited: reading, changing, stepping back, and listening by path. */
export interface DocumentStore {
  get(): CharterDraft;
  set(path: string, value: unknown): void;
  insert(listPath: string, item: { readonly id: string }, index?: number): void;
  remove(itemPath: string): void;
  move(itemPath: string, toIndex: number): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Replaces the whole document by one from elsewhere; steps that no longer fit it are skipped later. */
  replace(charter: CharterDraft, origin: ChangeOrigin): void;
  /** Sets several values as one step that can be undone; false when one of them no longer has a place. */
  setAll(values: readonly { readonly path: string; readonly value: unknown }[]): boolean;
  listen(path: string, listener: () => void): () => void;
  onChange(listener: (event: DocumentEvent) => void): () => void;
}

/** Makes a store for one document. `now` gives milliseconds and only groups typing into undo steps. */
export function createDocumentStore(initial: CharterDraft, now: () => number): DocumentStore {
  let charter = initial;
  const undoSteps: Step[] = [];
  const redoSteps: Step[] = [];
  const paths = createPathListeners();
  const listeners = new Set<(event: DocumentEvent) => void>();

  const commit = (next: CharterDraft, changes: readonly Change[], origin: ChangeOrigin) => {
    charter = next;
    for (const change of changes) paths.notify(change.kind === 'set' ? change.path : listPathOf(change.path));
    for (const listener of listeners) listener({ charter, origin, changes });
  };

  const perform = (...changes: readonly Change[]): boolean => {
    const next = applyAll(charter, changes);
    if (next === undefined) return false;
    if (next === charter) return true;
    const [only, ...more] = changes;
    const path = only?.kind === 'set' && more.length === 0 ? only.path : '';
    record(undoSteps, { changes, path, at: now() });
    redoSteps.length = 0;
    commit(next, changes, 'user');
    return true;
  };

  const toSet = (path: string, value: unknown): Change => ({
    kind: 'set',
    path,
    before: readPath(charter, path),
    after: isBlank(value) ? undefined : value,
  });

  const step = (from: Step[], to: Step[]) => {
    for (let taken = from.pop(); taken; taken = from.pop()) {
      const back = [...taken.changes].reverse().map(invertChange);
      const next = applyAll(charter, back);
      if (!next || next === charter) continue;
      to.push({ changes: back, path: '', at: 0 });
      commit(next, back, 'undo');
      return;
    }
  };

  return {
    get: () => charter,
    set(path, value) {
      const change = toSet(path, value);
      if (change.kind === 'set' && !equalJson(change.before, change.after)) perform(change);
    },
    insert(listPath, item, index) {
      const items = readPath(charter, listPath);
      const length = Array.isArray(items) ? items.length : 0;
      const path = `${listPath}/${joinPath(item.id)}`;
      const filled = Object.fromEntries(Object.entries(item).filter(([, value]) => !isBlank(value)));
      perform({ kind: 'insert', path, item: filled, index: Math.max(0, Math.min(index ?? length, length)) });
    },
    remove(itemPath) {
      const item = readPath(charter, itemPath);
      if (typeof item !== 'object' || item === null) return;
      perform({ kind: 'remove', path: itemPath, item, index: positionOf(charter, itemPath) });
    },
    move(itemPath, toIndex) {
      const from = positionOf(charter, itemPath);
      const items = readPath(charter, listPathOf(itemPath));
      const to = Math.max(0, Math.min(toIndex, Array.isArray(items) ? items.length - 1 : 0));
      if (from >= 0 && from !== to) perform({ kind: 'move', path: itemPath, from, to });
    },
    undo: () => step(undoSteps, redoSteps),
    redo: () => step(redoSteps, undoSteps),
    canUndo: () => undoSteps.length > 0,
    canRedo: () => redoSteps.length > 0,
    replace(next, origin) {
      if (next === charter) return;
      charter = next;
      paths.notify('');
      for (const listener of listeners) listener({ charter, origin, changes: [] });
    },
    setAll: (values) => perform(...values.map(({ path, value }) => toSet(path, value))),
    listen: (path, listener) => paths.add(path, listener),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function applyAll(charter: CharterDraft, changes: readonly Change[]): CharterDraft | undefined {
  let next: CharterDraft | undefined = charter;
  for (const change of changes) next = next && applyChange(next, change);
  return next;
}

function record(steps: Step[], step: Step): void {
  const last = steps.at(-1);
  const [change] = step.changes;
  const [earlier] = last?.changes ?? [];
  if (last && step.path !== '' && last.path === step.path && step.at - last.at < GROUP_MS) {
    // Not across what somebody else wrote in between, which would be taken back with it.
    const follows = change?.kind === 'set' && earlier?.kind === 'set' && last.changes.length === 1;
    if (follows && equalJson(earlier.after, change.before)) {
      steps[steps.length - 1] = { ...step, changes: [{ ...change, before: earlier.before }] };
      return;
    }
  }
  steps.push(step);
  if (steps.length > MAX_STEPS) steps.shift();
}
