import type { panel as source } from '../en/panel';
import type { Message } from '../messages';

/** Words of the metrics panel. */
export const panel = {
  'panel.finding.none': 'Aún no hay indicadores',
  'panel.finding.all': {
    one: 'El único indicador está en buen camino',
    other: 'Los {total} indicadores están en buen camino',
  },
  'panel.finding.some': {
    one: '{good} de {total} indicadores está en buen camino',
    other: '{good} de {total} indicadores están en buen camino',
  },
  'panel.finding.zero': {
    one: 'El único indicador no está en buen camino',
    other: 'Ninguno de los {total} indicadores está en buen camino',
  },
  'panel.lane.leading': 'Dependen directamente de nosotros.',
  'panel.lane.lagging': 'Un resultado compartido, nuestro y de otros.',
  'panel.lane.leading.empty':
    'Aún no hay indicadores adelantados. Añada las señales tempranas que mueve su trabajo.',
  'panel.lane.lagging.empty':
    'Aún no hay indicadores de resultado. Añada los resultados que deberían venir después.',
  'panel.change.none': 'aún sin datos con los que comparar',
  'panel.change.same': 'sin cambios desde {period}',
  'panel.change.up': 'sube {amount} desde {period}',
  'panel.change.down': 'baja {amount} desde {period}',
  'panel.change.method': 'se mide de otra forma desde {period}, así que no se compara',
  'panel.change.better': 'una mejora',
  'panel.change.worse': 'un retroceso',
  'panel.target': 'meta {value}',
  'panel.no-data': 'sin datos',
  'panel.show-data': 'Mostrar datos',
  'panel.in-words': 'En palabras',
  'panel.earlier': 'Anterior',
  'panel.later': 'Posterior',
  'panel.description.empty': 'Aún no hay datos. Registre el primero para ver cómo evoluciona.',
  'panel.lanes': 'Primero, lo que hacemos; después, lo que obtiene el negocio.',
  'panel.see-with': 'Ver junto con: {name}',
  'panel.pair': {
    one: '{leading} y, un mes después, {lagging}',
    other: '{leading} y, {count} meses después, {lagging}',
  },
  'panel.pair.together': '{leading} frente a {lagging}',
  'panel.pair.scales': 'Cada línea tiene su propia escala.',
  'panel.pair.later': 'Efecto esperado en',
  'panel.links': 'Qué se espera que influya en qué',
  'panel.link.unknown': 'un indicador que no existe',
  'panel.link.broken':
    'Este vínculo nombra un indicador que no existe. Elija otro en el apartado de indicadores.',
  'panel.link.reason': 'El motivo escrito en {$theCharter}',
  'panel.link.expected': 'Desfase esperado',

  'panel.link.moves': 'Se mueven juntos',
  'panel.link.r': { one: 'r {r}, {count} par', other: 'r {r}, {count} pares' },
  'panel.link.belief': 'Nuestra valoración',
  'panel.link.delay': { one: 'al cabo de {count} mes', other: 'al cabo de {count} meses' },

  'panel.link.action.keep': 'Ambos en buen camino: seguir así',
  'panel.link.action.wait': 'Darle tiempo',
  'panel.link.action.challenge': 'Cuestionar este vínculo',
  'panel.link.action.act': 'Actuar en el indicador adelantado',
  'panel.link.action.not-ours': 'El resultado no es mérito nuestro',
  'panel.link.fine-print': 'Moverse juntos no demuestra una causa.',
} satisfies Record<keyof typeof source, Message>;
