import type { CharterVersion } from '../../src/lifecycle';
import type { CharterDraft } from '../../src/model';
import type { JsonObject } from '../../src/storage';

/** A charter in its third life: its draft as it stands, and the four versions published before. */
export interface CharterHistory {
  readonly charter: CharterDraft;
  /** In the order in which they were published: 1.0, 1.1, 2.0, 3.0. */
  readonly versions: readonly CharterVersion[];
}

const words = {
  en: {
    people: ['Ana Ruiz', 'Ben Okafor', 'Ana Ruiz', 'Chiara Neri'],
    notes: [
      undefined,
      'Names of two roles corrected.',
      'Managers are supported from this quarter, and the budget follows them.',
      'Results are part of the mission now; one service moved forward, one joined.',
    ],
    mission: 'Help every customer-facing team hold better conversations from first call to renewal.',
    first: 'Help every seller hold better conversations.',
    added: 'We answer requests within two working days.',
  },
  el: {
    people: ['Άννα Ρούσσου', 'Νίκος Παπάς', 'Άννα Ρούσσου', 'Ελένη Βλάχου'],
    notes: [
      undefined,
      'Διορθώθηκαν τα ονόματα δύο ρόλων.',
      'Από αυτό το τρίμηνο υποστηρίζονται και οι προϊστάμενοι, και ο προϋπολογισμός ακολουθεί.',
      'Η αποστολή μιλά πια και για τον αγοραστή· μία υπηρεσία ήρθε νωρίτερα και μία προστέθηκε.',
    ],
    mission:
      'Δίνουμε σε κάθε ομάδα που μιλά με πελάτες, και στις 14 χώρες, τις γνώσεις και το υλικό που χρειάζεται.',
    first: 'Δίνουμε σε κάθε πωλητή τις γνώσεις που χρειάζεται.',
    added: 'Απαντούμε στα αιτήματα μέσα σε δύο εργάσιμες ημέρες.',
  },
} as const;

const days = ['2025-01-20T09:30:00Z', '2025-03-03T14:05:00Z', '2025-09-29T08:15:00Z', '2026-05-28T15:40:00Z'];

/** The history of an example, made by taking back step by step what each version brought. */
export function charterHistory(example: CharterDraft): CharterHistory {
  const said = words[example.locale === 'el' ? 'el' : 'en'];
  const charter = draftOf(example, said.added);
  const third: CharterDraft = { ...charter, scope: example.scope, indicators: withFigures(charter, 8) };
  const second = beforeThird(third, said.mission);
  const corrected: CharterDraft = {
    ...second,
    mission: { ...second.mission, statement: said.first },
    budget: { ...second.budget, amount: 400_000, controlledByEnablement: undefined },
    indicators: withFigures(second, 2),
  };
  const contents = [
    withoutBlanks({ ...corrected, audiences: corrected.audiences?.slice(0, 3) }),
    corrected,
    second,
    third,
  ];
  return {
    charter,
    versions: contents.map((content, index): CharterVersion => {
      const version = ['1.0', '1.1', '2.0', '3.0'][index] ?? '';
      const note = said.notes[index];
      return {
        charterId: charter.id,
        version,
        level: version === '1.1' ? 'minor' : 'major',
        ...(note && { note }),
        byId: `user-${index}`,
        byName: said.people[index],
        at: days[index] ?? '',
        content: withoutBlanks({
          ...content,
          version,
          approvals: approvalsOf(charter, version),
        }) as never as JsonObject,
      };
    }),
  };
}

/** The example as version 3.0, signed by everybody, with a first edit of what comes next. */
function draftOf(example: CharterDraft, added: string): CharterDraft {
  const scope = { ...example.scope, in: [...(example.scope?.in ?? []), { id: 'in-new', text: added }] };
  const charter: CharterDraft = { ...example, version: '3.0', status: 'active', scope };
  return { ...charter, approvals: [...approvalsOf(charter, '2.0'), ...approvalsOf(charter, '3.0')] };
}

function approvalsOf(
  { parties = [] }: CharterDraft,
  version: string,
): NonNullable<CharterDraft['approvals']> {
  const isOld = version !== '3.0';
  return parties
    .filter(({ requiredSigner }) => requiredSigner)
    .map(({ id }, index) => ({
      id: `${id}-${version}`,
      partyId: id,
      version,
      // The first one has not signed the newest version yet.
      state: isOld ? 'void' : index === 0 ? 'pending' : 'signed',
      ...((isOld || index > 0) && { at: isOld ? '2025-10-02' : '2026-06-01' }),
    }));
}

function withFigures({ indicators }: CharterDraft, most: number) {
  return indicators?.map((indicator) => ({ ...indicator, series: indicator.series?.slice(0, most) }));
}

/** Words, a number, a date, a choice, and items that came, went and moved. */
function beforeThird(third: CharterDraft, statement: string): CharterDraft {
  const [first, second, ...others] = third.services ?? [];
  const [indicator, ...more] = withFigures(third, 4) ?? [];
  const [a, b, ...rest] = third.audiences ?? [];
  return {
    ...third,
    mission: { ...third.mission, statement },
    services: [
      { ...first, id: first?.id ?? '', horizon: 'next', beneficiaries: ['seller'] },
      ...others.slice(0, -1),
      ...(second ? [second] : []),
    ],
    audiences: [b, a, ...rest].filter((one) => one !== undefined),
    budget: { ...third.budget, amount: (third.budget?.amount ?? 0) * 0.85 },
    period: { ...third.period, to: '2026-06-30' },
    indicators: [
      ...(indicator
        ? [{ ...indicator, target: { ...indicator.target, value: (indicator.target?.value ?? 0) - 2.5 } }]
        : []),
      ...more,
    ],
  };
}

/** Plain JSON, as a store has it. */
function withoutBlanks<T extends object>(content: T): T {
  return JSON.parse(JSON.stringify(content));
}
