import type { source as english } from '../en/source';
import type { Message } from '../messages';

/** Words for figures that the host's source gives. */
export const source = {
  'source.idle': 'Datos {$ofTheCharter}',
  'source.loading': 'Cargando datos…',
  'source.ready': 'Datos de la fuente',
  'source.empty': 'La fuente no tiene datos',
  'source.partial': 'Faltan algunos datos',
  'source.stale': 'Hay datos más recientes',
  'source.failed.rejected': 'No se pudieron cargar los datos',
  'source.failed.timeout': 'La fuente no respondió a tiempo',
  'source.failed.invalid': 'No se pudo leer la respuesta de la fuente',
  'source.as-of': 'a fecha de {date}',
  'source.kept': 'se muestran los últimos datos válidos',
  'source.dropped': {
    one: 'no se pudo leer {count} registro',
    other: 'no se pudieron leer {count} registros',
  },
  'source.refreshing': 'Actualizando…',
  'source.retry': 'Reintentar',
  'source.news.refreshed': 'Datos nuevos: {names}.',
  'source.news.failed': 'No se pudieron cargar los datos de: {names}.',
  'download.figures': 'Descargar datos',
} satisfies Record<keyof typeof english, Message>;
