import { choice, code, day, flag, group, list, longText, reference, references, text } from '../spec';
import { definePart } from './definePart';

const MEMBERS = ['parties', 'stakeholders'] as const;

/** Who agrees with whom: parties, sponsor, two-way commitments, decision rights and signatures. */
export const agreementPart = definePart({
  key: 'agreement',
  level: 'core',
  fields: {
    parties: list({
      side: choice('partySide'),
      name: text({ max: 160 }),
      roleId: choice('audienceRole'),
      requiredSigner: flag(),
    }),
    stakeholders: list({
      name: text({ max: 160 }),
      stakeholderRole: choice('stakeholderRole'),
      cadence: choice('cadence'),
      format: text(),
    }),
    commitments: list({
      fromPartyId: reference(['parties']),
      toPartyId: reference(['parties']),
      text: longText(),
    }),
    decisionRights: list({
      decision: text(),
      deciderId: reference(MEMBERS),
      consult: references(MEMBERS),
      escalateToId: reference(MEMBERS),
    }),
    raci: list({
      activity: text(),
      responsible: references(MEMBERS),
      /** Exactly one answers for an activity. */
      accountable: references(MEMBERS),
      consulted: references(MEMBERS),
      informed: references(MEMBERS),
    }),
    /** Signatures, each bound to one version of the charter. */
    approvals: list(
      {
        partyId: reference(['parties']),
        version: code(),
        state: choice('signatureState'),
        at: day(),
        comment: longText(),
        /** Who signed for the party: the host's id, and the name they had then. */
        personId: code(),
        personName: text({ max: 160 }),
      },
      [['version', 'state', 'at', 'personId', 'personName']],
    ),
    governanceMeetings: list({ name: text(), cadence: choice('cadence'), members: references(MEMBERS) }),
    escalation: group({ steps: list({ text: text() }) }),
  },
  required: ['parties'],
});
