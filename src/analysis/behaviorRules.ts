/** A pattern that noise alone seldom makes. */
export type BehaviorRule =
  | 'beyond-limit'
  | 'run-of-7'
  | 'run-of-8'
  | 'run-of-9'
  | 'two-of-three'
  | 'three-of-four'
  | 'four-of-five'
  | 'trend-of-6'
  | 'trend-of-7';

/** On which side of the centre a pattern lies; of a trend, the way it goes. */
export type Side = 'high' | 'low';

/** At least `count` of `of` consecutive points further than `beyond` of the way from the centre to a limit, on one side. */
interface WindowRule {
  readonly count: number;
  readonly of: number;
  readonly beyond: number;
}

const windowRules = {
  'beyond-limit': { count: 1, of: 1, beyond: 1 },
  'run-of-7': { count: 7, of: 7, beyond: 0 },
  'run-of-8': { count: 8, of: 8, beyond: 0 },
  'run-of-9': { count: 9, of: 9, beyond: 0 },
  'two-of-three': { count: 2, of: 3, beyond: 2 / 3 },
  'three-of-four': { count: 3, of: 4, beyond: 1 / 2 },
  'four-of-five': { count: 4, of: 5, beyond: 1 / 3 },
} as const satisfies Record<string, WindowRule>;

/** A value on a border lies inside, binary fractions or not. */
const EPSILON = 1e-12;

/** Points in a row of which each lies above the one before, or each below. */
const trendRules = { 'trend-of-6': 6, 'trend-of-7': 7 } as const;

/** Whether a rule looks at the way that points go, not at where they lie. */
export function isTrend(rule: BehaviorRule): rule is keyof typeof trendRules {
  return rule in trendRules;
}

/**
 * The rule sets in use, each under its usual name: Wheeler (as in xmrit), NHS "Making Data Count", the
 * Western Electric four, and Nelson's first, second and third with the two zone rules.
 */
export const behaviorRuleSets = {
  wheeler: ['beyond-limit', 'three-of-four', 'run-of-8'],
  nhs: ['beyond-limit', 'two-of-three', 'run-of-7', 'trend-of-7'],
  'western-electric': ['beyond-limit', 'two-of-three', 'four-of-five', 'run-of-8'],
  nelson: ['beyond-limit', 'two-of-three', 'four-of-five', 'run-of-9', 'trend-of-6'],
} as const satisfies Record<string, readonly BehaviorRule[]>;

/** The name of a rule set. */
export type BehaviorRuleSet = keyof typeof behaviorRuleSets;

/** Told of each place at which a rule completes, in the order of time, with the side of the pattern that ends there. */
export type OnPattern = (place: number, side: Side) => void;

/**
 * Finds where a rule completes. `positions` are distances from the centre in units of the distance from centre to limit;
 * `NaN` is a missing value, which breaks every pattern.
 */
export function applyRule(rule: BehaviorRule, positions: Float64Array, onPattern: OnPattern): void {
  if (isTrend(rule)) applyTrend(trendRules[rule], positions, onPattern);
  else applyWindow(windowRules[rule], positions, onPattern);
}

function applyWindow({ count, of, beyond }: WindowRule, positions: Float64Array, onPattern: OnPattern) {
  const border = beyond + EPSILON;
  let start = 0;
  let high = 0;
  let low = 0;
  for (let end = 0; end < positions.length; end++) {
    const position = positions[end] as number;
    if (Number.isNaN(position)) {
      start = end + 1;
      high = 0;
      low = 0;
      continue;
    }
    if (position > border) high++;
    else if (position < -border) low++;
    if (end - start >= of) {
      const left = positions[start++] as number;
      if (left > border) high--;
      else if (left < -border) low--;
    }
    if (high >= count) onPattern(end, 'high');
    else if (low >= count) onPattern(end, 'low');
  }
}

function applyTrend(length: number, positions: Float64Array, onPattern: OnPattern) {
  let rising = 1;
  let falling = 1;
  for (let i = 1; i < positions.length; i++) {
    const step = (positions[i] as number) - (positions[i - 1] as number);
    rising = step > 0 ? rising + 1 : 1;
    falling = step < 0 ? falling + 1 : 1;
    if (rising >= length) onPattern(i, 'high');
    else if (falling >= length) onPattern(i, 'low');
  }
}
