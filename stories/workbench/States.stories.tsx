import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';
import { type Access, CharterProvider } from '../../src';
import { sectionsByPart } from '../../src/charter-editor/sectionsByPart';
import type { CharterDraft, PartKey } from '../../src/model';
import { accessOf, exampleFor, localeOf, type StageGlobals } from '../support/CharterStage';
import { clippedTexts } from '../support/clippedTexts';
import { repeated } from '../support/repeated';
import { Chapter, Sheet } from '../support/Sheet';
import { Attempt } from '../support/sectionStories';
import { begun, verbose } from './partStates';
import './workbench.css';

/**
 * What a section looks like between empty and full, where `Sections` shows the ends: begun, checked, with more text than
 * anybody planned for, for a reader who may only comment, and hidden.
 */
const meta = {
  title: 'Workbench/States',
  component: States,
  tags: ['!autodocs'],
  parameters: { ...repeated },
  args: { part: 'mission', globals: {} },
  argTypes: {
    part: { control: 'select', options: Object.keys(sectionsByPart) },
    globals: { table: { disable: true } },
  },
  render: ({ part }, { globals }) => <States key={part} part={part} globals={globals} />,
  play: async ({ canvasElement, args }) => {
    const of = (state: string) =>
      canvasElement.querySelector<HTMLElement>(
        `[data-look="${state}"] [data-charter-section="${args.part}"]`,
      );
    await expect(of('begun')).not.toBeNull();
    await expect(of('checked')).not.toBeNull();
    await expect(of('comment')?.querySelectorAll('textarea, select, input:not(:disabled)')).toHaveLength(0);
    await expect(of('hidden')).toBeNull();
    await expect(clippedTexts(of('long') as HTMLElement)).toEqual([]);
  },
} satisfies Meta<typeof States>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Mission: Story = {};
export const Priorities: Story = { args: { part: 'priorities' } };
export const Services: Story = { args: { part: 'services' } };
export const Audiences: Story = { args: { part: 'audiences' } };
export const Scope: Story = { args: { part: 'scope' } };
export const Budget: Story = { args: { part: 'budget' } };
export const Indicators: Story = { args: { part: 'indicators' } };
export const Inspection: Story = { args: { part: 'inspection' } };
export const Agreement: Story = { args: { part: 'agreement' } };
export const Review: Story = { args: { part: 'review' } };
export const Journey: Story = { args: { part: 'journey' } };
export const Maturity: Story = { args: { part: 'maturity' } };
export const Risks: Story = { args: { part: 'risks' } };

interface LookOf {
  look: string;
  title: string;
  note: string;
  charter: CharterDraft;
  access?: Access;
  before?: ReactNode;
}

function States({ part, globals }: { part: PartKey; globals: StageGlobals }) {
  const looks: readonly LookOf[] = [
    {
      look: 'begun',
      title: 'Begun',
      note: 'Something is written; nothing is wrong yet.',
      charter: begun(part, globals),
    },
    {
      look: 'checked',
      title: 'Checked',
      note: 'The same after an attempt to go on: errors and warnings where they arise.',
      charter: begun(part, globals),
      before: <Attempt part={part} />,
    },
    {
      look: 'long',
      title: 'Long text',
      note: 'Four times the words, and one too long for any line.',
      charter: verbose(part, globals),
    },
    {
      look: 'comment',
      title: 'May comment',
      note: 'Text instead of controls.',
      charter: exampleFor(globals),
      access: 'comment',
    },
    {
      look: 'hidden',
      title: 'Hidden',
      note: 'Nothing at all: who may not see a part does not see that there is one.',
      charter: exampleFor(globals),
      access: 'hidden',
    },
  ];
  return (
    <Sheet
      title={`States of ${part}`}
      lede="What a section looks like between empty and full. Empty, full, invalid and read-only stand under Sections."
    >
      {looks.map(({ look, title, note, access = 'edit', ...shown }) => (
        <Chapter key={look} title={title} lede={note}>
          <Look look={look} globals={{ ...globals, access }} part={part} {...shown} />
        </Chapter>
      ))}
    </Sheet>
  );
}

function Look({
  look,
  part,
  charter,
  globals,
  before,
}: {
  look: string;
  part: PartKey;
  charter: CharterDraft;
  globals: StageGlobals;
  before?: ReactNode;
}) {
  const Section = sectionsByPart[part];
  const locale = localeOf(globals);
  return (
    <div className="look" data-look={look} lang={locale.code} dir={locale.dir}>
      <CharterProvider defaultValue={charter} locale={locale} now="2026-09-30" access={accessOf(globals)}>
        {before}
        <Section headingLevel={3} />
      </CharterProvider>
    </div>
  );
}
