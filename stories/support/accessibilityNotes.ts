/** How a component behaves for hands on a keyboard and for ears. */
export interface AccessibilityNote {
  readonly title: string;
  /** Keys and what they do; keys of a browser's own controls are left out. */
  readonly keys: readonly (readonly [keys: string, what: string])[];
  /** Where its accessible name comes from. */
  readonly name: string;
  /** What a screen reader says without being asked. */
  readonly announced: string;
  /** Story that shows it whole. */
  readonly story: string;
}

/** Notes by component. `Workbench / Accessibility` shows each beside the component and checks it there. */
export const accessibilityNotes = {
  field: {
    title: 'Field',
    keys: [['Tab', 'into the field; the mistake is looked for when it is left']],
    name: 'Its visible label. Hint and error are its description, the error only while there is one.',
    announced: 'Nothing while typing. An invalid field says so when it is reached, with the error in words.',
    story: 'fields--long-text',
  },
  choices: {
    title: 'Several choices',
    keys: [['Space', 'ticks or clears a choice']],
    name: 'The group is named by the label of the field, each box by its own words.',
    announced: 'The group when it is entered.',
    story: 'fields--choices',
  },
  list: {
    title: 'List',
    keys: [['Enter or Space', 'on Move up, Move down, Remove, Add, Undo']],
    name: 'Buttons name the row they belong to: “Remove: Onboarding”.',
    announced:
      'What was removed, and that it can be undone; where a row has moved to. A new row takes the focus, a removed one hands it on.',
    story: 'fields--list-parts',
  },
  save: {
    title: 'Save state',
    keys: [['Enter or Space', 'on the one thing that can be done: try again, decide']],
    name: 'None: it is a status, read as a sentence.',
    announced: 'Every change of state, politely. The seconds that run are seen and not spoken.',
    story: 'save-states--unreachable',
  },
  rail: {
    title: 'Parts of the editor',
    keys: [['Enter or Space', 'goes to the part; the focus lands on its heading']],
    name: 'A navigation called “Parts”; each button says the part and how it stands.',
    announced: 'The current part is marked where one is shown at a time.',
    story: 'editor--single',
  },
  summary: {
    title: 'Summary of errors',
    keys: [['Enter or Space', 'on a line goes to the field']],
    name: 'Its heading. Each line says the field and what to do.',
    announced: 'The whole summary at once, as an alert; the focus moves to it after the check.',
    story: 'editor--checked',
  },
  dialog: {
    title: 'Dialog',
    keys: [
      ['Escape', 'closes'],
      ['Tab', 'stays inside'],
    ],
    name: 'Its title, with a description under it.',
    announced: 'Title and description when it opens. The focus goes in, and back to what opened it.',
    story: 'dialogs--service',
  },
  tray: {
    title: 'Conflict tray',
    keys: [['Enter or Space', 'on Keep mine, Keep theirs, Edit mine']],
    name: 'A region named by how many decisions are needed; each button is described by the place it decides.',
    announced: 'Through the save state, so that nobody is interrupted. What was decided is said.',
    story: 'conflict-tray--same-sentence',
  },
  card: {
    title: 'Indicator card',
    keys: [['Enter or Space', 'on the name shows the indicator in detail']],
    name: 'The indicator. It is a pressed button while the detail is open.',
    announced: 'Nothing: the small drawing is hidden, and what it shows stands in words beside it.',
    story: 'metrics-panel--quillmere',
  },
  chart: {
    title: 'Chart',
    keys: [
      ['← →', 'figure by figure'],
      ['Home, End', 'the first, the last'],
      ['Page Up, Page Down', 'in larger steps'],
    ],
    name: 'A slider called by the caption; its value is period, figure and target in words.',
    announced:
      'The value of the slider as it moves. The picture is hidden; words and the table of figures follow it.',
    story: 'metrics-panel--one-indicator',
  },
  viewer: {
    title: 'Viewer',
    keys: [['Enter', 'on a line of the contents goes to the part']],
    name: 'An article named by the title of the charter; the contents are a navigation.',
    announced: 'Nothing: it is a document, with headings in order and tables with headed rows.',
    story: 'viewer--document',
  },
} as const satisfies Record<string, AccessibilityNote>;

export type NoteId = keyof typeof accessibilityNotes;
