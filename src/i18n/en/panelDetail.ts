/** Words for what a detail offers beside its drawing. */
export const panelDetail = {
  'chart.failed': 'The drawing could not be shown; words and table are there.',
  'chart.forecast.show': 'Forecast',
  'pace.by-now': 'Should stand by now at',
} as const;
