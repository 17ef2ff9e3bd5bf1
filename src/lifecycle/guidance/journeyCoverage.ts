import type { Audience, CharterDraft, Service } from '../../model';

/** What helps the buyer at one stage. */
export interface StageCoverage {
  /** Id of the stage. */
  readonly id: string;
  /** Services that help here. */
  readonly serviceIds: readonly string[];
  /** The same by audience: which of them each is given, in the order of the audiences. */
  readonly byAudience: readonly { readonly audienceId: string; readonly serviceIds: readonly string[] }[];
}

/** Where along the buyer's journey a charter helps, and where it does not. */
export interface CoveredJourney {
  /** The stages of the charter; without any of its own, those that services name. */
  readonly stages: readonly StageCoverage[];
  /** Stages at which no service helps. */
  readonly openStageIds: readonly string[];
  /** Services that help at no stage. */
  readonly idleServiceIds: readonly string[];
  /** Supported audiences that are given nothing at any stage. */
  readonly leftAudienceIds: readonly string[];
}

/**
 * The buyer's journey against services and audiences. A service that names no audience is for everybody who is supported;
 * an audience from which enablement only draws is given nothing, and so is none.
 */
export function journeyCoverage({
  buyerJourney = [],
  services = [],
  audiences = [],
}: CharterDraft): CoveredJourney {
  const named = new Set(services.flatMap(({ buyerStages = [] }) => buyerStages));
  const stageIds = buyerJourney.length > 0 ? buyerJourney.map(({ id }) => id) : [...named];
  const supported = audiences.filter(({ relationship }) => relationship !== 'consumes');
  const stages = stageIds.map((id) => {
    const here = services.filter(({ buyerStages }) => buyerStages?.includes(id));
    return {
      id,
      serviceIds: here.map((service) => service.id),
      byAudience: supported.map((audience) => ({
        audienceId: audience.id,
        serviceIds: here.filter((service) => isFor(service, audience)).map((service) => service.id),
      })),
    };
  });
  const helping = new Set(stages.flatMap(({ serviceIds }) => serviceIds));
  const given = new Set(
    stages.flatMap(({ byAudience }) =>
      byAudience.filter(({ serviceIds }) => serviceIds.length > 0).map(({ audienceId }) => audienceId),
    ),
  );
  return {
    stages,
    openStageIds: stages.filter(({ serviceIds }) => serviceIds.length === 0).map(({ id }) => id),
    idleServiceIds: services.filter(({ id }) => !helping.has(id)).map(({ id }) => id),
    leftAudienceIds: supported.filter(({ id }) => !given.has(id)).map(({ id }) => id),
  };
}

function isFor({ audienceIds = [] }: Service, { id }: Audience): boolean {
  return audienceIds.length === 0 || audienceIds.includes(id);
}
