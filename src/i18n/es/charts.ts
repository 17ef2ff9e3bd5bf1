import type { charts as source } from '../en/charts';
import type { Message } from '../messages';

/** Words of the charts of one indicator: what stands in and under their drawings. */
export const charts = {
  'charts.view.trend': 'Tendencia',
  'charts.view.behavior': 'Comportamiento del proceso',
  'charts.view.variance': 'Frente a la meta',
  'charts.view.six-twelve': '6 y 12',
  'chart.no-behavior': {
    one: 'El comportamiento del proceso necesita al menos seis datos; hay {count}.',
    other: 'El comportamiento del proceso necesita al menos seis datos; hay {count}.',
  },
  'chart.one-figure': 'Por ahora hay un solo dato ({period}). Para trazar una línea hace falta otro.',
  'chart.all-missing': 'Ningún período tiene datos. La tabla indica los motivos.',
  'chart.none-in-range': 'No hay datos en los días que se muestran.',
  'chart.axis.off-zero': 'El eje no empieza en cero.',
  'chart.axis.week': 'S{week}',

  'chart.threshold.warn': 'aviso {value}',
  'chart.threshold.breach': 'crítico {value}',
  'chart.threshold.rule': '{level}: {operator} {value}',
  'chart.forecast': 'si nada cambia {value}',
  'chart.forecast.note':
    'Punteado: dónde quedarían los próximos datos si nada cambiara, entre {low} y {high}.',
  'chart.note': '{mark}. {date}, {kind}: {text}',
  'chart.note.untitled': '{mark}. {date}, {kind}',
  'chart.flag.too-many':
    'Con más de {count} períodos no se marcan las señales. Elija un intervalo más corto para verlas.',
  'chart.flag': 'Rombo: señal de que hay algo más que la variación habitual.',
  'chart.counter':
    'También se muestra, en el mismo eje de tiempo: {name}. Ahí se vería el precio de forzar demasiado este indicador.',

  'chart.behavior': '{name}: comportamiento del proceso',
  'chart.behavior.note': {
    one: 'Límites de la variación habitual a partir de {count} dato (reglas: {rules}).',
    other: 'Límites de la variación habitual a partir de {count} datos (reglas: {rules}).',
  },
  'chart.behavior.locked': {
    one: 'Límites fijados con {count} dato (reglas: {rules}).',
    other: 'Límites fijados con {count} datos (reglas: {rules}).',
  },
  'chart.behavior.trial': 'Los límites discontinuos son provisionales hasta reunir doce datos.',
  'chart.behavior.marks':
    'Rombo: fuera de un límite. Cuadrado: completa un patrón. Sin relleno: valor atípico, excluido de los límites.',
  'chart.behavior.range': 'Salto desde el dato anterior',
  'chart.behavior.segment': 'Límites nuevos a partir de {period}: {text}',
  'chart.behavior.upper': 'límite superior {value}',
  'chart.behavior.lower': 'límite inferior {value}',
  'chart.behavior.centre': 'media {value}',
  'chart.behavior.range.upper': 'límite {value}',
  'chart.behavior.range.mean': 'media {value}',
  'chart.behavior.moved': 'salto de {amount}',
  'chart.behavior.jump': 'un salto mayor de lo habitual',
  'chart.assurance.passes': 'Toda la variación habitual cumple la meta: el proceso es fiable.',
  'chart.assurance.fails':
    'La meta queda fuera de la variación habitual: el proceso no puede alcanzarla si no cambia.',
  'chart.assurance.hit-and-miss':
    'La meta queda dentro de la variación habitual: unas veces se alcanzará y otras no, sin que nada haya cambiado.',

  'chart.variance': '{name}: frente a la meta y a los datos anteriores',
  'chart.variance.target': 'frente a la meta',
  'chart.variance.previous': 'frente al período anterior',
  'chart.variance.last-year': 'frente al año anterior',
  'chart.variance.note':
    'Las barras llenas son peores; las de contorno, mejores; las discontinuas aún no han terminado. Todas empiezan en cero.',
  'chart.variance.newest': {
    one: 'El período más reciente.',
    other: 'Los {count} períodos más recientes.',
  },
  'chart.variance.none': 'Aún no hay con qué comparar: no hay meta ni datos anteriores.',
  'chart.variance.reading': '{amount} {basis}',
  'chart.variance.same': 'sin diferencia {basis}',

  'chart.six-twelve': '{name}: últimas semanas y últimos meses',
  'chart.six-twelve.weeks': 'Semanas',
  'chart.six-twelve.months': 'Meses',
  'chart.six-twelve.note': 'Discontinua: el año anterior. Cada parte tiene su propia escala.',
  'chart.six-twelve.note.one': 'Discontinua: el año anterior.',
  'chart.six-twelve.how':
    'Cómo se pasa de períodos cortos a uno largo: {aggregation}. Cada semana pertenece al mes de su jueves.',
  'chart.six-twelve.no-aggregation':
    'No se ha indicado cómo se obtiene el dato de un mes a partir de períodos más cortos. Indíquelo en el indicador para ver los meses.',
  'chart.six-twelve.no-sums':
    'Aquí un mes es el cociente de dos sumas, y ningún dato incluye sus dos números. Añada numerador y denominador para ver los meses.',
  'chart.six-twelve.mixed-currencies':
    'Estos datos están en más de una moneda, así que no se pueden sumar por meses.',
  'chart.six-twelve.too-long':
    'Esta vista muestra semanas y meses; los períodos de este indicador son más largos.',
  'chart.six-twelve.newest': 'Datos más recientes',
  'chart.six-twelve.before': 'Cambio',
  'chart.six-twelve.year': 'En un año',
  'chart.six-twelve.year-before': 'Año anterior',
  'chart.six-twelve.last-year': 'un año antes {value}',
} as const satisfies Record<keyof typeof source, Message>;
