/** Words for what a detail offers beside its drawing. */
export const panelDetail = {
  'chart.failed': 'No se pudo mostrar el gráfico; quedan la descripción y la tabla.',
  'chart.forecast.show': 'Proyección',
  'pace.by-now': 'Valor esperado a estas alturas',
};
