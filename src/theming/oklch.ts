/** A colour by lightness (0 to 1), chroma (0 to about 0.4) and hue (degrees): equal steps look equal. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/**
 * Reads `#rgb` or `#rrggbb`, in letters of either case. Conversion and matrices: Björn Ottosson, "A perceptual color space
 * for image processing" (2020), as in CSS Color 4.
 */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = toLinear(hex);
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const y = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    c: Math.hypot(x, y),
    h: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360,
  };
}

/** Writes `#rrggbb`. A colour that no screen shows keeps its lightness and hue, and as much of its chroma as fits. */
export function toHex(color: Oklch): string {
  const whole = linearOf(color);
  if (fits(whole)) return hexOf(whole);
  let [fitting, beyond] = [0, color.c];
  for (let step = 0; step < 14; step++) {
    const c = (fitting + beyond) / 2;
    if (fits(linearOf({ ...color, c }))) fitting = c;
    else beyond = c;
  }
  return hexOf(linearOf({ ...color, c: fitting }));
}

/** Red, green and blue of a hex colour as amounts of light, 0 to 1 (IEC 61966-2-1). */
export function toLinear(hex: string): [number, number, number] {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const channel = (at: number) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

type Linear = readonly [number, number, number];

function linearOf({ l, c, h }: Oklch): Linear {
  const [x, y] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const medium = (l - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const short = (l - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** Within what a screen shows, but for what rounding to 255 steps takes away. */
function fits(linear: Linear): boolean {
  return linear.every((part) => part > -0.0002 && part < 1.0005);
}

function hexOf(linear: Linear): string {
  const bytes = linear.map((part) => {
    const light = Math.min(1, Math.max(0, part));
    const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}
