import type { DraftJournal, FoundDraft } from './DraftJournal';

/** The journal of a tab, and the drafts of tabs that are gone, which are this tab's now. */
export interface OpenedDrafts {
  readonly journal: DraftJournal;
  readonly drafts: readonly FoundDraft[];
}

/** Finds drafts that no living tab answers for, and takes them over. */
export async function openDrafts(
  journal: DraftJournal,
  docId: string,
  tab: { readonly id: string; readonly whoIsThere: () => Promise<ReadonlySet<string>> },
): Promise<OpenedDrafts> {
  const found = await journal.find(docId);
  if (found.length === 0) return { journal, drafts: [] };
  const alive = await tab.whoIsThere();
  const orphans = found.filter(({ owner }) => owner !== tab.id && !alive.has(owner));
  return { journal, drafts: await journal.claim(orphans, tab.id) };
}
