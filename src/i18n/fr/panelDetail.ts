import type { panelDetail as source } from '../en/panelDetail';
import type { Message } from '../messages';

/** Words for what a detail offers beside its drawing. */
export const panelDetail = {
  'chart.failed': 'Le graphique n’a pas pu s’afficher ; le texte et le tableau sont là.',
  'chart.forecast.show': 'Prévision',
  'pace.by-now': 'Valeur attendue à ce jour',
} satisfies Record<keyof typeof source, Message>;
