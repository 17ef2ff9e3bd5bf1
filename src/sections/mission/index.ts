export * as MissionSection from './index.parts';
export { MissionSectionList } from './MissionSectionList';
export { MissionSectionFields, MissionSectionRoot } from './MissionSectionRoot';
export { useMission } from './useMission';
