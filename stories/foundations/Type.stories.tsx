import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { createIntl } from '../../src/i18n';
import type { StageGlobals } from '../support/CharterStage';
import { Chapter, Sheet } from '../support/Sheet';
import { stageLocales } from '../support/stageLocales';
import './foundations.css';
import { useTokens } from './tokens';

const meta = { title: 'Foundations/Type', tags: ['!autodocs'] } satisfies Meta;

export default meta;

const sizes = [
  ['text-6', 'The title of the charter, once on a page.', 'document'],
  ['text-5', 'The finding of the panel; the figure of a card.', 'interface'],
  ['text-4', 'The heading of a part.', 'interface'],
  ['text-3', 'The lede of a part; the charter as it is read.', 'document'],
  ['text-2', 'What people write and what they answer.', 'interface'],
  ['text-1', 'Hints, buttons, tables, the rail.', 'interface'],
  ['text-0', 'Chips. Nothing is smaller.', 'interface'],
] as const;

const statement =
  'Help every customer-facing team hold better conversations from first call to renewal, and show which of our work moves results.';

/** Two stacks, seven sizes, one measure; no font is loaded. */
export const Type: StoryObj = {
  render: (_, { globals }) => <Specimens globals={globals} />,
  play: async ({ canvasElement }) => {
    const shown = () => [...canvasElement.querySelectorAll<HTMLElement>('[data-size]')];
    await waitFor(() => expect(shown().every(({ dataset }) => Number(dataset.size) > 0)).toBe(true));
    await expect(shown()).toHaveLength(7);
    for (const size of shown()) await expect(Number(size.dataset.size)).toBeGreaterThanOrEqual(12);
    const measure = canvasElement.querySelector('.type-measure') as HTMLElement;
    await expect(measure.scrollWidth).toBeLessThanOrEqual(measure.clientWidth);
  },
};

function Specimens({ globals }: { globals: StageGlobals & { density?: string } }) {
  const [ref, tokens] = useTokens<HTMLDivElement>(globals.density);
  return (
    <Sheet
      title="Type"
      lede="One stack for work and one for the charter as a document. The library brings no font and loads none: set two tokens and it speaks in yours."
    >
      <div ref={ref} />
      <Chapter title="Two stacks">
        <div className="type-stacks">
          <figure className="sheet-card">
            <p className="type-interface">Five of six indicators are on track</p>
            <figcaption>
              <code>--ec-font</code> for everything that is worked with.
              <span className="sheet-mono type-stack">{tokens.font}</span>
            </figcaption>
          </figure>
          <figure className="sheet-card">
            <p className="type-document">Quillmere Revenue Enablement Charter</p>
            <figcaption>
              <code>--ec-font-document</code> for the charter as it is read and printed.
              <span className="sheet-mono type-stack">{tokens['font-document']}</span>
            </figcaption>
          </figure>
        </div>
      </Chapter>
      <Chapter title="Seven sizes" lede="Sizes are in rem, so they grow with the reader’s own setting.">
        <ul className="type-sizes sheet-card">
          {sizes.map(([name, use, stack]) => (
            <li key={name} data-size={pixels(tokens[name])}>
              <span className="type-name">
                <code>--ec-{name}</code>
                <span>
                  {pixels(tokens[name])} px · {tokens[name]}
                </span>
              </span>
              <span className={`type-sample type-${stack}`} style={{ fontSize: `var(--_${name})` }}>
                {use}
              </span>
            </li>
          ))}
        </ul>
      </Chapter>
      <Chapter title="The measure" lede="A line of reading holds at most 75 characters, whatever the window.">
        <p className="type-measure">{statement}</p>
      </Chapter>
      <Chapter
        title="Figures"
        lede="Figures in tables are tabular and stand at the end of their column; a unit is quieter than its value."
      >
        <div className="sheet-card type-figures">
          <table>
            <thead>
              <tr>
                <th scope="col">Quarter</th>
                <th scope="col" data-numeric="">
                  Win rate
                </th>
                <th scope="col" data-numeric="">
                  Days to first deal
                </th>
              </tr>
            </thead>
            <tbody>
              {[
                ['Q1 2026', '21.4', '111'],
                ['Q2 2026', '24.9', '98'],
                ['Q3 2026', '28.0', '87'],
              ].map(([quarter, rate, days]) => (
                <tr key={quarter}>
                  <th scope="row">{quarter}</th>
                  <td data-numeric="">
                    {rate} <span className="type-unit">%</span>
                  </td>
                  <td data-numeric="">{days}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Chapter>
      <Chapter
        title="Six languages"
        lede="The same question in every language the library brings. Greek is as long as it is; layouts take two fifths more text without clipping."
      >
        <ul className="type-languages sheet-card">
          {Object.values(stageLocales).map((locale) => (
            <li key={locale.code} lang={locale.code} dir={locale.dir}>
              <span className="type-language">
                {new Intl.DisplayNames([locale.code], { type: 'language' }).of(locale.code)}
              </span>
              <span>{createIntl({ locale }).t('part.mission.question')}</span>
            </li>
          ))}
        </ul>
      </Chapter>
    </Sheet>
  );
}

/** A size in rem as pixels of a page at its usual size. */
function pixels(size = ''): number {
  return Number.parseFloat(size) * 16 || 0;
}
