import { hasText } from '../../model/text';
import type { Person } from '../directory';
import type { CommentEdit } from './ThreadStore';

/** How much one comment may hold; characters are code points. */
export const commentLimits = { text: 4000, mentions: 50 } as const;

/** What is wrong with a comment, with what would be right. */
export type CommentFault =
  | { readonly code: 'empty' }
  | { readonly code: 'too-long'; readonly length: number; readonly max: number }
  | { readonly code: 'too-many-mentions'; readonly count: number; readonly max: number };

/** What is wrong with a comment; undefined when nothing is. */
export function commentFault({ text, mentions }: CommentEdit): CommentFault | undefined {
  if (!hasText(text)) return { code: 'empty' };
  const { text: max, mentions: most } = commentLimits;
  const length = Array.from(text).length;
  if (length > max) return { code: 'too-long', length, max };
  if (mentions.length > most) return { code: 'too-many-mentions', count: mentions.length, max: most };
  return undefined;
}

/** A piece of a comment, with the person whom it names. */
export interface CommentPiece {
  readonly text: string;
  readonly person?: Person;
}

/** A comment in pieces, split where it names somebody as `@name`; joined they are the text again. */
export function commentPieces(text: string, people: readonly Person[]): readonly CommentPiece[] {
  // Of two names that begin alike the longer one is meant.
  const byLength = people.filter(({ name }) => name !== '').sort((a, b) => b.name.length - a.name.length);
  const pieces: CommentPiece[] = [];
  let plainFrom = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const person = at < plainFrom ? undefined : byLength.find(({ name }) => isNamedAt(text, at, name));
    if (!person) continue;
    const end = at + 1 + person.name.length;
    if (at > plainFrom) pieces.push({ text: text.slice(plainFrom, at) });
    pieces.push({ text: text.slice(at, end), person });
    plainFrom = end;
  }
  if (plainFrom < text.length) pieces.push({ text: text.slice(plainFrom) });
  return pieces;
}

/** Those of some people whom a text names, each once. */
export function mentionsIn(text: string, people: readonly Person[]): readonly Person[] {
  const named = commentPieces(text, people).flatMap(({ person }) => person ?? []);
  return [...new Map(named.map((person) => [person.id, person])).values()];
}

const WORD = /^[\p{L}\p{M}\p{N}_]/u;

function isNamedAt(text: string, at: number, name: string): boolean {
  return text.startsWith(name, at + 1) && !WORD.test(text.slice(at + 1 + name.length));
}
