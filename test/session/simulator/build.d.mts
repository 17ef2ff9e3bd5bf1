import type { PlantedBug } from './plantedBugs';

/** Bundles the simulation, with one mistake in the engine if one is given, and gives the file. */
export function buildSimulation(name: string, bug?: PlantedBug): Promise<string>;
