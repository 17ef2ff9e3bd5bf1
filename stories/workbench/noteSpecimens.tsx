import { type ComponentType, useEffect, useState } from 'react';
import { CharterEditor, ConflictTray, FieldRoot, List, SaveStatus, ServicesSection } from '../../src';
import { IndicatorCard, IndicatorChart, MetricsPanel } from '../../src/metrics';
import { CharterViewer } from '../../src/viewer';
import type { NoteId } from '../support/accessibilityNotes';
import { CharterStage, emptyCharter, exampleFor, localeOf, type StageGlobals } from '../support/CharterStage';
import { contestedSession } from '../support/contestedSession';
import { charterOfSize } from './dataSizes';
import { createNetworkRig } from './network';

interface SpecimenProps {
  globals: StageGlobals;
}

/** The component of each note, small and alive. */
export const noteSpecimens: Readonly<Record<NoteId, ComponentType<SpecimenProps>>> = {
  field: ({ globals }) => <OneField globals={globals} path="mission/statement" />,
  choices: ({ globals }) => <OneField globals={globals} path="changeTriggers" />,
  list: RowsOfText,
  save: Unreachable,
  rail: ({ globals }) => (
    <CharterStage charter={exampleFor(globals)} globals={globals}>
      <CharterEditor layout="single" parts={['mission', 'scope']} />
    </CharterStage>
  ),
  summary: ({ globals }) => (
    <CharterStage charter={emptyCharter} globals={globals}>
      <CharterEditor parts={['mission']} />
    </CharterStage>
  ),
  dialog: ({ globals }) => (
    <CharterStage charter={oneService(globals)} globals={globals}>
      <ServicesSection.Root headingLevel={3} />
    </CharterStage>
  ),
  tray: Contested,
  card: ({ globals }) => <Figures globals={globals} part="card" />,
  chart: ({ globals }) => <Figures globals={globals} part="chart" />,
  viewer: ({ globals }) => (
    <CharterViewer
      charter={oneService(globals)}
      now="2026-09-30"
      locale={localeOf(globals)}
      headingLevel={3}
      idPrefix="note"
    />
  ),
};

function oneService(globals: StageGlobals) {
  const example = exampleFor(globals);
  return { ...charterOfSize('minimal', globals), services: example.services?.slice(0, 1) };
}

function OneField({ globals, path }: SpecimenProps & { path: string }) {
  return (
    <CharterStage charter={exampleFor(globals)} globals={globals}>
      <FieldRoot path={path} />
    </CharterStage>
  );
}

function RowsOfText({ globals }: SpecimenProps) {
  return (
    <CharterStage charter={exampleFor(globals)} globals={globals}>
      <List.Root path="scope/out">
        <List.Items>
          {(item) => (
            <List.Item key={item.key} item={item}>
              <FieldRoot path={`${item.path}/text`} hint={null} />
              <List.MoveDown />
              <List.Remove />
            </List.Item>
          )}
        </List.Items>
        <List.Undo />
        <List.Add />
      </List.Root>
    </CharterStage>
  );
}

function Unreachable({ globals }: SpecimenProps) {
  const [rig] = useState(() => createNetworkRig(charterOfSize('minimal', globals), (text) => text));
  useEffect(() => rig.setNetwork('offline'), [rig]);
  return (
    <CharterStage session={rig.session} globals={globals}>
      <SaveStatus />
      <FieldRoot path="vision" />
    </CharterStage>
  );
}

function Contested({ globals }: SpecimenProps) {
  const [session] = useState(() =>
    contestedSession(charterOfSize('minimal', globals), {
      mine: (mine) => mine.edit('vision', 'Every call starts prepared.'),
      theirs: (theirs) => theirs.edit('vision', 'Every meeting starts prepared.'),
    }),
  );
  return (
    <CharterStage session={session} globals={globals}>
      <ConflictTray />
    </CharterStage>
  );
}

function Figures({ globals, part }: SpecimenProps & { part: 'card' | 'chart' }) {
  const charter = exampleFor(globals);
  const [indicator] = charter.indicators ?? [];
  if (!indicator) return null;
  return (
    <MetricsPanel.Root charter={charter} now="2026-09-30" locale={localeOf(globals)} headingLevel={1}>
      {part === 'card' ? (
        <IndicatorCard indicator={indicator} />
      ) : (
        <IndicatorChart indicator={indicator} asOf="2026-09-30" />
      )}
    </MetricsPanel.Root>
  );
}
