import type { Meta, StoryObj } from '@storybook/react-vite';
import { type AccessibilityNote, accessibilityNotes, type NoteId } from '../support/accessibilityNotes';
import type { StageGlobals } from '../support/CharterStage';
import { localeOf } from '../support/CharterStage';
import { repeated } from '../support/repeated';
import { Chapter, Sheet } from '../support/Sheet';
import { noteChecks } from './noteChecks';
import { noteSpecimens } from './noteSpecimens';
import './workbench.css';

const meta = {
  title: 'Workbench/Accessibility',
  tags: ['!autodocs'],
  parameters: { ...repeated },
} satisfies Meta;

export default meta;

const notes = Object.entries(accessibilityNotes) as [NoteId, AccessibilityNote][];

/** Keys, names and what is announced, by component, each checked on the component beside it. */
export const Notes: StoryObj = {
  render: (_, { globals }) => (
    <Sheet
      title="Accessibility, by component"
      lede="What the keyboard does, where a name comes from, what is said without being asked. Every note stands beside its component, and a test tries it there."
    >
      {notes.map(([id, note]) => (
        <Chapter key={id} title={note.title}>
          <div className="note">
            <Words note={note} />
            <Live id={id} globals={globals} />
          </div>
        </Chapter>
      ))}
    </Sheet>
  ),
  play: async ({ canvasElement, globals }) => {
    for (const [id] of notes) {
      await noteChecks[id](canvasElement.querySelector(`[data-note="${id}"]`) as HTMLElement, globals);
    }
  },
};

function Words({ note }: { note: AccessibilityNote }) {
  return (
    <dl className="note-words">
      <div>
        <dt>Keys</dt>
        {note.keys.map(([keys, what]) => (
          <dd key={keys}>
            <kbd>{keys}</kbd> {what}
          </dd>
        ))}
      </div>
      <div>
        <dt>Name</dt>
        <dd>{note.name}</dd>
      </div>
      <div>
        <dt>Announced</dt>
        <dd>{note.announced}</dd>
      </div>
      <div>
        <dt>See it whole</dt>
        <dd>
          <a href={`./?path=/story/${note.story}`} target="_top">
            {note.story.replace('--', ', ').replaceAll('-', ' ')}
          </a>
        </dd>
      </div>
    </dl>
  );
}

function Live({ id, globals }: { id: NoteId; globals: StageGlobals }) {
  const Specimen = noteSpecimens[id];
  const { code, dir } = localeOf(globals);
  return (
    <div className="note-live sheet-card" data-note={id} lang={code} dir={dir}>
      <Specimen globals={globals} />
    </div>
  );
}
