import type { ComponentType } from 'react';
import type { SectionRootProps } from '../field/section/SectionRoot';
import type { PartKey } from '../model';
import { AgreementSectionRoot } from '../sections/agreement';
import { AudiencesSectionRoot } from '../sections/audiences';
import { BudgetSectionRoot } from '../sections/budget';
import { IndicatorsSectionRoot } from '../sections/indicators';
import { InspectionSectionRoot } from '../sections/inspection';
import { JourneySectionRoot } from '../sections/journey';
import { MaturitySectionRoot } from '../sections/maturity';
import { MissionSectionRoot } from '../sections/mission';
import { PrioritiesSectionRoot } from '../sections/priorities';
import { ReviewSectionRoot } from '../sections/review';
import { RisksSectionRoot } from '../sections/risks';
import { ScopeSectionRoot } from '../sections/scope';
import { ServicesSectionRoot } from '../sections/services';

/** The section of every part; the compiler asks for the one of a new part. */
export const sectionsByPart = {
  mission: MissionSectionRoot,
  priorities: PrioritiesSectionRoot,
  services: ServicesSectionRoot,
  audiences: AudiencesSectionRoot,
  scope: ScopeSectionRoot,
  budget: BudgetSectionRoot,
  indicators: IndicatorsSectionRoot,
  inspection: InspectionSectionRoot,
  agreement: AgreementSectionRoot,
  review: ReviewSectionRoot,
  journey: JourneySectionRoot,
  maturity: MaturitySectionRoot,
  risks: RisksSectionRoot,
} as const satisfies Record<PartKey, ComponentType<SectionRootProps>>;
