import type { linkCharts as source } from '../en/linkCharts';
import type { Message } from '../messages';

/** Words of the three charts of a link, and of a chart saved as a picture. */
export const linkCharts = {
  'charts.views': 'Ver',
  'charts.view.lead-lag': 'En el tiempo',
  'charts.view.lags': 'Por desfase',
  'charts.view.scatter': 'Par a par',

  'link.itself': 'Este vínculo nombra dos veces el mismo indicador, así que no hay nada que comparar.',

  'shift.group': 'Desplazar: {leading}',
  'shift.less': 'Menos desfase',
  'shift.more': 'Más desfase',
  'shift.at-expected': 'Desfase de {delay}, el esperado',
  'shift.at': 'Desfase de {delay} (esperado: {expected})',
  'shift.at-unset': 'Desfase de {delay} (no se espera ninguno)',
  'shift.back': 'Volver al desfase esperado',
  'shift.note.expected': {
    one: 'Cada línea tiene su propia escala. “{leading}” está desplazado un mes hacia delante, el desfase esperado.',
    other:
      'Cada línea tiene su propia escala. “{leading}” está desplazado {count} meses hacia delante, el desfase esperado.',
  },
  'shift.note': {
    one: 'Cada línea tiene su propia escala. “{leading}” está desplazado un mes hacia delante, para probar otro desfase. Que a la vista encaje no demuestra nada por sí solo.',
    other:
      'Cada línea tiene su propia escala. “{leading}” está desplazado {count} meses hacia delante, para probar otro desfase. Que a la vista encaje no demuestra nada por sí solo.',
  },
  'shift.later': 'Período {delay} después',

  'lags.caption': '{leading} frente a {lagging}, por desfase',
  'lags.note.difference': {
    one: 'r de Pearson de los cambios de un período al siguiente, con {count} desfase.',
    other: 'r de Pearson de los cambios de un período al siguiente, con {count} desfases.',
  },
  'lags.note.seasonal-difference': {
    one: 'r de Pearson de los cambios frente a la temporada anterior, con {count} desfase.',
    other: 'r de Pearson de los cambios frente a la temporada anterior, con {count} desfases.',
  },
  'lags.note.level': {
    one: 'r de Pearson de los propios datos, con {count} desfase.',
    other: 'r de Pearson de los propios datos, con {count} desfases.',
  },
  'lags.note.read':
    'Las barras abarcan el intervalo del 95 %; una marca llena es aquella cuyo intervalo no incluye el 0.',
  'lags.note.declared': 'Solo el desfase esperado se indicó de antemano; los demás son una búsqueda.',
  'lags.note.search': 'No se indicó ningún desfase de antemano, así que todos son una búsqueda.',
  'lags.expected': 'esperado',
  'lags.chance': 'esperable por azar',
  'lags.axis.day': 'días de desfase',
  'lags.axis.week': 'semanas de desfase',
  'lags.axis.month': 'meses de desfase',
  'lags.axis.quarter': 'trimestres de desfase',
  'lags.axis.half': 'semestres de desfase',
  'lags.axis.year': 'años de desfase',
  'lags.after.day': { one: 'Al cabo de {count} día', other: 'Al cabo de {count} días' },
  'lags.after.week': { one: 'Al cabo de {count} semana', other: 'Al cabo de {count} semanas' },
  'lags.after.month': { one: 'Al cabo de {count} mes', other: 'Al cabo de {count} meses' },
  'lags.after.quarter': { one: 'Al cabo de {count} trimestre', other: 'Al cabo de {count} trimestres' },
  'lags.after.half': { one: 'Al cabo de {count} semestre', other: 'Al cabo de {count} semestres' },
  'lags.after.year': { one: 'Al cabo de {count} año', other: 'Al cabo de {count} años' },
  'lags.same': 'En el mismo período',
  'lags.reading.expected': '{delay}, el desfase esperado',
  'lags.reading.r': {
    one: '{delay}: r {r} con {count} par, intervalo del 95 % de {low} a {high}',
    other: '{delay}: r {r} con {count} pares, intervalo del 95 % de {low} a {high}',
  },
  'lags.reading.clear': '{reading}, que no incluye el 0',
  'lags.reading.chance': '{reading}, que incluye el 0: puede deberse solo al azar',
  'lags.reading.few': {
    one: '{delay}: {count} par, insuficiente para un coeficiente',
    other: '{delay}: {count} pares, insuficientes para un coeficiente',
  },
  'lags.reading.constant': '{delay}: sin coeficiente, porque uno de los dos no cambia',
  'lags.none': 'Menos de ocho pares con cada desfase: sin coeficiente',
  'lags.table.lag': 'Desfase',
  'lags.table.pairs': 'Pares',
  'lags.table.interval': 'Intervalo del 95 %',
  'lags.table.p': 'p, ajustado (Holm)',
  'lags.table.spearman': 'rho de Spearman',

  'scatter.caption': 'Cambios de {leading} frente a {lagging}, par a par',
  'scatter.note.difference':
    'Cada punto es un par de cambios de un período al siguiente, no de niveles: cómo se movió un indicador y cómo se movió el otro en el período en que se espera el efecto. Las líneas marcan dónde no cambió nada.',
  'scatter.note.seasonal-difference':
    'Cada punto es un par de cambios frente a la temporada anterior, no de niveles: cómo se movió un indicador y cómo se movió el otro en el período en que se espera el efecto. Las líneas marcan dónde no cambió nada.',
  'scatter.up': 'sube {amount}',
  'scatter.down': 'baja {amount}',
  'scatter.same': 'sin cambios',
  'scatter.reading': '{name}, {period}: {change}',
  'scatter.none':
    'Aún no hay ningún par de cambios: ambos indicadores necesitan datos en períodos consecutivos.',
  'scatter.table.change': '{name}, cambio',

  'picture.save': 'Guardar imagen',
  'picture.svg': 'Como SVG',
  'picture.png': 'Como PNG',
  'picture.failed': 'No se pudo crear la imagen.',
} satisfies Record<keyof typeof source, Message>;
