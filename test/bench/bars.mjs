/**
 * The bars this library has set itself for the form. Each compares figures of one run; a bar that cannot be judged,
 * because ours or the peer is missing or failed its gate, is left open (`met: undefined`).
 */
export function checkBars({ systems, flatness, parse }) {
  const task = (name) => systems[name]?.median?.task;
  const mount = (name) => systems[name]?.median?.mount;
  return [
    bar('Work per key against plain inputs', ratio(task('ours'), task('floor')), 1.15),
    bar('Work per key against react-hook-form', ratio(task('ours'), task('react-hook-form')), 1),
    bar('Work per key against RJSF', ratio(task('ours'), task('rjsf')), 1 / 2),
    bar('Work per key against SurveyJS', ratio(task('ours'), task('surveyjs')), 1 / 5),
    bar('Components rendered per key', systems.ours?.gate.rendersPerKey, 3),
    bar('Mount against react-hook-form', ratio(mount('ours'), mount('react-hook-form')), 0.8),
    bar('Work per key, document of 1,000 services against 10', flatness?.['ours, 10 drawn'].ratio, 1.3),
    bar(
      'Work per key, 1,000 services drawn against 10, beyond what plain inputs grow',
      ratio(flatness?.['ours, all drawn'].ratio, flatness?.['floor, all drawn'].ratio),
      1.3,
    ),
    bar('Parse and validate 1 MB against JSON.parse + JSON.stringify', parse?.ratio, 3),
  ];
}

function bar(name, value, limit) {
  return { name, value, limit, met: value === undefined ? undefined : value <= limit };
}

/** a ÷ b, when there are both. */
export function ratio(a, b) {
  return a === undefined || b === undefined ? undefined : a / b;
}
