import type { source as english } from '../en/source';
import type { Message } from '../messages';

/** Words for figures that the host's source gives. */
export const source = {
  'source.idle': 'Τιμές {$ofTheCharter}',
  'source.loading': 'Φόρτωση τιμών…',
  'source.ready': 'Από την πηγή',
  'source.empty': 'Η πηγή δεν έχει τιμές',
  'source.partial': 'Λείπουν ορισμένες τιμές',
  'source.stale': 'Υπάρχουν νεότερες τιμές',
  'source.failed.rejected': 'Οι τιμές δεν φορτώθηκαν',
  'source.failed.timeout': 'Η πηγή δεν απάντησε εγκαίρως',
  'source.failed.invalid': 'Η απάντηση της πηγής δεν διαβάζεται',
  'source.as-of': 'στοιχεία έως {date}',
  'source.kept': 'εμφανίζονται οι τελευταίες έγκυρες τιμές',
  'source.dropped': {
    one: '{count} εγγραφή δεν διαβάζεται',
    other: '{count} εγγραφές δεν διαβάζονται',
  },
  'source.refreshing': 'Ανανέωση…',
  'source.retry': 'Νέα προσπάθεια',
  'source.news.refreshed': 'Νέες τιμές: {names}.',
  'source.news.failed': 'Δεν φορτώθηκαν οι τιμές: {names}.',
  'download.figures': 'Λήψη τιμών',
} satisfies Record<keyof typeof english, Message>;
