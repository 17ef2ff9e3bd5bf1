/**
 * The bars this library has set itself for the form. Each compares figures of one run; a bar that cannot be judged,
 * because ours or the peer is missing or failed its gate, is left open (`met: undefined`). A missed one says why.
 */
export function checkBars({ systems, flatness, parse }) {
  const of = (name) => systems[name]?.median;
  const task = (name) => of(name)?.task;
  const why = explainer(of);
  return [
    bar('Work per key against plain inputs', ratio(task('ours'), task('floor')), 1.15),
    bar(
      'Work per key against react-hook-form',
      ratio(task('ours'), task('react-hook-form')),
      1,
      why.key('react-hook-form', 1),
    ),
    bar('Work per key against RJSF', ratio(task('ours'), task('rjsf')), 1 / 2, why.key('rjsf', 1 / 2)),
    bar(
      'Work per key against SurveyJS',
      ratio(task('ours'), task('surveyjs')),
      1 / 5,
      why.key('surveyjs', 1 / 5),
    ),
    bar('Components rendered per key', systems.ours?.gate.rendersPerKey, 3),
    bar(
      'Mount against react-hook-form',
      ratio(of('ours')?.mount, of('react-hook-form')?.mount),
      0.8,
      why.mount('react-hook-form', 0.8),
    ),
    bar('Work per key, document of 1,000 services against 10', flatness?.['ours, 10 drawn'].ratio, 1.3),
    bar(
      'Work per key, 1,000 services drawn against 10, beyond what plain inputs grow',
      ratio(flatness?.['ours, all drawn'].ratio, flatness?.['floor, all drawn'].ratio),
      1.3,
    ),
    bar('Parse and validate 1 MB against JSON.parse + JSON.stringify', parse?.ratio, 3),
  ];
}

/** One bar: met when `value` is at most `limit`; `reason` is kept only where it is missed. */
export function bar(name, value, limit, reason) {
  const met = value === undefined ? undefined : value <= limit;
  return { name, value, limit, met, ...(met === false && reason && { reason }) };
}

/** Why a comparison with a peer misses its bar: what of both figures is Chromium's own work, and what is left of each. */
function explainer(of) {
  const [ours, floor] = [of('ours'), of('floor')];
  const share = (figure, name, limit) => {
    const peer = of(name);
    if (!ours || !floor || !peer) return undefined;
    const [base, asked] = [floor[figure], peer[figure] * limit];
    const [beyond, theirs] = [ours[figure] - base, peer[figure] - base];
    return [
      `plain inputs alone take ${base.toFixed(1)} ms`,
      asked < base && `more than the ${asked.toFixed(1)} ms that this bar leaves`,
      `beyond that ours takes ${beyond.toFixed(1)} ms, theirs ${theirs.toFixed(1)}`,
    ]
      .filter(Boolean)
      .join(', ');
  };
  return {
    key(name, limit) {
      const text = share('task', name, limit);
      const script = text && ratio(ours.script, of(name).script).toFixed(2);
      return text && `${text}; script alone is ${script} of theirs (${ours.script.toFixed(1)} ms)`;
    },
    mount: (name, limit) => share('mount', name, limit),
  };
}

/** a ÷ b, when there are both. */
export function ratio(a, b) {
  return a === undefined || b === undefined ? undefined : a / b;
}
