import { useCallback } from 'react';
import { type CharterDraft, charterParts, type PartKey } from '../model';
import type { CharterSession } from '../session';
import { useEditor } from './EditorContext';
import { useCharter } from './useCharter';
import { type PartState, usePartState } from './usePart';

type KeysOf<K extends PartKey> = keyof (typeof charterParts)[K]['fields'] & keyof CharterDraft;

/** How one part stands, what it holds, and how to change it. */
export interface PartContent<K extends PartKey> extends PartState {
  /** The fields of the charter that belong to the part; what is blank is absent. */
  readonly value: Pick<CharterDraft, KeysOf<K>>;
  /** Sets what stands at a path, such as `mission/statement`; undefined clears it. */
  readonly edit: CharterSession['edit'];
}

/** The state and content of a part, for its own hook: `reader` is the name of that. */
export function usePartContent<K extends PartKey>(part: K, reader: string): PartContent<K> {
  const { session } = useEditor(reader);
  const state = usePartState(part, reader);
  const select = useCallback((charter: CharterDraft) => contentOf(charter, part), [part]);
  return { ...state, value: useCharter(select, sameFields), edit: session.edit };
}

function contentOf<K extends PartKey>(charter: CharterDraft, part: K): Pick<CharterDraft, KeysOf<K>> {
  const keys = Object.keys(charterParts[part].fields) as KeysOf<K>[];
  const held = keys.filter((key) => charter[key] !== undefined).map((key) => [key, charter[key]]);
  return Object.fromEntries(held) as Pick<CharterDraft, KeysOf<K>>;
}

function sameFields<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof T)[];
  return keys.every((key) => a[key] === b[key]);
}
