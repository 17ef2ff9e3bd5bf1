import { charts } from './en/charts';
import { comments } from './en/comments';
import { common } from './en/common';
import { copies } from './en/copies';
import { descriptions } from './en/descriptions';
import { editor } from './en/editor';
import { fields } from './en/fields';
import { figures } from './en/figures';
import { guidance } from './en/guidance';
import { history } from './en/history';
import { issues } from './en/issues';
import { linkCharts } from './en/linkCharts';
import { metricCatalog } from './en/metricCatalog';
import { panel } from './en/panel';
import { panelControls } from './en/panelControls';
import { panelDetail } from './en/panelDetail';
import { parts } from './en/parts';
import { reading } from './en/reading';
import { record } from './en/record';
import { reviewing } from './en/reviewing';
import { saving } from './en/saving';
import { signing } from './en/signing';
import { source } from './en/source';
import { viewer } from './en/viewer';
import { vocabulary } from './en/vocabulary';

/** English: the source of truth for every message key. */
export const en = {
  code: 'en',
  dir: 'ltr',
  terms: {
    charter: 'charter',
    Charter: 'Charter',
    aCharter: 'a charter',
    theCharter: 'the charter',
    TheCharter: 'The charter',
    ofTheCharter: 'of the charter',
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
} as const;
