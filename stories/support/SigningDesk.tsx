import { type ReactNode, useId, useState } from 'react';
import { FieldRoot } from '../../src';
import {
  DirectoryProvider,
  LifecycleBar,
  type PublishHandler,
  ReadReceipt,
  SignatureList,
} from '../../src/governance';
import type { Actor, Directory } from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';
import { type CharterSession, createCharterSession } from '../../src/session';
import { CharterStage, exampleFor, type StageGlobals } from './CharterStage';

const names = {
  en: ['Olivia Hart', 'Dana Reyes', 'Tom Okafor', 'Mina Patel', 'Ruth Lindqvist', 'Sam Novak'],
  el: [
    'Ελένη Καραγιάννη',
    'Νίκος Δημητρίου',
    'Λεϊλά Χουρί',
    'Γιώργος Αντωνίου',
    'Άννα Σταύρου',
    'Πέτρος Ιωάννου',
  ],
};

/** One person for each party, the first of whom owns the charter, and one who stands for nobody. */
export function peopleOf({ parties = [] }: CharterDraft, { locale }: StageGlobals): readonly Actor[] {
  const called = locale === 'el' ? names.el : names.en;
  const people = parties.map(
    ({ id, side }, at): Actor => ({
      person: { id, name: called[at] ?? id },
      partyIds: [id],
      roles: side === 'enablement' ? ['charter-owner'] : side === 'sponsor' ? ['executive-sponsor'] : [],
    }),
  );
  return [...people, { person: { id: 'visitor', name: called[5] ?? '' }, partyIds: [], roles: [] }];
}

/** Who a host knows, with one of them signed in. */
export function directoryOf(people: readonly Actor[], me: Actor | undefined): Directory {
  const persons = people.map(({ person }) => person);
  return {
    me,
    find: async (id) => persons.find((one) => one.id === id),
    search: async (name) => persons.filter((one) => one.name.includes(name)),
  };
}

/** An example charter as it stands before anybody has signed it. */
export function unsignedExample(globals: StageGlobals, change: Partial<CharterDraft> = {}): CharterDraft {
  const { approvals: _, ...charter } = exampleFor(globals);
  return { ...charter, status: 'draft', ...change };
}

/** An example charter in force, signed by all who have to. */
export function signedExample(globals: StageGlobals): CharterDraft {
  const charter = unsignedExample(globals, { status: 'active' });
  const { version, parties = [] } = charter;
  const names = new Map(peopleOf(charter, globals).map(({ person }) => [person.id, person.name]));
  const approvals = parties
    .filter(({ requiredSigner }) => requiredSigner)
    .map(({ id }) => ({
      id: `${id}-signed`,
      partyId: id,
      version,
      state: 'signed',
      at: '2026-05-28',
      personId: id,
      personName: names.get(id),
    }));
  return { ...charter, approvals };
}

export interface SigningDeskProps {
  globals: StageGlobals;
  /** The charter as it was published last. */
  charter: CharterDraft;
  /** What was changed in it since. */
  edited?: Partial<CharterDraft>;
  /** Who is signed in first, by id. @default the owner */
  first?: string;
  /** What a host does with a version before the desk keeps it. @default nothing */
  onPublish?: PublishHandler;
  /** What stands below the signatures. */
  children?: ReactNode;
}

/** The session of the desk that stands, for what a colleague does meanwhile. */
const sessions = new WeakMap<Element, CharterSession>();

/** Somebody else changes the charter on the desk. */
export function changeElsewhere(canvas: Element, change: Partial<CharterDraft>): void {
  const desk = canvas.querySelector('[data-desk]');
  const session = desk && sessions.get(desk);
  session?.receive({ ...session.getSnapshot().charter, ...change });
}

/** What a host builds around signing: who is signed in, the versions kept, and the charter itself. */
export function SigningDesk({ globals, charter, edited, first, onPublish, children }: SigningDeskProps) {
  const people = peopleOf(charter, globals);
  const id = useId();
  const [session] = useState(() =>
    createCharterSession({ charterId: charter.id, initial: { ...charter, ...edited } }),
  );
  const [published, setPublished] = useState(charter);
  const [me, setMe] = useState(first ?? people[0]?.person.id);
  const [read, setRead] = useState<string>();
  const [inForce, setInForce] = useState(charter.status === 'active' ? charter.version : undefined);
  const publish: PublishHandler = async (publication) => {
    const conflict = await onPublish?.(publication);
    if (conflict) return conflict;
    setPublished(publication.charter);
    if (publication.supersedes) setInForce(publication.version);
    return undefined;
  };
  const signedIn = people.find(({ person }) => person.id === me);
  const steps = { published, inForce };
  return (
    <CharterStage session={session} globals={globals}>
      <DirectoryProvider directory={directoryOf(people, signedIn)}>
        <div
          data-desk=""
          ref={(desk) => {
            if (desk) sessions.set(desk, session);
          }}
          data-charter-part="editor-main"
        >
          <div>
            <label htmlFor={id} data-charter-part="field-label">
              {globals.locale === 'el' ? 'Ποιος έχει συνδεθεί' : 'Signed in as'}
            </label>
            <select
              id={id}
              data-charter-part="field-control"
              value={me}
              onChange={(event) => setMe(event.currentTarget.value)}
            >
              {people.map(({ person }) => (
                <option key={person.id} value={person.id}>
                  {person.name}
                </option>
              ))}
            </select>
          </div>
          <LifecycleBar
            {...steps}
            onPublish={publish}
            onStep={({ step, charter: next }) => {
              if (step.action === 'activate') setInForce(next.version);
            }}
          />
          <SignatureList {...steps} />
          {children}
          <ReadReceipt key={me} readVersion={read} onRead={({ version }) => setRead(version)} />
        </div>
      </DirectoryProvider>
    </CharterStage>
  );
}

/** Fields whose change is minor and major. */
export function TitleAndMission() {
  return (
    <div data-charter-part="section">
      <FieldRoot path="title" />
      <FieldRoot path="mission/statement" />
    </div>
  );
}
