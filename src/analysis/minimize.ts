const GOLDEN = (3 - Math.sqrt(5)) / 2;
const PRECISION = Math.sqrt(Number.EPSILON);

/**
 * Where a function of one variable is smallest between `low` and `high`, to about `tolerance`: golden sections and
 * parabolas after Brent (1973). The steps and the default tolerance are those of R's `optimize`.
 */
export function minimize(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance = Number.EPSILON ** 0.25,
): number {
  let [a, b] = [low, high];
  let x = a + GOLDEN * (b - a);
  let fx = f(x);
  let [w, fw, v, fv] = [x, fx, x, fx];
  let [step, before] = [0, 0];
  for (;;) {
    const middle = (a + b) / 2;
    const least = PRECISION * Math.abs(x) + tolerance / 3;
    if (Math.abs(x - middle) <= 2 * least - (b - a) / 2) return x;
    let [p, q, r] = [0, 0, 0];
    if (Math.abs(before) > least) {
      r = (x - w) * (fx - fv);
      q = (x - v) * (fx - fw);
      p = (x - v) * q - (x - w) * r;
      q = 2 * (q - r);
      if (q > 0) p = -p;
      else q = -q;
      [r, before] = [before, step];
    }
    if (Math.abs(p) >= Math.abs((q * r) / 2) || p <= q * (a - x) || p >= q * (b - x)) {
      before = x < middle ? b - x : a - x;
      step = GOLDEN * before;
    } else {
      step = p / q;
      const u = x + step;
      if (u - a < 2 * least || b - u < 2 * least) step = x < middle ? least : -least;
    }
    const u = x + (Math.abs(step) >= least ? step : Math.sign(step) * least);
    const fu = f(u);
    if (fu <= fx) {
      if (u < x) b = x;
      else a = x;
      [v, fv, w, fw, x, fx] = [w, fw, x, fx, u, fu];
    } else {
      if (u < x) a = u;
      else b = u;
      if (fu <= fw || w === x) [v, fv, w, fw] = [w, fw, u, fu];
      else if (fu <= fv || v === x || v === w) [v, fv] = [u, fu];
    }
  }
}
