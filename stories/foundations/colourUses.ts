/** What a colour is for, and what it stands on. */
export interface ColourUse {
  readonly use: string;
  /** Colours behind it; each pair must reach `needs`. */
  readonly on?: readonly string[];
  /** WCAG 2.2: 4.5 for text, 3 for the edge of a control or a mark. */
  readonly needs?: 4.5 | 3;
}

const text = (use: string, ...on: string[]): ColourUse => ({ use, on, needs: 4.5 });
const edge = (use: string, ...on: string[]): ColourUse => ({ use, on, needs: 3 });
const ground = (use: string): ColourUse => ({ use });

/** Every colour of the theme by group: `Foundations / Colour` fails when the theme has one that is not here. */
export const colourGroups: Readonly<Record<string, Readonly<Record<string, ColourUse>>>> = {
  Ground: {
    canvas: ground('The page behind everything.'),
    surface: ground('Sheets, cards, fields and dialogs.'),
    sunken: ground('Under the pointer, disabled controls, the track of a bar.'),
    line: ground('Hairlines between rows and around sheets. They only decorate, so no contrast is asked.'),
    'line-strong': edge('The border of a field and the edge of a bar: it has to be found.', 'surface'),
  },
  Ink: {
    ink: text('What is read: headings, values, what people wrote.', 'canvas', 'surface', 'sunken'),
    'ink-2': text('What explains: ledes, hints, captions.', 'canvas', 'surface', 'sunken'),
    'ink-3': text('What can wait: counters, units, dates.', 'canvas', 'surface'),
  },
  Accent: {
    accent: edge('The one filled button of a view, bars, what is ticked.', 'canvas', 'surface'),
    'accent-ink': text('Words on the accent.', 'accent'),
    'accent-soft': ground('Behind what is current or selected.'),
    'accent-text': text('Links and quiet buttons.', 'canvas', 'surface', 'accent-soft'),
    focus: edge('The ring around what the keyboard is on.', 'canvas', 'surface'),
  },
  Indicators: {
    leading: text('An early sign: always this blue.', 'surface', 'leading-soft'),
    'leading-soft': ground('The chip and the lane of a leading indicator.'),
    lagging: text('A result: always this rust.', 'surface', 'lagging-soft'),
    'lagging-soft': ground('The chip and the lane of a lagging indicator.'),
  },
  Status: {
    good: text('On track, met, signed, saved.', 'surface', 'good-soft'),
    'good-soft': ground('Behind good news.'),
    watch: text('Needs a look: close to a threshold, waiting, a warning.', 'surface', 'watch-soft'),
    'watch-soft': ground('Behind a warning.'),
    bad: text('Off track, missed, declined, an error.', 'surface', 'bad-soft'),
    'bad-soft': ground('Behind an error.'),
    neutral: text('No judgement yet: no target, too early, archived.', 'surface', 'neutral-soft'),
    'neutral-soft': ground('Behind a state without judgement.'),
  },
  Over: {
    overlay: ground('Between a dialog and the page.'),
  },
};
