import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import type { Locale } from '../../src';
import { clippedTexts } from '../support/clippedTexts';
import { repeated } from '../support/repeated';
import { Chapter, Sheet } from '../support/Sheet';
import { stageLocales } from '../support/stageLocales';
import { specimens } from './specimens';
import './workbench.css';

const themes = ['light', 'dark', 'contrast'] as const;
const densities = ['comfortable', 'compact'] as const;

interface MatrixProps {
  /** What stands in each cell. */
  specimen: keyof typeof specimens;
  /** Codes of the languages; each is a row. */
  locales: string[];
}

/** One part in every theme, density and language at once, each in a root of its own. */
const meta = {
  title: 'Workbench/Matrix',
  component: Matrix,
  tags: ['!autodocs'],
  parameters: { ...repeated },
  args: { specimen: 'card', locales: Object.keys(stageLocales) },
  argTypes: {
    specimen: { control: 'select', options: Object.keys(specimens) },
    locales: { control: 'check', options: Object.keys(stageLocales) },
  },
  play: async ({ canvasElement, args }) => {
    const cells = [...canvasElement.querySelectorAll<HTMLElement>('.matrix-cell')];
    await expect(cells).toHaveLength(args.locales.length * themes.length * densities.length);
    const { ready } = specimens[args.specimen];
    for (const cell of cells) await waitFor(() => expect(cell.querySelector(ready)).not.toBeNull());
    await expect(cells.flatMap(clippedTexts)).toEqual([]);
    for (const cell of cells) await expect(cell).toHaveAttribute('dir', cell.lang === 'ar' ? 'rtl' : 'ltr');
  },
} satisfies Meta<typeof Matrix>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A figure, its change in words, its state. */
export const Card: Story = {};

/** A part after an attempt to go on with nothing written. */
export const Section: Story = { args: { specimen: 'section' } };

/** Saved, not reached, full, decided by nobody yet. */
export const SaveStates: Story = { args: { specimen: 'save' } };

/** A part of the document as it is read. */
export const ViewerPart: Story = { args: { specimen: 'viewer' } };

function Matrix({ specimen, locales }: MatrixProps) {
  const { Specimen, title } = specimens[specimen];
  return (
    <Sheet
      title={`${title}, every way it is seen`}
      lede="Rows are languages, columns are themes and densities. Each cell is a root of its own, so nothing here depends on the toolbar."
    >
      {locales.map((code) => {
        const locale = stageLocales[code] as Locale;
        return (
          <Chapter key={code} title={new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code}>
            <div className="matrix-row">
              {densities.flatMap((density) =>
                themes.map((theme) => (
                  <div key={`${theme} ${density}`}>
                    <p className="sheet-quiet matrix-name">
                      {theme === 'contrast' ? 'high contrast' : theme}, {density}
                    </p>
                    <div
                      className="ec-root matrix-cell"
                      data-theme={theme}
                      data-density={density}
                      lang={code}
                      dir={locale.dir}
                    >
                      <Specimen locale={locale} id={`${code}-${theme}-${density}`} />
                    </div>
                  </div>
                )),
              )}
            </div>
          </Chapter>
        );
      })}
    </Sheet>
  );
}
