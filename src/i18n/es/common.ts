import type { common as source } from '../en/common';
import type { Message } from '../messages';

/** Words that every surface shares. */
export const common = {
  'period.week': 'semana {week} de {year}',
  'period.quarter': 'T{quarter} {year}',
  'period.half': 'S{half} {year}',
  'period.fiscal': 'año fiscal {period}',
  'period.range': '{from} a {to}',
  'common.yes': 'Sí',
  'common.no': 'No',
  'common.close': 'Cerrar',
  'common.cancel': 'Cancelar',
  'common.done': 'Listo',
  'common.none': 'Ninguno',
  'common.not-set': 'Sin definir',
  'common.optional': 'opcional',
  'common.error': 'Error:',
  'common.load-failed': 'No se pudo cargar. Compruebe la conexión y vuelva a abrir la página.',
  'common.unnamed': 'Sin nombre',
  'common.series': '{before}, {next}',
  'common.clauses': '{before}; {next}',
  'common.pair': '{before}: {next}',
  'common.and-more': { one: 'y {count} más', other: 'y {count} más' },
} satisfies Record<keyof typeof source, Message>;
