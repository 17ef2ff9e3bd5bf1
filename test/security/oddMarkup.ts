import type { Frame, Page } from 'playwright';

/** Elements that the library draws with: HTML of a document and its controls, and SVG of icons and charts. */
const elements = new Set(
  (
    'a abbr article aside b bdi blockquote button caption code col colgroup dd del details dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header i input ins label legend li main mark nav ol optgroup option p section select small span strong summary table ' +
    'tbody td textarea tfoot th thead time tr ul br hr output progress meter ' +
    'circle clipPath defs desc ellipse g line path polygon polyline rect svg text title tspan'
  ).split(' '),
);

/** Attributes that run, load or send; `style` is allowed in a live page alone, where React sets it as properties. */
const forbidden =
  /^(on.*|src|srcset|srcdoc|action|formaction|ping|background|data|http-equiv|xlink:href|is|nonce|target)$/;

/**
 * What a document holds below `selector` that the library does not write, in words; `style` attributes count unless the
 * page is `live`.
 */
export function oddMarkup(frame: Page | Frame, selector: string, live: boolean): Promise<string[]> {
  return frame.evaluate(
    ([all, names, pattern, isLive]) => {
      const allowed = new Set(names);
      const forbiddenName = new RegExp(pattern);
      return [...document.querySelectorAll(all)].flatMap((element) => [
        ...(allowed.has(element.localName) ? [] : [`<${element.localName}>`]),
        ...[...element.attributes]
          .filter(
            ({ name, value }) =>
              forbiddenName.test(name) ||
              (name === 'style' && !isLive) ||
              (name === 'href' && !/^(#|https?:\/\/|mailto:)/.test(value)),
          )
          .map(({ name, value }) => `<${element.localName} ${name}="${value}">`),
      ]);
    },
    [selector, [...elements], forbidden.source, live] as const,
  );
}
