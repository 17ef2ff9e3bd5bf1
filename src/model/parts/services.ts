import { choice, choices, code, group, list, longText, number, owner, references, tags, text } from '../spec';
import { definePart } from './definePart';

/** What enablement gives: services from the catalogue (the item's id) or custom ones (`custom` holds the name). */
export const servicesPart = definePart({
  key: 'services',
  level: 'core',
  fields: {
    services: list({
      custom: text({ max: 120 }),
      description: longText(),
      deliverables: tags(),
      dataProvided: tags(),
      platforms: tags(),
      serviceLevel: group({ promise: text(), measure: text(), responseDays: number({ min: 0 }) }),
      intent: choices('serviceIntent'),
      beneficiaries: choices('beneficiary'),
      horizon: choice('horizon'),
      ownerId: owner(),
      audienceIds: references(['audiences']),
      buyerStages: references(['buyerJourney'], ['buyerStage']),
      priorityIds: references(['priorities']),
      indicatorIds: references(['indicators']),
      buyerImpact: longText(),
      /** Rhythm of a service that is a regular meeting. */
      cadence: choice('cadence'),
    }),
    deliveryModel: group({ channels: tags(), cadence: choice('cadence') }),
    requestIntake: group({ url: code(), priorities: tags(), states: tags() }),
    capacity: group({
      learnerTimePct: number({ min: 0, max: 100, unit: 'percent' }),
      teamFte: number({ min: 0 }),
    }),
  },
  required: ['services'],
});
