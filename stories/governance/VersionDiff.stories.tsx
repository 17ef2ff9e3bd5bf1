import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { VersionDiff } from '../../src/governance';
import { IntlProvider } from '../../src/kit/IntlProvider';
import type { CharterDraft } from '../../src/model';
import { exampleFor, localeOf, type StageGlobals, wordsOf } from '../support/CharterStage';
import { charterHistory } from '../support/charterHistory';
import { seen } from '../support/seen';

/** What differs between two versions, part by part: words, numbers, dates, choices, and items that came, went and moved. */
const meta = {
  title: 'Governance/Version diff',
  component: VersionDiff,
  args: { before: undefined, after: undefined },
  render: (_, { globals, parameters }) => {
    const [before, after] = (parameters.pair as MakePair)(globals);
    return (
      <IntlProvider locale={localeOf(globals)}>
        <VersionDiff
          before={before}
          after={after}
          versions={{ before: '2.0', after: '3.0' }}
          headingLevel={2}
        />
      </IntlProvider>
    );
  },
} satisfies Meta<typeof VersionDiff>;

export default meta;

type Story = StoryObj<typeof meta>;
type MakePair = (globals: StageGlobals) => readonly [before: unknown, after: unknown];

const inGreek = { globals: { locale: 'el' } };
const place = (canvas: HTMLElement, path: string) =>
  canvas.querySelector<HTMLElement>(`[data-path="${path}"]`);

function pairOf(globals: StageGlobals): readonly [CharterDraft, CharterDraft] {
  const { versions } = charterHistory(exampleFor(globals));
  return [versions[2]?.content, versions[3]?.content] as never;
}

/** A text, a choice, a list, a number, a date: each as its readers would say it. */
export const EveryKind: Story = {
  parameters: { pair: pairOf satisfies MakePair },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const [before, after] = pairOf(globals);
    const [first] = after.services ?? [];
    const money = place(canvasElement, 'budget/amount');
    const amount = ({ budget }: CharterDraft) => intl.money(budget?.amount ?? 0, budget?.currency);
    await expect(money?.querySelector('ins')?.textContent).toContain(amount(after));
    await expect(money?.querySelector('del')?.textContent).toContain(amount(before));
    const service = place(canvasElement, `services/${first?.id}`);
    await expect(service?.querySelector('ins')).toBeVisible();
    await expect(service).toHaveTextContent(seen(intl.label('horizon', 'next')));
    await expect(place(canvasElement, 'period/to')).toHaveTextContent(
      seen(intl.t('history.days-later', { count: 92 })),
    );
    for (const kind of ['added', 'moved', 'changed']) {
      await expect(canvasElement.querySelector(`li[data-kind="${kind}"]`)).toBeVisible();
    }
    await expect(canvasElement.textContent).not.toMatch(/[{}]|undefined|null|\[object/);
    const recorded = canvasElement.querySelector('summary') as HTMLElement;
    await userEvent.click(recorded);
    await waitFor(() =>
      expect(canvasElement.querySelector('details [data-path^="indicators/"]')).toBeVisible(),
    );
  },
};

export const EveryKindInGreek: Story = { ...EveryKind, ...inGreek };

const sentences = (word: string) =>
  Array.from(
    { length: 1600 },
    (_, index) => `Sentence ${index + 1} says what ${word} agreed on in the year.`,
  ).join(' ');

/** A text of 100,000 characters is folded around what differs, and opens whole. */
export const LongText: Story = {
  parameters: {
    pair: ((globals) => {
      const [, charter] = pairOf(globals);
      const text = sentences('everyone');
      return [
        { ...charter, vision: text },
        {
          ...charter,
          vision: `${text.replace('Sentence 800 says', 'Sentence 800 repeats')} The end is new.`,
        },
      ];
    }) satisfies MakePair,
  },
  play: async ({ canvasElement, globals }) => {
    const intl = wordsOf(globals);
    const vision = place(canvasElement, 'vision') as HTMLElement;
    await expect(vision.textContent?.length).toBeLessThan(800);
    await expect(vision.querySelectorAll('ins')).toHaveLength(2);
    await userEvent.click(within(vision).getByRole('button', { name: intl.t('conflict.whole') }));
    await expect(vision.textContent?.length).toBeGreaterThan(80_000);
    await userEvent.click(within(vision).getByRole('button', { name: intl.t('conflict.fold') }));
    await expect(vision.textContent?.length).toBeLessThan(800);
  },
};

/** Nothing differs. */
export const Nothing: Story = {
  parameters: { pair: ((globals) => [pairOf(globals)[0], pairOf(globals)[0]]) satisfies MakePair },
  play: async ({ canvasElement, globals }) => {
    await expect(canvasElement).toHaveTextContent(seen(wordsOf(globals).t('history.nothing')));
  },
};

/** Names that would turn the line around them, or that only add what nobody sees. */
export const OddNames: Story = {
  parameters: {
    pair: ((globals) => {
      const [, charter] = pairOf(globals);
      const [party, ...others] = charter.parties ?? [];
      const named = (name: string) => ({ ...charter, parties: [{ ...party, name }, ...others] });
      return [
        named('Sales\u202e selaS'),
        { ...named('Sales\u202e selaS \u200b'), title: '<img src=x onerror=alert(1)>' },
      ];
    }) satisfies MakePair,
  },
  play: async ({ canvasElement, globals }) => {
    await expect(canvasElement.textContent).not.toContain('\u202e');
    await expect(canvasElement.querySelector('img')).toBeNull();
    await expect(canvasElement).toHaveTextContent(seen(wordsOf(globals).t('history.kind.changed')));
  },
};
