import type { source as english } from '../en/source';
import type { Message } from '../messages';

/** Words for figures that the host's source gives. */
export const source = {
  'source.idle': 'Aus dem Text {$ofTheCharter}',
  'source.loading': 'Werte werden geladen …',
  'source.ready': 'Aus der Quelle',
  'source.empty': 'Keine Werte in der Quelle',
  'source.partial': 'Nicht alle Werte sind da',
  'source.stale': 'Es gibt neuere Werte',
  'source.failed.rejected': 'Die Werte konnten nicht geladen werden',
  'source.failed.timeout': 'Die Quelle hat nicht rechtzeitig geantwortet',
  'source.failed.invalid': 'Die Antwort der Quelle war nicht lesbar',
  'source.as-of': 'Stand: {date}',
  'source.kept': 'gezeigt werden die letzten gültigen',
  'source.dropped': {
    one: '{count} Eintrag war nicht lesbar',
    other: '{count} Einträge waren nicht lesbar',
  },
  'source.refreshing': 'Wird aktualisiert …',
  'source.retry': 'Erneut versuchen',
  'source.news.refreshed': 'Neue Werte: {names}.',
  'source.news.failed': 'Werte konnten nicht geladen werden: {names}.',
  'download.figures': 'Werte herunterladen',
} satisfies Record<keyof typeof english, Message>;
