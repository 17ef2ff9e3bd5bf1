/** Middle and range of one figure over all mounts that counted. */
export interface Summary {
  median: number;
  min: number;
  max: number;
}
/** What one peer needed for one scene; `failures` names what is wrong with what it drew. */
export interface Row {
  scene: string;
  size: number;
  throttle: number;
  peer: string;
  failures: string[];
  mount?: { painted: Summary; script: Summary; work: Summary; longTasks: Summary; longest: Summary };
}
/** Milliseconds of a computation, by throttle. */
export interface Computation {
  work: string;
  throttle: number;
  peer: string;
  time: Summary;
}
export interface Bar {
  name: string;
  value: number | undefined;
  limit: number;
  met: boolean | undefined;
  reason?: string;
}
export function chartBars(results: { rows: Row[]; computations: Computation[] }): Bar[];
