import { type ComponentType, useEffect, useState } from 'react';
import { CharterProvider, type Locale, MissionSectionRoot, SaveStatus } from '../../src';
import { createIntl } from '../../src/i18n';
import { IndicatorCard, MetricsPanel } from '../../src/metrics';
import { CharterViewer } from '../../src/viewer';
import { emptyCharter, exampleFor } from '../support/CharterStage';
import { Attempt } from '../support/sectionStories';
import { createNetworkRig, type Network } from './network';

/** What stands in one cell of the matrix. */
interface SpecimenProps {
  locale: Locale;
  /** Unique in the page. */
  id: string;
}

/** Parts to be seen in every theme, density and language; `ready` finds what is there once one has arrived. */
export const specimens = {
  card: { title: 'A card', Specimen: Card, ready: '[data-charter-part="card"] svg' },
  section: { title: 'A section with errors', Specimen: Section, ready: '[data-charter-part="field-error"]' },
  save: {
    title: 'Save states',
    Specimen: SaveStates,
    ready: '[data-state="retry-wait"] ~ [data-state="blocked"]',
  },
  viewer: { title: 'A part of the document', Specimen: ViewerPart, ready: '[data-charter-part="viewer"]' },
} satisfies Record<string, { title: string; Specimen: ComponentType<SpecimenProps>; ready: string }>;

function Card({ locale }: SpecimenProps) {
  const charter = exampleFor({ locale: locale.code });
  const [indicator] = charter.indicators ?? [];
  return (
    <MetricsPanel.Root charter={charter} now="2026-09-30" locale={locale} headingLevel={1}>
      {indicator && <IndicatorCard indicator={indicator} />}
    </MetricsPanel.Root>
  );
}

function Section({ locale }: SpecimenProps) {
  return (
    <CharterProvider defaultValue={emptyCharter} locale={locale} now="2026-09-30">
      <Attempt part="mission" />
      <MissionSectionRoot headingLevel={3} />
    </CharterProvider>
  );
}

const states: readonly Network[] = ['instant', 'offline', 'full'];

function SaveStates({ locale }: SpecimenProps) {
  return (
    <div className="matrix-states">
      {states.map((network) => (
        <SaveState key={network} network={network} locale={locale} />
      ))}
    </div>
  );
}

/** Where the save stands after one change in a network. */
function SaveState({ network, locale }: { network: Network; locale: Locale }) {
  const [{ session, setNetwork }] = useState(() => createNetworkRig(emptyCharter, (text) => text));
  useEffect(() => {
    setNetwork(network);
    const write = () => {
      if (session.getSnapshot().readOnly) return;
      stop();
      session.edit('title', createIntl({ locale }).t('part.mission'));
    };
    const stop = session.subscribe(write);
    write();
    return stop;
  }, [session, setNetwork, network, locale]);
  return (
    <CharterProvider session={session} locale={locale}>
      <SaveStatus />
    </CharterProvider>
  );
}

function ViewerPart({ locale, id }: SpecimenProps) {
  return (
    <CharterViewer
      charter={exampleFor({ locale: locale.code })}
      now="2026-09-30"
      locale={locale}
      parts={['services']}
      headingLevel={3}
      idPrefix={id}
    />
  );
}
