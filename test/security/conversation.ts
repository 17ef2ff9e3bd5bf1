import type { CommentThread, Directory, Person } from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';

/**
 * Conversations in which everything that a person or a host writes is the charter's title: what is said and by whom, whom it
 * names, what it is about and what stood there, who settled it. `shown` says how many comments stand on the page: beside the mission, and in the panel.
 */
export function conversation({ id: charterId, title }: CharterDraft) {
  const text = (typeof title === 'string' && title) || 'A charter';
  const person: Person = { id: text, name: text };
  const comment = { authorId: text, authorName: text, text: `${text} @${text}`, at: '2026-09-01T10:00:00Z' };
  const thread = (id: string, path: string): CommentThread => ({
    id,
    charterId,
    anchor: { path, label: text, quote: text },
    comments: [{ ...comment, id: `${id}-1`, mentions: [person], editedAt: '2026-09-02T10:00:00Z' }],
  });
  const settled = {
    ...thread('settled', 'mission'),
    resolved: { byId: text, byName: text, at: '2026-09-03T10:00:00Z' },
  };
  const threads = [thread('open', 'mission'), settled, thread('gone', 'services/gone'), thread('odd', text)];
  const directory: Directory = {
    me: { person, partyIds: [], roles: ['charter-owner'] },
    find: async () => person,
    search: async () => [person],
  };
  return { threads, directory, shown: 2 + threads.length };
}
