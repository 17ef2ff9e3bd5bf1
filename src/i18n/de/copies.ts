import type { copies as source } from '../en/copies';
import type { Message } from '../messages';

/** Words of the copies that people take along: what a copy says of itself, and what could not be read of one. */
export const copies = {
  'copy.as-of': 'Stand: {date}',
  'copy.content': 'Inhalt {hash}',
  'copy.page': 'Seite {page} von {pages}',
  'copy.prompt': '[Ergänzen: {hint}]',
  'copy.prompt.leading':
    'Ein frühes Anzeichen, das Sie selbst beeinflussen, zum Beispiel die Coaching-Abdeckung',
  'copy.prompt.lagging': 'Ein Ergebnis, das folgen soll, zum Beispiel die Abschlussquote',

  'issue.markdown.no-data':
    'Der Datei fehlen die Daten am Ende, ohne die sie sich nicht wieder einlesen lässt. Nehmen Sie die Datei, wie sie exportiert wurde, und tragen Sie Ihre Änderungen dort ein.',
  'issue.markdown.data-broken':
    'Die Daten am Ende der Datei sind in der Nähe von Zeile {line} beschädigt. Übernehmen Sie sie aus der Datei, wie sie exportiert wurde; Ihre Änderungen davor können bleiben.',
  'issue.markdown.data-edited':
    'Sowohl der Text als auch die Daten am Ende wurden von Hand geändert. Wo sie voneinander abweichen, wurde der Text übernommen; sehen Sie sich die Änderungen an, bevor Sie sie behalten.',
  'issue.markdown.other-language':
    'Der Text wurde geändert, ist aber in einer Sprache geschrieben ({language}), deren Wörter hier nicht geladen sind. Die Datei wurde ohne diese Änderungen gelesen.',
  'issue.markdown.other-words':
    'Die Datei wurde mit einer anderen Programmversion geschrieben, deren Sätze abweichen. Ihre eigenen Texte werden trotzdem gelesen; sehen Sie sich an, was aufgeführt ist.',
  'issue.markdown.computed':
    'Zeile {line}, „{text}“, wurde an einer Stelle geändert, die sich aus Zahlen, Auswahlen oder Namen ergibt. Das wurde nicht übernommen; ändern Sie es im Editor.',
  'issue.markdown.extra':
    'Zeile {line}, „{text}“, ist neu, und es ist nicht erkennbar, wozu sie gehört. Sie wurde nicht übernommen; fügen Sie sie im Editor hinzu.',
  'issue.markdown.missing':
    'In der Nähe von Zeile {line} fehlt etwas: „{text}“. Nichts wurde entfernt; entfernen Sie es im Editor, falls Sie das wollen.',
  'issue.markdown.conflict':
    'In Zeile {line} steht „{text}“, aber Zeile {other} ändert denselben Text anders. Übernommen wurde Zeile {other}.',
  'issue.markdown.more': 'Und {count} weitere Stellen, die nicht zu verstehen waren.',
} satisfies Record<keyof typeof source, Message>;
