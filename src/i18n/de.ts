import { charts } from './de/charts';
import { comments } from './de/comments';
import { common } from './de/common';
import { copies } from './de/copies';
import { descriptions } from './de/descriptions';
import { editor } from './de/editor';
import { fields } from './de/fields';
import { figures } from './de/figures';
import { guidance } from './de/guidance';
import { history } from './de/history';
import { issues } from './de/issues';
import { linkCharts } from './de/linkCharts';
import { metricCatalog } from './de/metricCatalog';
import { panel } from './de/panel';
import { panelControls } from './de/panelControls';
import { panelDetail } from './de/panelDetail';
import { parts } from './de/parts';
import { reading } from './de/reading';
import { record } from './de/record';
import { reviewing } from './de/reviewing';
import { saving } from './de/saving';
import { signing } from './de/signing';
import { source } from './de/source';
import { viewer } from './de/viewer';
import { vocabulary } from './de/vocabulary';
import type { Locale } from './messages';

/** German. */
export const de = {
  code: 'de',
  dir: 'ltr',
  terms: {
    charter: 'Charta',
    Charter: 'Charta',
    aCharter: 'eine Charta',
    theCharter: 'die Charta',
    TheCharter: 'Die Charta',
    ofTheCharter: 'der Charta',
  },
  messages: {
    ...common,
    ...parts,
    ...fields,
    ...editor,
    ...saving,
    ...signing,
    ...history,
    ...comments,
    ...reviewing,
    ...reading,
    ...guidance,
    ...panel,
    ...descriptions,
    ...panelControls,
    ...panelDetail,
    ...charts,
    ...figures,
    ...source,
    ...linkCharts,
    ...viewer,
    ...copies,
    ...record,
    ...vocabulary,
    ...metricCatalog,
    ...issues,
  },
} satisfies Locale;
