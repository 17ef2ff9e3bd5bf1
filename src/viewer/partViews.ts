import type { PartKey } from '../model';
import type { PartView } from './Page';
import { AgreementView } from './parts/AgreementView';
import { AudiencesView } from './parts/AudiencesView';
import { BudgetView } from './parts/BudgetView';
import { IndicatorsView } from './parts/IndicatorsView';
import { InspectionView } from './parts/InspectionView';
import { JourneyView } from './parts/JourneyView';
import { MaturityView } from './parts/MaturityView';
import { MissionView } from './parts/MissionView';
import { PrioritiesView } from './parts/PrioritiesView';
import { ReviewView } from './parts/ReviewView';
import { RisksView } from './parts/RisksView';
import { ScopeView } from './parts/ScopeView';
import { ServicesView } from './parts/ServicesView';

/** How each part is shown, in the order of the model's registry (which is not imported: it would bring the schema along). */
export const partViews = {
  mission: MissionView,
  priorities: PrioritiesView,
  services: ServicesView,
  audiences: AudiencesView,
  scope: ScopeView,
  budget: BudgetView,
  indicators: IndicatorsView,
  inspection: InspectionView,
  agreement: AgreementView,
  review: ReviewView,
  journey: JourneyView,
  maturity: MaturityView,
  risks: RisksView,
} satisfies Record<PartKey, PartView>;
