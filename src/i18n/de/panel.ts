import type { panel as source } from '../en/panel';
import type { Message } from '../messages';

/** Words of the metrics panel. */
export const panel = {
  'panel.finding.none': 'Noch keine Indikatoren',
  'panel.finding.all': {
    one: 'Der einzige Indikator ist auf Kurs',
    other: 'Alle {total} Indikatoren sind auf Kurs',
  },
  'panel.finding.some': {
    one: '{good} von {total} Indikatoren ist auf Kurs',
    other: '{good} von {total} Indikatoren sind auf Kurs',
  },
  'panel.finding.zero': {
    one: 'Der einzige Indikator ist nicht auf Kurs',
    other: 'Keiner der {total} Indikatoren ist auf Kurs',
  },
  'panel.lane.leading': 'Diese beeinflussen wir direkt.',
  'panel.lane.lagging': 'Ein gemeinsames Ergebnis, an dem auch andere Anteil haben.',
  'panel.lane.leading.empty':
    'Noch kein Frühindikator. Fügen Sie die frühen Anzeichen hinzu, die Ihre Arbeit bewegt.',
  'panel.lane.lagging.empty': 'Noch kein Spätindikator. Fügen Sie die Ergebnisse hinzu, die folgen sollen.',
  'panel.change.none': 'noch kein Vergleich möglich',
  'panel.change.same': 'unverändert seit {period}',
  'panel.change.up': 'seit {period} um {amount} gestiegen',
  'panel.change.down': 'seit {period} um {amount} gesunken',
  'panel.change.method': 'seit {period} anders gezählt, daher kein Vergleich',
  'panel.change.better': 'das ist besser',
  'panel.change.worse': 'das ist schlechter',
  'panel.target': 'Ziel: {value}',
  'panel.no-data': 'keine Daten',
  'panel.show-data': 'Daten anzeigen',
  'panel.in-words': 'In Worten',
  'panel.earlier': 'Früher',
  'panel.later': 'Später',
  'panel.description.empty': 'Noch keine Werte. Tragen Sie den ersten ein, um den Verlauf zu sehen.',
  'panel.lanes': 'Zuerst steht, was wir tun, dann, was das Unternehmen davon hat.',
  'panel.see-with': 'Zusammen ansehen mit: {name}',
  'panel.pair': {
    one: '{leading} und, einen Monat später, {lagging}',
    other: '{leading} und, {count} Monate später, {lagging}',
  },
  'panel.pair.together': '{leading} und {lagging}',
  'panel.pair.scales': 'Jede Linie hat ihre eigene Skala.',
  'panel.pair.later': 'Wirkung erwartet im Zeitraum',
  'panel.links': 'Was worauf wirken soll',
  'panel.link.unknown': 'ein Indikator, den es nicht gibt',
  'panel.link.broken':
    'Diese Verknüpfung nennt einen Indikator, den es nicht gibt. Wählen Sie im Abschnitt „Indikatoren“ einen anderen.',
  'panel.link.reason': 'Die Begründung im Text {$ofTheCharter}',
  'panel.link.expected': 'Erwartete Verzögerung',

  'panel.link.moves': 'Bewegen sich gemeinsam',
  'panel.link.r': { one: 'r {r}, {count} Paar', other: 'r {r}, {count} Paare' },
  'panel.link.belief': 'Unsere Einschätzung',
  'panel.link.delay': { one: 'nach {count} Monat', other: 'nach {count} Monaten' },

  'panel.link.action.keep': 'Beide auf Kurs: weiter so',
  'panel.link.action.wait': 'Zeit geben',
  'panel.link.action.challenge': 'Verknüpfung hinterfragen',
  'panel.link.action.act': 'Am Frühindikator ansetzen',
  'panel.link.action.not-ours': 'Das Ergebnis ist nicht unser Verdienst',
  'panel.link.fine-print': 'Gemeinsame Bewegung belegt noch keine Ursache.',
} satisfies Record<keyof typeof source, Message>;
