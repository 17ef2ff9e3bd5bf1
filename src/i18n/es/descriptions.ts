import type { descriptions as source } from '../en/descriptions';
import type { Message } from '../messages';

/** Words for reading a chart without seeing it: its description in four levels, the read-out, and the summary of its table. */
export const descriptions = {
  'description.level.what': 'Qué muestra',
  'description.level.numbers': 'Números',
  'description.level.shape': 'Forma',
  'description.level.judgement': 'Juicio',

  'description.chart.trend': 'Gráfico de líneas de un indicador a lo largo del tiempo.',
  'description.chart.behavior':
    'Gráfico de comportamiento del proceso (XmR): cada dato con los límites de la variación habitual, y el salto de cada dato al siguiente.',
  'description.chart.variance': 'Barras que muestran a qué distancia de su meta queda cada dato.',
  'description.chart.six-twelve': 'Las últimas semanas de un indicador junto a sus últimos meses.',
  'description.chart.lead-lag':
    'Dos gráficos de líneas, uno sobre otro, en un mismo eje de tiempo. Arriba: {leading}. Abajo: {lagging}.',
  'description.chart.lead-lag.shifted': {
    one: '“{leading}” está desplazado {count} mes hacia delante.',
    other: '“{leading}” está desplazado {count} meses hacia delante.',
  },
  'description.chart.lags':
    'Hasta qué punto “{leading}” se mueve a la par que “{lagging}” en cada desfase: una marca para el coeficiente y una barra para su intervalo.',
  'description.chart.scatter':
    'Un punto por cada par de períodos. En horizontal: {leading}. En vertical: {lagging}.',

  'description.series': {
    one: '{name}: dato {cadence}, {count} período ({to}).',
    other: '{name}: dato {cadence}, {count} períodos. Último: {to}.',
  },
  'description.series.target': {
    one: '{name}: dato {cadence}, {count} período ({to}). Meta: {target}.',
    other: '{name}: dato {cadence}, {count} períodos. Último: {to}. Meta: {target}.',
  },
  'description.every.day': 'diario',
  'description.every.week': 'semanal',
  'description.every.month': 'mensual',
  'description.every.quarter': 'trimestral',
  'description.every.half': 'semestral',
  'description.every.year': 'anual',
  'description.target.at-least': 'al menos {value}',
  'description.target.at-most': 'como máximo {value}',
  'description.target.between': 'de {value}',

  'description.ends': 'Primer dato: {first} ({firstPeriod}). Último: {last} ({lastPeriod}).',
  'description.range': 'Mínimo: {min} ({minPeriod}). Máximo: {max} ({maxPeriod}). Media: {mean}.',
  'description.since':
    'La media, la racha y la tendencia corresponden a los datos posteriores al cambio en la forma de medir ({period}).',
  'description.missing': {
    one: 'Falta {count} dato: {periods}.',
    other: 'Faltan {count} datos: {periods}.',
  },
  'description.missing.many': 'Faltan {count} datos; la tabla indica cuáles.',
  'description.missing.none': 'No falta ningún dato.',
  'description.partial': 'Sin terminar, y por eso fuera de las estadísticas: {figures}.',

  'description.run.above': 'Los últimos {count} datos están todos por encima de la media.',
  'description.run.below': 'Los últimos {count} datos están todos por debajo de la media.',
  'description.limits': 'La variación habitual va de {low} a {high} (reglas: {rules}).',
  'description.limits.since': 'Los límites valen desde el cambio en la forma de medir ({period}).',
  'description.limits.trial': 'Estos límites son provisionales hasta reunir doce datos.',
  'description.limits.none':
    'Hay pocos datos para calcular los límites de la variación habitual; hacen falta seis.',
  'description.signals': 'Señales de cambio: {signals}.',
  'description.signals.more': {
    one: 'La tabla incluye otra señal anterior.',
    other: 'La tabla incluye otras señales anteriores.',
  },
  'description.signals.none': 'Ninguna señal de cambio.',
  'description.dependent':
    'Cada dato depende mucho del anterior (r {r}), así que los límites pueden ser demasiado estrechos.',
  'description.alternating':
    'A un dato alto le sigue a menudo uno bajo, y al revés (r {r}), así que los límites pueden ser demasiado anchos.',
  'description.trend.rising':
    'Tendencia al alza: {slope} {per}, con un intervalo del 95 % de {low} a {high}.',
  'description.trend.falling':
    'Tendencia a la baja: {slope} {per}, con un intervalo del 95 % de {low} a {high}.',
  'description.trend.flat':
    'Sin tendencia clara: {slope} {per}, con un intervalo del 95 % de {low} a {high}.',
  'description.trend.none': 'Hay pocos datos para calcular una tendencia; hacen falta tres.',
  'description.per.day': 'al día',
  'description.per.week': 'a la semana',
  'description.per.month': 'al mes',
  'description.per.quarter': 'al trimestre',
  'description.per.half': 'al semestre',
  'description.per.year': 'al año',

  'description.rule.beyond-limit': 'fuera de un límite',
  'description.rule.run-of-7': 'siete seguidos al mismo lado de la media',
  'description.rule.run-of-8': 'ocho seguidos al mismo lado de la media',
  'description.rule.run-of-9': 'nueve seguidos al mismo lado de la media',
  'description.rule.two-of-three': 'dos de tres cerca de un límite',
  'description.rule.three-of-four': 'tres de cuatro más cerca de un límite que de la media',
  'description.rule.four-of-five': 'cuatro de cinco bastante lejos de la media',
  'description.rule.trend-of-6': 'seis seguidos subiendo o bajando',
  'description.rule.trend-of-7': 'siete seguidos subiendo o bajando',

  'description.evidence.r': 'r {r}, intervalo del 95 % de {low} a {high}, con {count} pares de cambios.',

  'description.reason': 'Por qué se espera el vínculo: {text}',
  'description.belief': 'Valoración: {belief}. {text}',
  'description.note': '{period}: {text}',
  'description.judgement.none': 'Nadie ha escrito aún un juicio.',

  'summary.caption': '{name} en resumen',
  'summary.fact': 'Concepto',
  'summary.value': 'Valor',
  'summary.when': 'Cuándo',
  'summary.periods': 'Períodos',
  'summary.missing': 'Datos que faltan',

  'summary.first': 'Primero',
  'summary.last': 'Último',
  'summary.min': 'Mínimo',
  'summary.max': 'Máximo',
  'summary.mean': 'Media',
  'summary.run.above': 'Últimos seguidos por encima de la media',
  'summary.run.below': 'Últimos seguidos por debajo de la media',

  'summary.follow': 'r con el dato anterior',
  'summary.trend': 'Tendencia {per}',
  'summary.interval': 'Intervalo del 95 % de la tendencia',

  'summary.pairs': 'Pares de cambios',
  'summary.r': 'r con el desfase esperado',
  'summary.r-interval': 'Intervalo del 95 % de r',

  'table.target': 'Meta',
  'table.limits': 'Variación habitual',
  'table.signals': 'Señales',
  'table.partial': 'Sin terminar',
  'table.ahead': 'Sin empezar',
  'table.more': {
    one: '{count} fila anterior no se imprime. Está en el archivo CSV.',
    other: '{count} filas anteriores no se imprimen. Están en el archivo CSV.',
  },

  'reading.above': '{amount} por encima',
  'reading.below': '{amount} por debajo',
  'reading.at': 'justo en la meta',
  'reading.within': 'dentro de la meta',
} satisfies Record<keyof typeof source, Message>;
