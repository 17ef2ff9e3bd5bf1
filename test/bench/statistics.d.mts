export function percentile(numbers: readonly number[], share: number): number;
export function median(numbers: readonly number[]): number;
export function summary(numbers: readonly number[]): { median: number; min: number; max: number };
export function rotated<T>(names: readonly T[], round: number): T[];
