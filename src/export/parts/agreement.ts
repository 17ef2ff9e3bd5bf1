import type { Approval, Party } from '../../model';
import { type Block, listBlock, stateCell, tableBlock, tableOf, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { groupBy } from '../words/groupBy';

const MEMBERS = ['parties', 'stakeholders'] as const;

/** Parties by side, in the order in which the sides first appear. */
export function partiesBySide(words: CharterWords): readonly (readonly [string, readonly string[]])[] {
  const groups = groupBy(words.charter.parties ?? [], ({ side }) => side ?? '');
  return [...groups].map(([side, parties]) => [
    side === '' ? words.intl.t('viewer.other') : words.label('partySide', side),
    parties.map((party) => partyLine(words, party)),
  ]);
}

function partyLine(words: CharterWords, { name, roleId }: Party): string {
  const title = words.user(name) || words.intl.t('common.unnamed');
  const role = words.label('audienceRole', roleId);
  return role === '' ? title : `${title} (${role})`;
}

/** What one party gives to another. */
export interface CommitmentWords {
  /** "VP Sales to Revenue Enablement". */
  readonly direction: string;
  readonly text: string;
}

/** Commitments in both directions. */
export function commitmentsOf(words: CharterWords): readonly CommitmentWords[] {
  return (words.charter.commitments ?? []).map(({ fromPartyId, toPartyId, text }) => ({
    direction: words.intl.t('viewer.commitment', {
      from: words.name(fromPartyId, ['parties']) || words.intl.t('common.not-set'),
      to: words.name(toPartyId, ['parties']) || words.intl.t('common.not-set'),
    }),
    text: words.user(text),
  }));
}

/** One signature: who, in which state, and for which version on which day. */
export interface Signature {
  readonly name: string;
  readonly state: string;
  readonly detail: string;
  readonly comment: string;
}

/** Signatures as they stand: every approval on record, then required signers without one for this version. */
export function signaturesOf(words: CharterWords): readonly Signature[] {
  const { charter, intl } = words;
  const given = (charter.approvals ?? []).map((approval) => signature(words, approval));
  const signed = (id: string) =>
    (charter.approvals ?? []).some((one) => one.partyId === id && one.version === charter.version);
  const missing = (charter.parties ?? [])
    .filter((party) => party.requiredSigner && !signed(party.id))
    .map((party) => ({
      name: words.user(party.name) || intl.t('common.unnamed'),
      state: 'pending',
      detail: '',
      comment: '',
    }));
  return [...given, ...missing];
}

function signature(words: CharterWords, { partyId, version, state, at, comment }: Approval): Signature {
  return {
    name: words.name(partyId, ['parties']) || words.intl.t('common.unnamed'),
    state: state ?? 'pending',
    detail: words.series(
      [
        version ? words.intl.t('viewer.version', { version: words.user(version) }) : '',
        words.date(at),
      ].filter((part) => part !== ''),
    ),
    comment: words.user(comment),
  };
}

/** People and teams who have a stake. */
export function stakeholdersTable({ charter, intl, user, label }: CharterWords) {
  return tableOf(
    intl.t('list.stakeholders.heading'),
    [
      intl.t('field.stakeholders.name'),
      intl.t('field.stakeholders.stakeholderRole'),
      intl.t('field.stakeholders.cadence'),
      intl.t('field.stakeholders.format'),
    ],
    (charter.stakeholders ?? []).map((one) => [
      user(one.name) || intl.t('common.unnamed'),
      label('stakeholderRole', one.stakeholderRole),
      label('cadence', one.cadence),
      user(one.format),
    ]),
  );
}

/** Who decides what. */
export function decisionRightsTable(words: CharterWords) {
  const { t } = words.intl;
  return tableOf(
    t('list.decisionRights.heading'),
    [
      t('field.decisionRights.decision'),
      t('field.decisionRights.deciderId'),
      t('field.decisionRights.consult'),
      t('field.decisionRights.escalateToId'),
    ],
    (words.charter.decisionRights ?? []).map((right) => [
      words.user(right.decision) || t('common.unnamed'),
      words.name(right.deciderId, MEMBERS),
      words.names(right.consult, MEMBERS),
      words.name(right.escalateToId, MEMBERS),
    ]),
  );
}

/** Who does, answers for, is asked about and is told about each activity. */
export function raciTable(words: CharterWords) {
  const { t } = words.intl;
  const roles = ['responsible', 'accountable', 'consulted', 'informed'] as const;
  return tableOf(
    t('list.raci.heading'),
    [t('field.raci.activity'), ...roles.map((role) => t(`field.raci.${role}`))],
    (words.charter.raci ?? []).map((row) => [
      words.user(row.activity) || t('common.unnamed'),
      ...roles.map((role) => words.names(row[role], MEMBERS)),
    ]),
  );
}

/** Meetings at which the charter is steered. */
export function meetingsTable(words: CharterWords) {
  const { t } = words.intl;
  return tableOf(
    t('list.governanceMeetings.heading'),
    [
      t('field.governanceMeetings.name'),
      t('field.governanceMeetings.cadence'),
      t('field.governanceMeetings.members'),
    ],
    (words.charter.governanceMeetings ?? []).map((meeting) => [
      words.user(meeting.name) || t('common.unnamed'),
      words.label('cadence', meeting.cadence),
      words.names(meeting.members, MEMBERS),
    ]),
  );
}

/** Steps of escalation, first to last. */
export function escalationSteps({ charter, user }: CharterWords): readonly string[] {
  return (charter.escalation?.steps ?? []).map(({ text }) => user(text)).filter(Boolean);
}

/** The agreement in words. */
export function agreementOutline(words: CharterWords): Block[] {
  const { t } = words.intl;
  const signatures = tableOf(
    t('list.approvals.heading'),
    [
      t('field.approvals.partyId'),
      t('field.approvals.state'),
      t('field.version'),
      t('field.approvals.comment'),
    ],
    signaturesOf(words).map(({ name, state, detail, comment }) => [
      name,
      stateCell('signatureState', state),
      detail,
      comment,
    ]),
  );
  return [
    ...partiesBySide(words).flatMap(([title, names]) => titled(title, listBlock(names))),
    ...titled(
      t('list.commitments.heading'),
      listBlock(
        commitmentsOf(words).map(({ direction, text }) => [direction, text].filter(Boolean).join(': ')),
      ),
    ),
    ...titled(t('list.decisionRights.heading'), tableBlock(decisionRightsTable(words))),
    ...titled(t('list.raci.heading'), tableBlock(raciTable(words))),
    ...titled(t('list.stakeholders.heading'), tableBlock(stakeholdersTable(words))),
    ...titled(t('list.governanceMeetings.heading'), tableBlock(meetingsTable(words))),
    ...titled(t('list.escalation.steps.heading'), listBlock(escalationSteps(words), true)),
    ...titled(t('list.approvals.heading'), tableBlock(signatures)),
  ];
}
