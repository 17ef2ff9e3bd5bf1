/** The value below which a share of the numbers lies, by linear interpolation; `share` is between 0 and 1. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const low = Math.floor(position);
  const high = Math.ceil(position);
  return sorted[low] + (sorted[high] - sorted[low]) * (position - low);
}

/** The middle of the numbers. */
export function median(numbers) {
  return percentile(numbers, 0.5);
}

/** The middle of the numbers and their range. */
export function summary(numbers) {
  return { median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers) };
}

/** The names in the order of a given round: each round starts one further, so that none is always first. */
export function rotated(names, round) {
  const start = round % names.length;
  return [...names.slice(start), ...names.slice(0, start)];
}
