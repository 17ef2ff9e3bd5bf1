import type { ReactNode } from 'react';
import { CharterEditor } from '../../src';
import { MetricsPanelRoot } from '../../src/metrics';
import { CharterViewer } from '../../src/viewer';
import { CharterStage, exampleFor, localeOf, type StageGlobals } from '../support/CharterStage';
import { addressOf } from './doors';

/** The three faces of the product, alive, at the size of a picture, as the toolbar stands. */
export function Faces({ globals }: { globals: StageGlobals }) {
  const charter = exampleFor(globals);
  const locale = localeOf(globals);
  return (
    <ul className="faces">
      <Face
        title="Write"
        note="The editor is a document being written: a question, an answer, and what still stands in the way."
        id="editor--sections"
      >
        <CharterStage charter={charter} globals={globals}>
          <CharterEditor parts={['mission', 'services']} />
        </CharterStage>
      </Face>
      <Face
        title="Measure"
        note="The panel says the finding first: what we do, what the business gets, and whether one moves the other."
        id="metrics-panel--quillmere"
      >
        <MetricsPanelRoot charter={charter} now="2026-09-30" locale={locale} />
      </Face>
      <Face
        title="Read and sign"
        note="The viewer is a page that anybody can read, print and hold the company to."
        id="viewer--document"
      >
        <CharterViewer charter={charter} now="2026-09-30" locale={locale} idPrefix="face" />
      </Face>
    </ul>
  );
}

function Face({
  title,
  note,
  id,
  children,
}: {
  title: string;
  note: string;
  id: string;
  children: ReactNode;
}) {
  return (
    <li className="face">
      <div className="face-frame sheet-card" inert aria-hidden="true">
        <div className="face-view">{children}</div>
      </div>
      <div className="face-words" lang="en" dir="ltr">
        <h2>
          <a href={addressOf({ title, note, id })} target="_top">
            {title}
          </a>
        </h2>
        <p className="sheet-quiet">{note}</p>
      </div>
    </li>
  );
}
