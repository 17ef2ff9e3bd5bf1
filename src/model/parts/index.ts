import { agreementPart } from './agreement';
import { audiencesPart } from './audiences';
import { budgetPart } from './budget';
import { indicatorsPart } from './indicators';
import { inspectionPart } from './inspection';
import { journeyPart } from './journey';
import { maturityPart } from './maturity';
import { missionPart } from './mission';
import { prioritiesPart } from './priorities';
import { reviewPart } from './review';
import { risksPart } from './risks';
import { scopePart } from './scope';
import { servicesPart } from './services';

/** The ordered registry of charter parts. Adding one here makes the compiler list what else it needs. */
export const charterParts = {
  mission: missionPart,
  priorities: prioritiesPart,
  services: servicesPart,
  audiences: audiencesPart,
  scope: scopePart,
  budget: budgetPart,
  indicators: indicatorsPart,
  inspection: inspectionPart,
  agreement: agreementPart,
  review: reviewPart,
  journey: journeyPart,
  maturity: maturityPart,
  risks: risksPart,
} as const;

/** Key of a charter part, the same word in every folder. */
export type PartKey = keyof typeof charterParts;

/** The part keys in the order of the registry. */
export const partKeys = /* @__PURE__ */ Object.keys(charterParts) as readonly PartKey[];
