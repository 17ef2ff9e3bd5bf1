import {
  type CharterComment,
  type CommentThread,
  type Directory,
  type Person,
  quoteOf,
} from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';
import { exampleFor, type StageGlobals } from './CharterStage';

const names = {
  en: ['Olivia Hart', 'Dana Reyes', 'Tom Okafor'],
  el: ['Ελένη Καραγιάννη', 'Νίκος Δημητρίου', 'Λεϊλά Χουρί'],
};

const texts = {
  en: {
    long: 'Could this be one sentence shorter? Sellers should be able to say it by heart.',
    reply: '@{name} I tried. What do you think of leaving out the second half?',
    answer:
      'Much better. I will take it to the leadership meeting on Thursday and come back with what they say.',
    settled: 'Who delivers this when the team is at the kick-off?',
    part: 'Finance has to read this before we sign.',
    was: 'Certification for partners',
    gone: 'Do we really promise this? We have nobody for it before the summer.',
    old: 'We help everybody sell everything.',
  },
  el: {
    long: 'Θα μπορούσε να είναι λίγο συντομότερο; Οι πωλητές πρέπει να το λένε απέξω.',
    reply: '@{name} προσπάθησα. Τι λέτε να αφαιρέσουμε το δεύτερο μισό;',
    answer: 'Πολύ καλύτερα. Θα το πάω στη συνάντηση της διοίκησης την Πέμπτη και θα σας πω τι θα πουν.',
    settled: 'Ποιος το παρέχει όταν η ομάδα λείπει στο ετήσιο συνέδριο;',
    part: 'Πρέπει να το διαβάσει και η οικονομική διεύθυνση πριν υπογράψουμε.',
    was: 'Πιστοποίηση συνεργατών',
    gone: 'Το υποσχόμαστε στ’ αλήθεια; Δεν έχουμε κανέναν γι’ αυτό πριν από το καλοκαίρι.',
    old: 'Βοηθάμε όλους να πουλούν τα πάντα.',
  },
};

const wordsFor = ({ locale }: StageGlobals) => (locale === 'el' ? texts.el : texts.en);

/** The people who talk in a story; the first is the one at the page. */
export function speakersOf({ locale }: StageGlobals): readonly [Person, Person, Person] {
  const [first = '', second = '', third = ''] = locale === 'el' ? names.el : names.en;
  return [
    { id: 'olivia', name: first },
    { id: 'dana', name: second },
    { id: 'tom', name: third },
  ];
}

/** A host's directory with these people in it, the first of whom is signed in. */
export function directoryFor(globals: StageGlobals): Directory {
  const people = speakersOf(globals);
  return {
    me: { person: people[0], partyIds: [], roles: ['charter-owner'] },
    find: async (id) => people.find((one) => one.id === id),
    search: async (name) =>
      people.filter((one) => one.name.toLocaleLowerCase().startsWith(name.toLocaleLowerCase())),
  };
}

const by = (
  person: Person,
  id: string,
  at: string,
  text: string,
  mentions: Person[] = [],
): CharterComment => ({
  id,
  authorId: person.id,
  authorName: person.name,
  text,
  at,
  mentions,
});

export const MISSION = 'mission/statement';

/** A conversation about the mission, with replies and a mention. */
export function missionThread(globals: StageGlobals): CommentThread {
  const [olivia, dana] = speakersOf(globals);
  const words = wordsFor(globals);
  const charter = exampleFor(globals);
  return {
    id: 'mission',
    charterId: charter.id,
    anchor: {
      path: MISSION,
      label: 'Mission',
      quote: quoteOf(charter, MISSION, globals.locale ?? 'en'),
    },
    comments: [
      by(dana, 'm1', '2026-09-28T08:05:00Z', words.long),
      {
        ...by(olivia, 'm2', '2026-09-28T09:30:00Z', words.reply.replace('{name}', dana.name), [dana]),
        editedAt: '2026-09-28T09:35:00Z',
      },
      by(dana, 'm3', '2026-09-29T15:40:00Z', words.answer),
    ],
  };
}

/** Conversations of every kind: with replies, about a whole part, settled, and about what has changed or gone since. */
export function manyThreads(globals: StageGlobals): readonly CommentThread[] {
  const [, dana, tom] = speakersOf(globals);
  const words = wordsFor(globals);
  const charter: CharterDraft = exampleFor(globals);
  const service = `services/${charter.services?.[0]?.id}`;
  const rest = { charterId: charter.id };
  return [
    missionThread(globals),
    {
      ...rest,
      id: 'changed',
      anchor: { path: MISSION, label: 'Mission', quote: words.old },
      comments: [by(tom, 'o1', '2026-08-03T10:00:00Z', words.long)],
    },
    {
      ...rest,
      id: 'settled',
      anchor: { path: service, label: 'Service', quote: quoteOf(charter, service, globals.locale ?? 'en') },
      comments: [by(tom, 's1', '2026-09-20T10:00:00Z', words.settled)],
      resolved: { byId: dana.id, byName: dana.name, at: '2026-09-21T10:00:00Z' },
    },
    {
      ...rest,
      id: 'part',
      anchor: { path: 'budget', label: 'Budget' },
      comments: [by(tom, 'p1', '2026-09-22T10:00:00Z', words.part)],
    },
    {
      ...rest,
      id: 'gone',
      anchor: { path: 'services/partner-certification', label: words.was, quote: words.was },
      comments: [by(dana, 'g1', '2026-09-01T10:00:00Z', words.gone)],
    },
  ];
}
