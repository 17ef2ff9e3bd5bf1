import { charts } from './es/charts';
import { comments } from './es/comments';
import { common } from './es/common';
import { copies } from './es/copies';
import { descriptions } from './es/descriptions';
import { editor } from './es/editor';
import { fields } from './es/fields';
import { figures } from './es/figures';
import { guidance } from './es/guidance';
import { history } from './es/history';
import { issues } from './es/issues';
import { linkCharts } from './es/linkCharts';
import { metricCatalog } from './es/metricCatalog';
import { panel } from './es/panel';
import { panelControls } from './es/panelControls';
import { panelDetail } from './es/panelDetail';
import { parts } from './es/parts';
import { reading } from './es/reading';
import { record } from './es/record';
import { reviewing } from './es/reviewing';
import { saving } from './es/saving';
import { signing } from './es/signing';
import { source } from './es/source';
import { viewer } from './es/viewer';
import { vocabulary } from './es/vocabulary';
import type { Locale } from './messages';

/** Spanish. */
export const es = {
  code: 'es',
  dir: 'ltr',
  terms: {
    charter: 'carta',
    Charter: 'Carta',
    aCharter: 'una carta',
    theCharter: 'la carta',
    TheCharter: 'La carta',
    ofTheCharter: 'de la carta',
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
