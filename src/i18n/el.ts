import { charts } from './el/charts';
import { comments } from './el/comments';
import { common } from './el/common';
import { copies } from './el/copies';
import { descriptions } from './el/descriptions';
import { editor } from './el/editor';
import { fields } from './el/fields';
import { figures } from './el/figures';
import { guidance } from './el/guidance';
import { history } from './el/history';
import { issues } from './el/issues';
import { linkCharts } from './el/linkCharts';
import { metricCatalog } from './el/metricCatalog';
import { panel } from './el/panel';
import { panelControls } from './el/panelControls';
import { panelDetail } from './el/panelDetail';
import { parts } from './el/parts';
import { reading } from './el/reading';
import { record } from './el/record';
import { reviewing } from './el/reviewing';
import { saving } from './el/saving';
import { signing } from './el/signing';
import { source } from './el/source';
import { viewer } from './el/viewer';
import { vocabulary } from './el/vocabulary';
import type { Locale } from './messages';

/** Greek. */
export const el = {
  code: 'el',
  dir: 'ltr',
  terms: {
    charter: 'χάρτα',
    Charter: 'Χάρτα',
    aCharter: 'μια χάρτα',
    theCharter: 'τη χάρτα',
    TheCharter: 'Η χάρτα',
    ofTheCharter: 'της χάρτας',
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
