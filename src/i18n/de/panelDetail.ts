/** Words for what a detail offers beside its drawing. */
export const panelDetail = {
  'chart.failed': 'Das Diagramm konnte nicht angezeigt werden; Beschreibung und Tabelle sind vorhanden.',
  'chart.forecast.show': 'Prognose',
  'pace.by-now': 'Sollwert zum heutigen Tag',
};
