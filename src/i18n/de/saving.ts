import type { saving as source } from '../en/saving';
import type { Message } from '../messages';

/** Words of saving: how the document stands, what is in the way, and what two people wrote in the same place. */
export const saving = {
  'save.unmanaged': 'Entwurf',
  'save.loading': 'Wird geöffnet …',
  'save.load-failed': 'Konnte nicht geöffnet werden',
  'save.load-failed.again': 'Konnte nicht geöffnet werden, neuer Versuch in {time}',
  'save.load-failed.spoken': 'Konnte nicht geöffnet werden. Der Versuch wird automatisch wiederholt.',
  'save.clean': 'Gespeichert',
  'save.dirty': 'Noch nicht gespeichert',
  'save.on-device': 'Auf diesem Gerät, noch nicht gespeichert',
  'save.saving': 'Wird gespeichert …',
  'save.retry-wait': 'Nicht gespeichert, neuer Versuch in {time}',
  'save.retry-wait.spoken': 'Nicht gespeichert. Der Versuch wird automatisch wiederholt.',
  'save.offline': 'Offline, nicht gespeichert, neuer Versuch in {time}',
  'save.offline.spoken': 'Offline, nicht gespeichert. Der Versuch wird automatisch wiederholt.',
  'save.seconds': '{count} s',
  'save.minutes': '{count} min',
  'save.blocked': 'Nicht gespeichert: {reason}',
  'save.reason.quota': 'Speicher voll',
  'save.reason.too-large': 'zu groß',
  'save.reason.unauthenticated': 'abgemeldet',
  'save.reason.forbidden': 'nicht erlaubt',
  'save.reason.invalid': 'nicht angenommen',
  'save.reason.unknown': 'unklare Antwort',
  'save.reason.adapter-fault': 'falsche Antwort des Speichers',
  'save.reason.contended': 'andere speichern ständig',
  'save.conflict': {
    one: '{count} Feld braucht Ihre Entscheidung',
    other: '{count} Felder brauchen Ihre Entscheidung',
  },
  'save.orphaned': 'Anderswo entfernt',
  'save.read-only': 'Schreibgeschützt',
  'save.newer-version': 'Schreibgeschützt: mit einer neueren Version erstellt',
  'save.closed': 'Geschlossen',
  'save.discarded': 'Entfernt',
  'save.kept': 'Auf diesem Gerät aufbewahrt.',
  'save.not-kept': 'Nicht auf diesem Gerät aufbewahrt.',
  'save.now': 'Jetzt speichern',
  'save.retry': 'Jetzt erneut versuchen',
  'save.decide': 'Entscheiden',
  'save.recreate': 'Als neu speichern',
  'save.discard': 'Entfernt lassen',
  'save.reload': 'Erneut versuchen',
  'save.failed.adapter-fault':
    'Die Antwort des Speichers lässt sich nicht als {$charter} lesen. Nichts wurde geändert; wenden Sie sich an den Betrieb dieser Website.',
  'save.failed.unreadable':
    'Was hier gespeichert ist, lässt sich nicht als {$charter} lesen. Es bleibt, wie es ist.',
  'save.failed.foreign-document':
    'Der Speicher hat ein anderes Dokument geliefert als das angeforderte. Nichts wurde geändert.',
  'save.read-only.newer-version':
    'Mit einer neueren Version erstellt: Sie können es hier lesen, aber nicht ändern.',
  'save.read-only.access': 'Sie dürfen das lesen, aber nicht ändern.',
  'save.unsaved.newer-version':
    'Während Sie geschrieben haben, hat jemand mit einer neueren Version gespeichert. Ihr Text ist noch da, lässt sich aber nur mit jener Version speichern: Laden Sie die Seite neu oder laden Sie den Text herunter.',
  'save.unsaved.access':
    'Sie dürfen hier nichts mehr ändern. Was Sie zuletzt geschrieben haben, ist noch da, wurde aber nicht gespeichert: Laden Sie es herunter.',
  'save.contended.explain':
    'Andere speichern so oft, dass Ihr Speichern nicht durchkommt. Ihre Änderungen sind noch da; speichern Sie gleich noch einmal.',
  'save.orphaned.explain':
    'Jemand hat {$theCharter} aus dem Speicher entfernt. Alles ist noch da: Speichern Sie den Text als neues Dokument, oder laden Sie ihn herunter und belassen Sie es beim Entfernen.',
  'save.discarded.explain':
    'Entfernt, und auf diesem Gerät ist nichts mehr davon aufbewahrt. Bis Sie diese Seite verlassen, können Sie noch herunterladen, was hier steht.',
  'save.download': 'Gespeicherten Stand herunterladen',
  'save.download-mine': 'Angezeigten Stand herunterladen',
  'save.unreadable': {
    one: 'Ein Entwurf auf diesem Gerät lässt sich mit dieser Version nicht lesen. Er bleibt, wie er ist.',
    other:
      '{count} Entwürfe auf diesem Gerät lassen sich mit dieser Version nicht lesen. Sie bleiben, wie sie sind.',
  },
  'save.unreadable-download': { one: 'Entwurf herunterladen', other: 'Entwürfe herunterladen' },
  'conflict.decided': 'Alles ist entschieden',
  'conflict.arrived': 'Jemand anderes hat dieselbe Stelle geändert, während Sie geschrieben haben.',
  'conflict.explain':
    'Jemand anderes hat dieselbe Stelle geändert. Im Dokument steht jetzt die andere Fassung, Ihre wird hier aufbewahrt, bis Sie entscheiden. Alles Übrige wurde zusammengeführt.',
  'conflict.mine': 'Meine Fassung behalten',
  'conflict.theirs': 'Andere Fassung behalten',
  'conflict.edit': 'Meine Fassung bearbeiten',
  'conflict.edit-label': 'Text, der bleiben soll',
  'conflict.edit-save': 'Diesen Text behalten',
  'conflict.mine-label': 'Ihre Fassung',
  'conflict.theirs-label': 'Andere Fassung',
  'conflict.now-label': 'Jetziger Stand',
  'conflict.before-label': 'Vorher',
  'conflict.empty': 'Leer.',
  'conflict.removed-here': 'Sie haben das entfernt, und jemand anderes hat es geändert. Es ist noch da.',
  'conflict.removed-here.used':
    'Sie haben das entfernt, und jemand anderes verweist jetzt darauf. Es ist noch da.',
  'conflict.removed-there': 'Jemand anderes hat das entfernt, und Sie haben es geändert. Es ist noch da.',
  'conflict.removed-there.used':
    'Jemand anderes hat das entfernt, und Sie verweisen jetzt darauf. Es ist noch da.',
  'conflict.remove': 'Entfernen',
  'conflict.keep': 'Behalten',
  'conflict.gone': 'Diese Stelle wurde inzwischen entfernt.',
  'conflict.gone-text':
    'Für Ihren Text gibt es keinen Platz mehr. Kopieren Sie ihn, falls Sie ihn noch brauchen.',
  'conflict.copy': 'Kopieren',
  'conflict.copied': 'Kopiert.',
  'conflict.select': 'Der Text ist ausgewählt: Kopieren Sie ihn mit der Tastatur oder über das Menü.',
  'conflict.dismiss': 'Aus dieser Liste entfernen',
  'conflict.removed-item': '(entfernt)',
  'conflict.whole': 'Ganzen Text anzeigen',
  'conflict.fold': 'Weniger anzeigen',
  'conflict.kept': 'Andere Fassung behalten: {place}',
  'conflict.use-mine': 'Doch meine Fassung verwenden',
  'conflict.page': '{from} bis {to} von {count}',
} satisfies Record<keyof typeof source, Message>;
