import { useEditor } from '../../editor/EditorContext';
import { useCharter } from '../../editor/useCharter';
import { type PartState, usePart } from '../../editor/usePart';
import { type CharterDraft, charterParts } from '../../model';

type Keys = keyof (typeof charterParts)['audiences']['fields'];

/** The state of the audiences part: what it holds, its status and issues, and `edit` for paths inside it. */
export function useAudiences(): PartState & {
  readonly value: Pick<CharterDraft, Keys>;
  readonly edit: (path: string, value: unknown) => void;
} {
  const { session } = useEditor('useAudiences');
  const charter = useCharter((whole) => whole, sameHere);
  return { ...usePart('audiences'), value: charter, edit: session.edit };
}

const keys = /* @__PURE__ */ Object.keys(charterParts.audiences.fields) as Keys[];

function sameHere(a: CharterDraft, b: CharterDraft): boolean {
  return keys.every((key) => a[key] === b[key]);
}
