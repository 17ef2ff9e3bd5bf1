import { type Block, listBlock, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';

/** One of the three columns of the scope. */
export interface ScopeColumn {
  readonly key: 'in' | 'out' | 'deferred';
  readonly title: string;
  readonly items: readonly string[];
}

/** What is in, what is out and what waits; columns that hold nothing are left out. */
export function scopeColumns({ charter, user, intl: { t } }: CharterWords): readonly ScopeColumn[] {
  const keys = ['in', 'out', 'deferred'] as const;
  return keys
    .map((key) => ({
      key,
      title: t(`list.scope.${key}.heading`),
      items: (charter.scope?.[key] ?? []).map(({ text }) => user(text)).filter(Boolean),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The scope in words. */
export function scopeOutline(words: CharterWords): Block[] {
  return scopeColumns(words).flatMap(({ title, items }) => titled(title, listBlock(items)));
}
