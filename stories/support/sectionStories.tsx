import type { ComponentType } from 'react';
import { useEffect } from 'react';
import { expect } from 'storybook/test';
import { CharterProvider, usePart } from '../../src';
import type { SectionRootProps } from '../../src/field/section/SectionRoot';
import { el } from '../../src/i18n/el';
import type { CharterDraft, PartKey } from '../../src/model';
import { exampleCharters } from '../../src/testing';
import { CharterStage, emptyCharter, exampleFor, localeOf, type StageGlobals } from './CharterStage';

interface Context {
  globals: StageGlobals;
}

interface Played {
  canvasElement: HTMLElement;
}

/** The five stories that every section has, in the same order. */
export function sectionStories(part: PartKey, Section: ComponentType<SectionRootProps>) {
  const stage =
    (charter: (globals: StageGlobals) => CharterDraft) =>
    (args: SectionRootProps, { globals }: Context) => (
      <CharterStage charter={charter(globals)} globals={globals}>
        <Section {...args} />
      </CharterStage>
    );
  return {
    /** Nothing written yet: an invitation, and no error on first sight. */
    empty: {
      render: stage(() => emptyCharter),
      play: async ({ canvasElement }: Played) => {
        await expect(canvasElement.querySelectorAll('[data-charter-part="field-error"]')).toHaveLength(0);
        await expect(canvasElement.querySelector(`[data-charter-section="${part}"]`)).toHaveAttribute(
          'data-status',
          'empty',
        );
      },
    },
    /** As it stands in an example charter. */
    filled: { render: stage(exampleFor) },
    /** After an attempt to go on with nothing written. */
    invalid: {
      render: (args: SectionRootProps, { globals }: Context) => (
        <CharterStage charter={emptyCharter} globals={globals}>
          <Attempt part={part} />
          <Section {...args} />
        </CharterStage>
      ),
    },
    /** For a person who may read but not write: text, no controls. */
    readOnly: {
      render: (args: SectionRootProps, { globals }: Context) => (
        <CharterProvider
          defaultValue={exampleFor(globals)}
          locale={localeOf(globals)}
          now="2026-09-30"
          access={viewOnly}
        >
          <Section {...args} />
        </CharterProvider>
      ),
      play: async ({ canvasElement }: Played) => {
        await expect(canvasElement.querySelectorAll('textarea, select, input:not(:disabled)')).toHaveLength(
          0,
        );
      },
    },
    /** In Greek. */
    localized: {
      render: (args: SectionRootProps) => (
        <CharterProvider defaultValue={exampleCharters.thalassaia} locale={el} now="2026-09-30">
          <div lang="el">
            <Section {...args} />
          </div>
        </CharterProvider>
      ),
    },
  };
}

const viewOnly = () => 'view' as const;

/** Shows every issue of a part, as after an attempt to go on. */
export function Attempt({ part }: { part: PartKey }) {
  const { attempt } = usePart(part);
  useEffect(() => {
    attempt();
  }, [attempt]);
  return null;
}
