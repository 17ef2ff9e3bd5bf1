export * as MissionSection from './index.parts';
export { MissionSectionFields, MissionSectionRoot } from './MissionSectionRoot';
export { useMission } from './useMission';
