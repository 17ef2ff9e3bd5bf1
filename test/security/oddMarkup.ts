import type { Page } from 'playwright';

/** Elements that the library draws with: HTML of a document and its controls, and SVG of icons and charts. */
const elements = new Set(
  (
    'a abbr article aside b bdi button caption col colgroup dd details dialog div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header i input label legend li main mark nav ol optgroup option p section select small span strong summary table ' +
    'tbody td textarea tfoot th thead time tr ul br hr output progress meter ' +
    'circle clipPath defs desc ellipse g line path polygon polyline rect svg text title tspan'
  ).split(' '),
);

/** Attributes that run, load or send; `style` is allowed in a live page alone, where React sets it as properties. */
const forbidden =
  /^(on.*|src|srcset|srcdoc|action|formaction|ping|background|data|http-equiv|xlink:href|is|nonce|target)$/;

/** One element: its name, its attributes. */
export interface FoundElement {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/** What is not among the elements and attributes that the library writes, in words; `style` attributes only if `live`. */
export function oddElements(found: readonly FoundElement[], live: boolean): string[] {
  return found.flatMap(({ name, attributes }) => [
    ...(elements.has(name) ? [] : [`<${name}>`]),
    ...attributes
      .filter(
        ([attribute, value]) =>
          forbidden.test(attribute) ||
          (attribute === 'style' && !live) ||
          (attribute === 'href' && !/^(#|https?:\/\/|mailto:)/.test(value)),
      )
      .map(([attribute, value]) => `<${name} ${attribute}="${value}">`),
  ]);
}

/** What stands in the live page that the library does not write. */
export async function oddMarkup(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('#root *')].map((element) => ({
      name: element.localName,
      attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
    })),
  );
  return oddElements(found, true);
}
