import type { history as source } from '../en/history';
import type { Message } from '../messages';

/** Words of published versions: their list, what differs between two, what changed since a signature, going back to one. */
export const history = {
  'history.heading': 'Versionen',
  'history.loading': 'Wird geladen …',
  'history.failed': 'Das Laden ist fehlgeschlagen. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'history.failed.unauthenticated':
    'Sie sind abgemeldet. Melden Sie sich wieder an und versuchen Sie es noch einmal.',
  'history.failed.forbidden': 'Sie dürfen die Versionen {$ofTheCharter} nicht lesen.',
  'history.empty':
    'Es ist noch nichts veröffentlicht. Jede veröffentlichte Version wird hier aufbewahrt, so wie sie vereinbart wurde.',
  'history.version': 'Version {version}',
  'history.level.major': 'Wesentlich',
  'history.level.minor': 'Klein',
  'history.draft': 'Entwurf, jetziger Stand',
  'history.compare': 'Zwei Versionen vergleichen',
  'history.from': 'Von',
  'history.to': 'Zu',
  'history.what-changed': 'Was sich geändert hat',
  'history.changed': 'Von Version {from} zu Version {to}',
  'history.changed.to-draft': 'Von Version {from} zum Entwurf',
  'history.changed.from-draft': 'Vom Entwurf zu Version {to}',
  'history.same': 'Wählen Sie zum Vergleichen zwei verschiedene Versionen.',
  'history.nothing': 'Am Vereinbarten hat sich nichts geändert.',
  'history.places': {
    one: '{count} Stelle wurde anders vereinbart.',
    other: '{count} Stellen wurden anders vereinbart.',
  },
  'history.recorded': {
    one: 'Dazwischen erfasst: {count} Stelle',
    other: 'Dazwischen erfasst: {count} Stellen',
  },
  'history.document': 'Allgemeine Angaben',
  'history.kind.added': 'Hinzugefügt',
  'history.kind.removed': 'Entfernt',
  'history.kind.moved': 'Verschoben',
  'history.kind.changed': 'Geändert',
  'history.inserted': 'Eingefügt:',
  'history.deleted': 'Gelöscht:',
  'history.invisible': 'unsichtbare Zeichen',
  'history.no-value': 'kein Wert',
  'history.place': 'Von Platz {from} auf Platz {to}',
  'history.order': 'Die Reihenfolge hat sich geändert.',
  'history.days-later': { one: '{count} Tag später', other: '{count} Tage später' },
  'history.days-earlier': { one: '{count} Tag früher', other: '{count} Tage früher' },
  'history.points': { one: '{value} Prozentpunkt', other: '{value} Prozentpunkte' },
  'history.more': { one: '{count} weitere anzeigen', other: '{count} weitere anzeigen' },
  'history.newer':
    'Version {version} wurde mit einer neueren Version des Produkts geschrieben und lässt sich hier nicht vergleichen. Sie bleibt, wie sie ist.',
  'history.newer.draft':
    'Der Entwurf wurde mit einer neueren Version des Produkts geschrieben und lässt sich hier nicht vergleichen. Er bleibt, wie er ist.',
  'history.unreadable': 'Version {version} lässt sich nicht als {$charter} lesen. Sie bleibt, wie sie ist.',
  'history.unreadable.draft': 'Der Entwurf lässt sich nicht als {$charter} lesen. Er bleibt, wie er ist.',
  'history.absent': 'Version {version} wurde nicht gefunden.',
  'history.restore': 'Wiederherstellen …',
  'history.restore.title': 'Version {version} wiederherstellen?',
  'history.restore.about':
    'Was in Version {version} vereinbart war, wird wieder zum Entwurf. Veröffentlichte Versionen bleiben, wie sie sind, und der Schritt lässt sich rückgängig machen.',
  'history.restore.back': 'Kommt zurück',
  'history.restore.part': '{part} ({count})',
  'history.restore.stays': 'Bleibt wie jetzt',
  'history.restore.leaves': 'Kommt nicht mit',
  'history.restore.figures':
    'Werte von Indikatoren, die Version {version} nicht hat oder anders misst. In den veröffentlichten Versionen bleiben sie erhalten:',
  'history.restore.nothing':
    'Der Entwurf sagt bereits, was Version {version} sagt. Es gibt nichts wiederherzustellen.',
  'history.restore.confirm': 'Als Entwurf wiederherstellen',
  'history.restore.done':
    'Der Entwurf sagt jetzt, was Version {version} sagte. Er ist noch nicht veröffentlicht.',
  'history.restore.undone': 'Der Entwurf lässt sich nicht mehr ändern. Nichts wurde wiederhergestellt.',
  'history.restore.other':
    'Version {version} gehört nicht zum geöffneten Dokument. Nichts wurde wiederhergestellt.',
  'history.restore.not-allowed': 'Sie können hier Versionen vergleichen, aber keine wiederherstellen.',
  'history.kept.state': 'Status und Versionsnummer',
  'history.kept.signatures': 'Unterschriften',
  'history.kept.change-log': 'Änderungsprotokoll',
  'history.kept.reviews': 'Reviews und der nächste Termin',
  'history.kept.figures': 'Werte',
  'history.kept.beliefs': 'Einschätzungen zu Verknüpfungen',
  'history.kept.notes': 'Notizen in Diagrammen',
  'history.since.heading': 'Seit Ihrer Unterschrift geändert',
  'history.since.never': '{name}: noch keine Version unterschrieben.',
  'history.since.signed': '{name}: Version {version} unterschrieben.',
  'history.since.signed-on': '{name}: Version {version} unterschrieben am {date}.',
} satisfies Record<keyof typeof source, Message>;
