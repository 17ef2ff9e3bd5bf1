import type { source as english } from '../en/source';
import type { Message } from '../messages';

/** Words for figures that the host's source gives. */
export const source = {
  'source.idle': 'Valeurs {$ofTheCharter}',
  'source.loading': 'Chargement des valeurs…',
  'source.ready': 'Depuis la source',
  'source.empty': 'Aucune valeur dans la source',
  'source.partial': 'Il manque des valeurs',
  'source.stale': 'Il existe des valeurs plus récentes',
  'source.failed.rejected': 'Les valeurs n’ont pas pu être chargées',
  'source.failed.timeout': 'La source n’a pas répondu à temps',
  'source.failed.invalid': 'La réponse de la source est illisible',
  'source.as-of': 'état au {date}',
  'source.kept': 'les dernières valeurs valables sont affichées',
  'source.dropped': {
    one: '{count} entrée illisible',
    other: '{count} entrées illisibles',
  },
  'source.refreshing': 'Actualisation…',
  'source.retry': 'Réessayer',
  'source.news.refreshed': 'Nouvelles valeurs : {names}.',
  'source.news.failed': 'Valeurs non chargées : {names}.',
  'download.figures': 'Télécharger les valeurs',
} satisfies Record<keyof typeof english, Message>;
