import { charts } from './fr/charts';
import { comments } from './fr/comments';
import { common } from './fr/common';
import { copies } from './fr/copies';
import { descriptions } from './fr/descriptions';
import { editor } from './fr/editor';
import { fields } from './fr/fields';
import { figures } from './fr/figures';
import { guidance } from './fr/guidance';
import { history } from './fr/history';
import { issues } from './fr/issues';
import { linkCharts } from './fr/linkCharts';
import { metricCatalog } from './fr/metricCatalog';
import { panel } from './fr/panel';
import { panelControls } from './fr/panelControls';
import { panelDetail } from './fr/panelDetail';
import { parts } from './fr/parts';
import { reading } from './fr/reading';
import { record } from './fr/record';
import { reviewing } from './fr/reviewing';
import { saving } from './fr/saving';
import { signing } from './fr/signing';
import { source } from './fr/source';
import { viewer } from './fr/viewer';
import { vocabulary } from './fr/vocabulary';
import type { Locale } from './messages';

/** French. */
export const fr = {
  code: 'fr',
  dir: 'ltr',
  terms: {
    charter: 'charte',
    Charter: 'Charte',
    aCharter: 'une charte',
    theCharter: 'la charte',
    TheCharter: 'La charte',
    ofTheCharter: 'de la charte',
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
