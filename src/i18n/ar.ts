import { charts } from './ar/charts';
import { comments } from './ar/comments';
import { common } from './ar/common';
import { copies } from './ar/copies';
import { descriptions } from './ar/descriptions';
import { editor } from './ar/editor';
import { fields } from './ar/fields';
import { figures } from './ar/figures';
import { guidance } from './ar/guidance';
import { history } from './ar/history';
import { issues } from './ar/issues';
import { linkCharts } from './ar/linkCharts';
import { metricCatalog } from './ar/metricCatalog';
import { panel } from './ar/panel';
import { panelControls } from './ar/panelControls';
import { panelDetail } from './ar/panelDetail';
import { parts } from './ar/parts';
import { reading } from './ar/reading';
import { record } from './ar/record';
import { reviewing } from './ar/reviewing';
import { saving } from './ar/saving';
import { signing } from './ar/signing';
import { source } from './ar/source';
import { viewer } from './ar/viewer';
import { vocabulary } from './ar/vocabulary';
import type { Locale } from './messages';

/** Arabic. Nouns have no case endings here, so messages use them only where none would show; `لـ` is never joined to them. */
export const ar = {
  code: 'ar',
  dir: 'rtl',
  terms: {
    charter: 'ميثاق',
    Charter: 'ميثاق',
    aCharter: 'ميثاق',
    theCharter: 'الميثاق',
    TheCharter: 'الميثاق',
    ofTheCharter: 'الميثاق',
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
