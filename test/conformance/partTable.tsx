import { fireEvent } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import * as entry from '../../src';
import { en } from '../../src/i18n/en';
import { createMemoryVersionStore } from '../../src/lifecycle';
import * as metrics from '../../src/metrics';
import { type PartKey, partKeys } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import { conflictedSession } from './conflictedSession';

/** One exported part: where it stands, what it renders, and what it needs around it. */
export interface PartRow {
  /** The name under which a host finds it; a second row of the same part says which kind after a colon. */
  readonly name: string;
  /** The element it renders by itself. */
  readonly tag: string;
  /** What it cannot do without. */
  readonly props?: object;
  /** What stands around it; `edited` is told every edit of the charter. */
  readonly inside: (part: ReactNode, edited?: () => void) => ReactNode;
  /** What stands around it when its root does not. */
  readonly outside: (part: ReactNode) => ReactNode;
  /** The root that it names when that is missing. */
  readonly root: string;
  /** What it calls itself then. @default its name */
  readonly reader?: string;
  /** What has to happen on the page before there is something to render. */
  readonly prepare?: (page: Element) => void;
  /** A handler of the part itself, what sets it off, and that it edits the charter. */
  readonly acts?: { readonly on: string; readonly fire: (node: Element) => void };
}

const charter = { ...exampleCharters.quillmere, buyerJourney: [{ id: 'explore' }] };
const indicator = charter.indicators?.[0];
const asOf = '2026-09-30';

type Around = PartRow['inside'];

const bare = (part: ReactNode) => part;
const editor: Around = (part, edited = () => {}) => (
  <entry.CharterProvider defaultValue={charter} onChange={edited} locale={en} now={asOf}>
    {part}
  </entry.CharterProvider>
);
const reader: Around = (part) => (
  <entry.CharterProvider defaultValue={charter} locale={en} now={asOf} access={() => 'view'}>
    {part}
  </entry.CharterProvider>
);
const field =
  (path: string, around = editor): Around =>
  (part, edited) =>
    around(<entry.FieldRoot path={path}>{part}</entry.FieldRoot>, edited);
const list =
  (path: string): Around =>
  (part, edited) =>
    editor(<entry.ListRoot path={path}>{part}</entry.ListRoot>, edited);
/** In a list that may not be empty, after an attempt to go on. */
const attempted: Around = (part) => (
  <entry.CharterProvider defaultValue={{ ...charter, parties: [] }} locale={en} now={asOf}>
    <Attempt />
    <entry.ListRoot path="parties">{part}</entry.ListRoot>
  </entry.CharterProvider>
);

function Attempt() {
  const { attempt } = entry.usePart('agreement');
  useEffect(() => {
    attempt();
  }, [attempt]);
  return null;
}

/** In the second of several items, so that it can move either way. */
const item: Around = (part, edited) =>
  list('scope/out')(
    <entry.ListItems>
      {(each) => <entry.ListItemPart item={each}>{each.index === 1 && part}</entry.ListItemPart>}
    </entry.ListItems>,
    edited,
  );
const removable: Around = (part, edited) =>
  list('scope/out')(
    <>
      <entry.ListItems>
        {(each) => (
          <entry.ListItemPart item={each}>{each.index === 0 && <entry.ListRemove />}</entry.ListItemPart>
        )}
      </entry.ListItems>
      {part}
    </>,
    edited,
  );
const number: Around = (part) =>
  field('budget/amount')(
    <>
      <entry.FieldControl />
      {part}
    </>,
  );
const conflicted = await conflictedSession();
const conflict: Around = (part) => (
  <entry.CharterProvider session={conflicted} locale={en} now={asOf}>
    {part}
  </entry.CharterProvider>
);
const section: Around = (part) => editor(<entry.ScopeSectionRoot>{part}</entry.ScopeSectionRoot>);
const words = (part: ReactNode) => <entry.IntlProvider locale={en}>{part}</entry.IntlProvider>;
const panel: Around = (part) => (
  <metrics.MetricsPanelRoot charter={charter} now={asOf} locale={en}>
    {part}
  </metrics.MetricsPanelRoot>
);

const inEditor = { inside: editor, outside: bare, root: 'CharterProvider' };
const inField = { inside: field('mission/statement'), outside: editor, root: 'Field.Root' };
const inList = { inside: list('scope/out'), outside: editor, root: 'List.Root' };
const inItem = { inside: item, outside: editor, root: 'List.Root', acts: click() };
const inSection = { inside: section, outside: editor, root: 'Section.Root' };
const inPanel = { inside: panel, outside: words, root: 'MetricsPanel.Root' };
const control = { outside: editor, root: 'Field.Root' };

function click() {
  return { on: 'onClick', fire: (node: Element) => fireEvent.click(node) };
}
const input = { on: 'onInput', fire: (node: Element) => fireEvent.input(node, { target: { value: 'New' } }) };
const change = (value: string) => ({
  on: 'onChange',
  fire: (node: Element) => fireEvent.change(node, { target: { value } }),
});

const withoutLists: readonly PartKey[] = ['inspection', 'maturity'];
const sectionOf = (key: PartKey) => `${key[0]?.toUpperCase()}${key.slice(1)}Section`;

const sectionRows: PartRow[] = partKeys.flatMap((key) => {
  const root = {
    ...inEditor,
    name: `${sectionOf(key)}.Root`,
    tag: 'section',
    reader: 'Section.Root',
    props: { children: 'text' },
  };
  const its = { ...inEditor, name: `${sectionOf(key)}.List`, tag: 'div', reader: 'List.Root' };
  return withoutLists.includes(key) ? [root] : [root, its];
});

/** Every part that a host can import. */
export const partTable: readonly PartRow[] = [
  { ...inEditor, name: 'CharterEditor', tag: 'div', props: { parts: ['scope'] } },
  { ...inEditor, name: 'CompletenessMeter', tag: 'div' },
  { ...inEditor, name: 'SaveStatus', tag: 'div' },
  { ...inEditor, name: 'VersionHistory', tag: 'section', props: { store: createMemoryVersionStore() } },
  { ...inEditor, name: 'ConflictTray', tag: 'section', inside: conflict },
  {
    ...inEditor,
    name: 'Dialog',
    tag: 'div',
    props: { title: 'Details', open: true, onOpenChange: () => {} },
  },

  { ...inEditor, name: 'Field.Root', tag: 'div', props: { path: 'mission/statement' } },
  {
    ...inEditor,
    name: 'Field.Root: of several controls',
    tag: 'fieldset',
    props: { path: 'changeTriggers' },
  },
  { ...inField, name: 'Field.Label', tag: 'label' },
  { ...inField, name: 'Field.Label: of several controls', tag: 'legend', inside: field('changeTriggers') },
  { ...inField, name: 'Field.Label: read only', tag: 'span', inside: field('mission/statement', reader) },
  { ...inField, name: 'Field.Description', tag: 'p' },
  { ...inField, name: 'Field.Counter', tag: 'p' },
  {
    ...inField,
    name: 'Field.Error',
    tag: 'p',
    inside: number,
    prepare: (page) => {
      const input = page.querySelector('input') as Element;
      fireEvent.input(input, { target: { value: 'many' } });
      fireEvent.blur(input);
    },
  },
  { ...control, name: 'Field.Control: long text', tag: 'textarea', inside: field('vision'), acts: input },
  { ...control, name: 'Field.Control: short text', tag: 'input', inside: field('title'), acts: input },
  {
    ...control,
    name: 'Field.Control: choice',
    tag: 'select',
    inside: field('budget/fundingModel'),
    acts: change(''),
  },
  { ...control, name: 'Field.Control: choices', tag: 'div', inside: field('changeTriggers') },
  {
    ...control,
    name: 'Field.Control: flag',
    tag: 'input',
    inside: field('budget/controlledByEnablement'),
    acts: { on: 'onChange', fire: (node) => fireEvent.click(node) },
  },
  { ...control, name: 'Field.Control: read only', tag: 'div', inside: field('vision', reader) },

  { ...inEditor, name: 'List.Root', tag: 'div', props: { path: 'scope/out' } },
  { ...inList, name: 'List.Items', tag: 'ol', props: { children: () => 'one' } },
  {
    ...inList,
    name: 'List.Item',
    tag: 'li',
    props: { item: { key: 'out-2', path: 'scope/out/out-2', index: 1 } },
  },
  { ...inList, name: 'List.Add', tag: 'button', acts: click() },
  { ...inList, name: 'List.Empty', tag: 'p', inside: list('constraints') },
  { ...inList, name: 'List.Error', tag: 'p', inside: attempted },
  {
    ...inList,
    name: 'List.Undo',
    tag: 'p',
    inside: removable,
    prepare: (page) => fireEvent.click(page.querySelector('[data-slot="remove"]') as Element),
  },
  { ...inItem, name: 'List.Remove', tag: 'button' },
  { ...inItem, name: 'List.MoveUp', tag: 'button' },
  { ...inItem, name: 'List.MoveDown', tag: 'button' },

  ...sectionRows,
  { ...inSection, name: 'ScopeSection.Heading', tag: 'h2', reader: 'Section.Heading' },
  { ...inSection, name: 'ScopeSection.Question', tag: 'p', reader: 'Section.Question' },
  { ...inSection, name: 'ScopeSection.Status', tag: 'span', reader: 'Section.Status' },
  { ...inEditor, name: 'ServicesSection.ServiceList', tag: 'div', reader: 'ServiceList' },
  { ...inEditor, name: 'ServicesSection.BalanceBars', tag: 'div', reader: 'BalanceBars' },
  { ...inList, name: 'ServicesSection.CatalogueAdd', tag: 'p', inside: list('services') },
  { ...inEditor, name: 'AudiencesSection.AudienceList', tag: 'div', reader: 'List.Root' },
  { ...inList, name: 'AudiencesSection.CatalogueAdd', tag: 'p', inside: list('audiences') },
  {
    ...inSection,
    name: 'IndicatorsSection.IndicatorList',
    tag: 'div',
    props: { kind: 'leading' },
    reader: 'IndicatorList',
  },
  {
    ...inList,
    name: 'IndicatorsSection.CatalogueAdd',
    tag: 'p',
    inside: list('indicators'),
    props: { kind: 'leading' },
  },
  {
    ...inEditor,
    name: 'JourneySection.StageList',
    tag: 'div',
    props: { path: 'buyerJourney', vocabulary: 'buyerStage' },
    reader: 'List.Root',
  },
  { ...inEditor, name: 'JourneySection.CoverageMatrix', tag: 'section', reader: 'CoverageMatrix' },

  {
    ...inEditor,
    name: 'MetricsPanel.Root',
    tag: 'section',
    props: { charter, now: asOf, children: 'text' },
    inside: words,
  },
  { ...inPanel, name: 'MetricsPanel.Heading', tag: 'h2' },
  { ...inPanel, name: 'MetricsPanel.Span', tag: 'p' },
  { ...inPanel, name: 'MetricsPanel.Toolbar', tag: 'div' },
  { ...inPanel, name: 'MetricsPanel.Lanes', tag: 'div' },
  { ...inPanel, name: 'MetricsPanel.Lane', tag: 'section', props: { kind: 'leading' } },
  { ...inPanel, name: 'MetricsPanel.Card', tag: 'article', props: { indicator }, reader: 'IndicatorCard' },
  { ...inPanel, name: 'MetricsPanel.Detail', tag: 'div' },
  { ...inPanel, name: 'MetricsPanel.Links', tag: 'section', reader: 'LinkMap' },
  ...['IndicatorChart', 'BehaviorChart', 'VarianceChart', 'SixTwelveChart'].map((name) => ({
    ...inEditor,
    name,
    tag: 'figure',
    props: { indicator, asOf },
    inside: words,
  })),
  {
    ...inEditor,
    name: 'LeadLagChart',
    tag: 'figure',
    props: { charter, link: charter.links?.[0], asOf },
    inside: words,
  },
  {
    ...inEditor,
    name: 'LagChart',
    tag: 'figure',
    props: { charter, link: charter.links?.[0], asOf },
    inside: words,
  },
  {
    ...inEditor,
    name: 'ScatterChart',
    tag: 'figure',
    props: { charter, link: charter.links?.[0], asOf },
    inside: words,
  },
  { ...inEditor, name: 'IndicatorTable', tag: 'div', props: { indicator, asOf }, inside: words },
];

/** Exported components that are no parts, and why. */
export const noParts: Readonly<Record<string, string>> = {
  CharterProvider: 'renders no element of its own',
  IntlProvider: 'renders no element of its own',
  ...Object.fromEntries(
    partKeys.map((key) => [
      `${sectionOf(key)}Fields`,
      'renders several elements: the usual content of a root',
    ]),
  ),
};
