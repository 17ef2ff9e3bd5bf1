import type { figures as source } from '../en/figures';
import type { Message } from '../messages';

/** Words for entering, correcting and importing the figures of an indicator. */
export const figures = {
  'figures.enter': 'Werte eintragen',
  'figures.title': 'Werte: {name}',
  'figures.description':
    'Tragen Sie die Zeiträume einzeln ein, korrigieren Sie sie, oder übernehmen Sie eine Tabelle.',
  'figures.value-of': 'Wert, {period}',
  'figures.note-of': 'Anmerkung, {period}',
  'figures.reason-of': 'Warum es keinen Wert gibt, {period}',
  'figures.remove': '{period} entfernen',
  'figures.removed': '{period} entfernt.',
  'figures.none': 'Noch keine Werte. Tragen Sie den ersten ein oder übernehmen Sie eine Tabelle.',
  'figures.earlier': {
    one: '{count} früheren Wert anzeigen',
    other: '{count} frühere Werte anzeigen',
  },
  'figures.add.heading': 'Wert hinzufügen',
  'figures.add.taken': 'Für {period} gibt es schon einen Wert. Korrigieren Sie ihn in der Liste.',
  'figures.add.kind': 'Dieser Zeitraum ist anders lang als die übrigen. Schreiben Sie ihn so: {example}.',
  'figures.add.empty': 'Tragen Sie einen Wert ein oder einen Strich, wenn es keinen gibt.',
  'figures.added': '{period} hinzugefügt.',
  'figures.import': 'Tabelle einfügen oder hochladen',
  'figures.import.text': 'Tabelle',
  'figures.import.hint':
    'Zwei Spalten, Zeitraum und Wert, kopiert aus einer Tabellenkalkulation oder einer CSV-Datei; eine dritte kann Anmerkungen enthalten. Statt eines Werts sind auch Spalten mit den Überschriften numerator und denominator (Zähler und Nenner) möglich.',
  'figures.import-all': 'Werte importieren',
  'figures.import-all.description':
    'Werte vieler Indikatoren aus einer Tabelle; nichts ändert sich, bevor Sie gesehen haben, was geschieht.',
  'figures.import-all.hint':
    'Eine Tabelle mit Überschriften: den Spalten indicatorId, period und value, wie der Export sie schreibt. Statt der ID genügt auch der Name des Indikators.',
  'figures.import.file': 'CSV-Datei auswählen',
  'figures.import.numbers': 'Schreibweise der Zahlen',
  'figures.import.pasted': 'Eingefügte Tabelle',
  'figures.import.rest': 'Nicht lesbare Zeilen',
  'figures.import.held': '{name}: zu lang, um hier angezeigt zu werden.',
  'figures.import.put-away': 'Entfernen',
  'figures.reading': 'Tabelle wird gelesen',
  'figures.reading.share': 'Tabelle wird gelesen: {percent}',
  'figures.reading.cancelled': 'Das Lesen wurde abgebrochen. Nichts hat sich geändert.',
  'figures.preview': 'Was in der Tabelle steht',
  'figures.preview.row': 'Zeile',
  'figures.preview.indicator': 'Indikator',
  'figures.preview.outcome': 'Was geschieht',
  'figures.preview.new': 'Neu',
  'figures.preview.changed': 'Vorher: {value}',
  'figures.preview.by-indicator': 'Nach Indikator',
  'figures.preview.same': 'Unverändert',
  'figures.preview.ahead': 'liegt in der Zukunft',
  'figures.preview.rest': { one: 'und {count} weitere Zeile', other: 'und {count} weitere Zeilen' },
  'figures.preview.new-count': { one: '{count} neu', other: '{count} neu' },
  'figures.preview.changed-count': { one: '{count} geändert', other: '{count} geändert' },
  'figures.preview.emptied-count': {
    one: '{count} bekannter Wert wird leer',
    other: '{count} bekannte Werte werden leer',
  },
  'figures.preview.same-count': { one: '{count} unverändert', other: '{count} unverändert' },
  'figures.preview.bad-count': {
    one: '{count} Zeile ist nicht lesbar und bleibt außen vor',
    other: '{count} Zeilen sind nicht lesbar und bleiben außen vor',
  },
  'figures.preview.other-count': {
    one: '{count} Zeile eines anderen Indikators bleibt außen vor',
    other: '{count} Zeilen anderer Indikatoren bleiben außen vor',
  },
  'figures.preview.ahead-count': {
    one: '{count} betrifft einen Zeitraum, der noch nicht begonnen hat',
    other: '{count} betreffen Zeiträume, die noch nicht begonnen haben',
  },
  'figures.take': { one: '{count} Wert übernehmen', other: '{count} Werte übernehmen' },
  'figures.taken': { one: '{count} Wert übernommen.', other: '{count} Werte übernommen.' },

  'issue.csv.currency':
    'Zeile {row} ist in {found}, die Werte davor sind in {expected}. Rechnen Sie um oder bleiben Sie je Indikator bei einer Währung.',
  'issue.csv.no-indicator-column':
    'Keine Spalte sagt, zu welchem Indikator eine Zeile gehört. Geben Sie dieser Spalte die Überschrift „indicatorId“.',
  'issue.csv.series-too-long':
    'Ein Indikator hätte {count} Werte, und {max} lassen sich speichern. Nehmen Sie längere Zeiträume, zum Beispiel Wochen statt Tage.',
  'issue.csv.too-many-figures':
    'Insgesamt wären es {count} Werte, und {max} lassen sich speichern. Nehmen Sie längere Zeiträume oder weniger Indikatoren.',
} satisfies Record<keyof typeof source, Message>;
