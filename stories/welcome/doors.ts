/** A way from the landing page into the book: a page, and how the toolbar stands there. */
export interface Door {
  readonly title: string;
  readonly note: string;
  readonly id: string;
  readonly globals?: string;
}

/** What a designer asks of a component library, and where each answer is to be seen. */
export const questions: readonly Door[] = [
  { title: 'Empty', note: 'An invitation, and no error on first sight.', id: 'editor--empty' },
  { title: 'Full', note: 'A charter of a real size, every part written.', id: 'editor--sections' },
  { title: 'Wrong', note: 'What is missing, where, and what to do about it.', id: 'editor--checked' },
  {
    title: 'Offline',
    note: 'Slow, failing, cut off, contested: nothing is lost.',
    id: 'workbench-network--offline',
  },
  {
    title: 'Dark',
    note: 'The same contrast at night.',
    id: 'metrics-panel--quillmere',
    globals: 'theme:dark',
  },
  {
    title: 'Compact',
    note: 'More on a page, and still to be pressed.',
    id: 'editor--sections',
    globals: 'density:compact',
  },
  { title: 'Greek', note: 'Two fifths longer, and nothing cut.', id: 'viewer--in-review' },
  {
    title: 'Arabic',
    note: 'From right to left, charts left to right.',
    id: 'editor--sections',
    globals: 'locale:ar',
  },
  {
    title: 'On a phone',
    note: '360 pixels: one column, and nothing sideways.',
    id: 'workbench-on-a-phone--write',
  },
  { title: 'On paper', note: 'An A4 sheet that can be signed.', id: 'workbench-on-paper--document' },
  { title: 'In my brand', note: 'Three brands, one switch, and yours.', id: 'workbench-white-label--brands' },
  {
    title: 'All at once',
    note: 'Themes, densities and languages side by side.',
    id: 'workbench-matrix--card',
  },
];

const guide = (title: string, note: string, page: string): Door => ({
  title,
  note,
  id: `guides-${page}--docs`,
});

/** Where to go, by who is asking. */
export const readers: readonly { who: string; wants: string; doors: readonly Door[] }[] = [
  {
    who: 'If you design',
    wants: 'How it looks in your product, and how it speaks.',
    doors: [
      { title: 'Colour', note: 'values and contrast', id: 'foundations-colour--colour' },
      { title: 'Type', note: 'two stacks, seven sizes', id: 'foundations-type--type' },
      { title: 'White label', note: 'your brand, live', id: 'workbench-white-label--brands' },
      guide('Writing words', 'voice, errors, figures', 'writing-words'),
    ],
  },
  {
    who: 'If you build',
    wants: 'An editor on your page today, your own parts tomorrow.',
    doors: [
      guide('Getting started', 'five minutes to the editor', 'getting-started'),
      guide('Composing', 'part by part, hook by hook', 'composing'),
      guide('Wiring storage', 'your database, our autosave', 'wiring-storage'),
      guide('The metrics panel', 'figures and links', 'the-metrics-panel'),
    ],
  },
  {
    who: 'If you run a platform',
    wants: 'Many tenants, many brands, one library.',
    doors: [
      guide('Theming', 'tokens and tenants', 'theming'),
      { title: 'Parts', note: 'every name to style by', id: 'reference-parts--docs' },
      guide('Extending', 'parts of your own', 'extending'),
      guide('To production', 'rights, policy, limits', 'to-production'),
      guide('Security', 'what is promised', 'security'),
    ],
  },
];

/** The address of a page of this book. */
export function addressOf({ id, globals }: Door): string {
  const kind = id.endsWith('--docs') ? 'docs' : 'story';
  return `./?path=/${kind}/${id}${globals ? `&globals=${globals}` : ''}`;
}
