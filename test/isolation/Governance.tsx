import { useState } from 'react';
import {
  CharterFindings,
  CommentsPanel,
  DirectoryProvider,
  LifecycleBar,
  ReadReceipt,
  ReviewAssistant,
  ScopeLookup,
  SignatureList,
  ThreadsProvider,
  VersionHistory,
} from '../../src/governance';
import {
  type Actor,
  type CharterVersion,
  type CommentThread,
  createMemoryThreadStore,
  createMemoryVersionStore,
  type Directory,
} from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';
import type { JsonObject } from '../../src/storage';

/** Everything about the life of a charter, for somebody who owns it and stands for all its parties. */
export function Governance({ charter }: { charter: CharterDraft }) {
  const [{ directory, threads, versions }] = useState(() => ({
    directory: directoryOf(charter),
    threads: createMemoryThreadStore({ threads: threadsOf(charter) }),
    versions: createMemoryVersionStore({ versions: versionsOf(charter) }),
  }));
  return (
    <DirectoryProvider directory={directory}>
      <ThreadsProvider store={threads} now={() => Date.UTC(2026, 8, 30, 12)}>
        <LifecycleBar onPublish={async () => undefined} />
        <SignatureList />
        <ReadReceipt onRead={() => {}} />
        <CommentsPanel onShow={() => {}} />
        <VersionHistory store={versions} />
        <ReviewAssistant />
        <CharterFindings />
        <ScopeLookup charter={charter} defaultQuestion="CRM" onNote={() => {}} />
      </ThreadsProvider>
    </DirectoryProvider>
  );
}

const people = [
  { id: 'olivia', name: 'Olivia Hart' },
  { id: 'tom', name: 'Tom Okafor' },
];

function directoryOf({ parties = [] }: CharterDraft): Directory {
  const [person] = people as [Actor['person']];
  return {
    me: { person, partyIds: parties.map(({ id }) => id), roles: ['charter-owner'] },
    find: async (id) => people.find((one) => one.id === id),
    search: async () => people,
  };
}

/** An open conversation with a reply, a resolved one, and one about something that is gone. */
function threadsOf({ id: charterId, services = [] }: CharterDraft): CommentThread[] {
  const said = (id: string, authorId: string, text: string, hour: number) => ({
    id,
    authorId,
    authorName: people.find((one) => one.id === authorId)?.name,
    text,
    at: `2026-09-28T1${hour}:05:00Z`,
    mentions: [],
  });
  return [
    {
      id: 'open',
      charterId,
      anchor: { path: 'mission/statement', label: 'Mission', quote: 'We help everybody sell everything.' },
      comments: [said('a', 'olivia', 'Could this be shorter?', 0), said('b', 'tom', 'I will try.', 1)],
    },
    {
      id: 'resolved',
      charterId,
      anchor: { path: `services/${services[0]?.id}`, label: 'Service' },
      comments: [said('c', 'tom', 'Who delivers this in August?', 2)],
      resolved: { byId: 'olivia', byName: 'Olivia Hart', at: '2026-09-29T08:05:00Z' },
    },
    {
      id: 'gone',
      charterId,
      anchor: { path: 'services/gone', label: 'Certification', quote: 'Certification' },
      comments: [said('d', 'olivia', 'Do we promise this?', 3)],
    },
  ];
}

/** The version before, with another mission, a service fewer and one that moved; and the one that stands. */
function versionsOf(charter: CharterDraft): CharterVersion[] {
  const [first, ...services] = charter.services ?? [];
  const before = {
    ...charter,
    mission: { ...charter.mission, statement: 'We help everybody sell everything.' },
    services: [...services.slice(1), first],
    budget: { ...charter.budget, amount: 1000 },
  };
  return [before, charter].map((content, at) => ({
    charterId: charter.id,
    version: `${at + 1}.0`,
    level: 'major',
    byId: 'olivia',
    byName: 'Olivia Hart',
    at: `2026-0${at + 5}-28T08:05:00Z`,
    note: 'The mission speaks of buyers now.',
    content: JSON.parse(JSON.stringify({ ...content, version: `${at + 1}.0` })) as JsonObject,
  }));
}
