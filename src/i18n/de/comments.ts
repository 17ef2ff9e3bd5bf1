import type { comments as source } from '../en/comments';
import type { Message } from '../messages';

/** Words of comments: conversations about places of a charter, writing and sending them, and what became of their places. */
export const comments = {
  'comments.heading': 'Kommentare',
  'comments.about': 'Kommentare:',
  'comments.count': {
    one: '{count} offene Diskussion: {place}',
    other: '{count} offene Diskussionen: {place}',
  },
  'comments.count.none': 'Kommentare: {place}',
  'comments.empty': 'Hierzu hat noch niemand etwas geschrieben.',
  'comments.empty.charter':
    'Noch keine Kommentare. Sie stehen neben dem Text und ändern nie, was darin steht.',
  'comments.empty.filter': 'Keine Diskussionen dieser Art.',
  'comments.read-only': 'Sie können hier Kommentare lesen, aber keine schreiben.',
  'comments.filter': 'Welche Diskussionen',
  'comments.filter.all': 'Alle ({number})',
  'comments.filter.open': 'Offen ({number})',
  'comments.filter.resolved': 'Erledigt ({number})',
  'comments.filter.mine': 'Meine ({number})',
  'comments.place.all': 'Der ganze Abschnitt',
  'comments.gone': 'Nicht mehr im Text',
  'comments.anchor.changed': 'Diese Stelle lautet inzwischen anders.',
  'comments.anchor.changed.quoted': 'Diese Stelle lautet inzwischen anders. Vorher: „{quote}“',
  'comments.anchor.gone': 'Diese Stelle wurde entfernt.',
  'comments.anchor.gone.quoted': 'Diese Stelle wurde entfernt. Vorher: „{quote}“',
  'comments.new': 'Neuer Kommentar',
  'comments.hint': 'Geben Sie @ und einen Namen ein, um jemanden zu erwähnen.',
  'comments.send': 'Kommentieren',
  'comments.sending': 'Wird gesendet …',
  'comments.sent': 'Kommentar gesendet.',
  'comments.reply': 'Antworten',
  'comments.reply.label': 'Ihre Antwort',
  'comments.reply.reopen': 'Antworten und wieder öffnen',
  'comments.edit': 'Bearbeiten',
  'comments.edit.label': 'Ihr Kommentar',
  'comments.edit.save': 'Speichern',
  'comments.edited': 'Kommentar geändert.',
  'comments.was-edited': 'bearbeitet',
  'comments.remove': 'Löschen …',
  'comments.remove.title': 'Diesen Kommentar löschen?',
  'comments.remove.about':
    'Der Text wird endgültig gelöscht. Antworten bleiben, mit dem Hinweis, dass hier ein Kommentar stand. Das lässt sich nicht rückgängig machen.',
  'comments.remove.confirm': 'Löschen',
  'comments.removed': 'Kommentar gelöscht.',
  'comments.was-removed': 'Dieser Kommentar wurde von der Person gelöscht, die ihn geschrieben hat.',
  'comments.resolve': 'Als erledigt markieren',
  'comments.resolved': 'Erledigt',
  'comments.resolved.by': 'von {name}, {when}',
  'comments.resolved.count': { one: '{count} erledigt', other: '{count} erledigt' },
  'comments.reopen': 'Wieder öffnen',
  'comments.reopened': 'Wieder geöffnet',
  'comments.left':
    'Nicht gesendet, und die Stelle, um die es ging, gibt es nicht mehr ({place}). Senden Sie den Text als neuen Kommentar oder brechen Sie ab.',
  'comments.people': 'Personen, die Sie erwähnen können',
  'comments.people.found': {
    one: '{count} Person gefunden. Die Eingabetaste übernimmt den Namen.',
    other:
      '{count} Personen gefunden. Wählen Sie mit den Pfeiltasten und übernehmen Sie mit der Eingabetaste.',
  },
  'comments.people.failed': 'Die Namen konnten nicht abgerufen werden. Sie können ohne sie weiterschreiben.',
  'comments.fault.empty': 'Schreiben Sie zuerst etwas.',
  'comments.fault.too-long': {
    one: 'Das ist {count} Zeichen zu lang; höchstens {max} lassen sich auf einmal senden.',
    other: 'Das ist {count} Zeichen zu lang; höchstens {max} lassen sich auf einmal senden.',
  },
  'comments.fault.too-many-mentions': {
    one: 'Auf einmal lässt sich höchstens {count} Person erwähnen.',
    other: 'Auf einmal lassen sich höchstens {count} Personen erwähnen.',
  },
  'comments.fault.unsent':
    'Das wurde nicht gesendet. Der Text ist noch da: Prüfen Sie die Verbindung und senden Sie ihn erneut.',
  'comments.fault.unauthenticated':
    'Das wurde nicht gesendet, weil Sie abgemeldet sind. Der Text ist noch da: Melden Sie sich wieder an und senden Sie ihn dann.',
  'comments.fault.forbidden':
    'Das wurde nicht gesendet: Sie dürfen hier nicht schreiben. Kopieren Sie den Text, falls Sie ihn noch brauchen.',
  'comments.fault.invalid':
    'Das wurde nicht angenommen. Kürzen oder ändern Sie den Text und senden Sie ihn erneut.',
  'comments.fault.too-large':
    'Das wurde nicht angenommen. Kürzen oder ändern Sie den Text und senden Sie ihn erneut.',
  'comments.fault.absent': 'Worauf sich das bezog, wurde inzwischen gelöscht. Der Text ist noch da.',
  'comments.trouble': 'Das hat nicht geklappt. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'comments.trouble.unauthenticated':
    'Sie sind abgemeldet. Melden Sie sich wieder an und versuchen Sie es noch einmal.',
  'comments.trouble.forbidden': 'Das dürfen Sie nicht.',
} satisfies Record<keyof typeof source, Message>;
