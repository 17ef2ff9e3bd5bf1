import type { descriptions as source } from '../en/descriptions';
import type { Message } from '../messages';

/** Words for reading a chart without seeing it: its description in four levels, the read-out, and the summary of its table. */
export const descriptions = {
  'description.level.what': 'Was zu sehen ist',
  'description.level.numbers': 'Zahlen',
  'description.level.shape': 'Verlauf',
  'description.level.judgement': 'Beurteilung',

  'description.chart.trend': 'Ein Liniendiagramm eines Indikators im Zeitverlauf.',
  'description.chart.behavior':
    'Ein Prozessverhaltensdiagramm (XmR): jeder Wert mit den Grenzen der üblichen Schwankung und der Schritt von jedem Wert zum nächsten.',
  'description.chart.variance': 'Balken, die zeigen, wie weit jeder Wert vom Ziel entfernt ist.',
  'description.chart.six-twelve': 'Die neuesten Wochen eines Indikators neben seinen neuesten Monaten.',
  'description.chart.lead-lag':
    'Zwei Liniendiagramme übereinander auf derselben Zeitachse. Oben: {leading}. Unten: {lagging}.',
  'description.chart.lead-lag.shifted': {
    one: '„{leading}“ ist um {count} Monat nach hinten verschoben.',
    other: '„{leading}“ ist um {count} Monate nach hinten verschoben.',
  },
  'description.chart.lags':
    'Wie eng sich „{leading}“ und „{lagging}“ bei jeder Verzögerung gemeinsam bewegen: ein Punkt für den Koeffizienten mit einem Balken für sein Intervall.',
  'description.chart.scatter':
    'Ein Punkt für jedes Paar von Zeiträumen. Waagerecht: {leading}. Senkrecht: {lagging}.',

  'description.series': {
    one: '{name}: {cadence}, {count} Zeitraum, {to}.',
    other: '{name}: {cadence}, {count} Zeiträume bis {to}.',
  },
  'description.series.target': {
    one: '{name}: {cadence}, {count} Zeitraum, {to}, Ziel: {target}.',
    other: '{name}: {cadence}, {count} Zeiträume bis {to}, Ziel: {target}.',
  },
  'description.every.day': 'täglich',
  'description.every.week': 'wöchentlich',
  'description.every.month': 'monatlich',
  'description.every.quarter': 'vierteljährlich',
  'description.every.half': 'halbjährlich',
  'description.every.year': 'jährlich',
  'description.target.at-least': 'mindestens {value}',
  'description.target.at-most': 'höchstens {value}',
  'description.target.between': 'im Bereich {value}',

  'description.ends': 'Erster Wert {first} ({firstPeriod}), neuester {last} ({lastPeriod}).',
  'description.range':
    'Niedrigster Wert {min} ({minPeriod}), höchster {max} ({maxPeriod}), Mittelwert {mean}.',
  'description.since':
    'Mittelwert, Folge und Trend beruhen auf den Werten seit {period}, als sich die Messweise geändert hat.',
  'description.missing': {
    one: '{count} Wert fehlt: {periods}.',
    other: '{count} Werte fehlen: {periods}.',
  },
  'description.missing.many': '{count} Werte fehlen; welche, steht in der Tabelle.',
  'description.missing.none': 'Kein Wert fehlt.',
  'description.partial': 'Noch nicht zu Ende und daher in keiner Statistik: {figures}.',

  'description.run.above': 'Die neuesten {count} Werte liegen alle über dem Mittelwert.',
  'description.run.below': 'Die neuesten {count} Werte liegen alle unter dem Mittelwert.',
  'description.limits': 'Übliche Schwankung: {low} bis {high} (Regeln: {rules}).',
  'description.limits.since': 'Das gilt seit {period}, als sich die Messweise geändert hat.',
  'description.limits.trial': 'Diese Grenzen sind vorläufig, bis es zwölf Werte gibt.',
  'description.limits.none': 'Für Grenzen der üblichen Schwankung gibt es zu wenige Werte; es braucht sechs.',
  'description.signals': 'Signale einer Veränderung: {signals}.',
  'description.signals.more': {
    one: 'Ein früheres Signal steht in der Tabelle.',
    other: 'Frühere Signale stehen in der Tabelle.',
  },
  'description.signals.none': 'Kein Signal einer Veränderung.',
  'description.dependent':
    'Jeder Wert folgt eng dem vorherigen (r {r}), die Grenzen sind daher vielleicht zu eng.',
  'description.alternating':
    'Auf einen hohen Wert folgt oft ein niedriger und umgekehrt (r {r}), die Grenzen sind daher vielleicht zu weit.',
  'description.trend.rising': 'Steigender Trend: {slope} {per}, 95-%-Intervall: {low} bis {high}.',
  'description.trend.falling': 'Sinkender Trend: {slope} {per}, 95-%-Intervall: {low} bis {high}.',
  'description.trend.flat': 'Kein klarer Trend: {slope} {per}, 95-%-Intervall: {low} bis {high}.',
  'description.trend.none': 'Für einen Trend gibt es zu wenige Werte; es braucht drei.',
  'description.per.day': 'pro Tag',
  'description.per.week': 'pro Woche',
  'description.per.month': 'pro Monat',
  'description.per.quarter': 'pro Quartal',
  'description.per.half': 'pro Halbjahr',
  'description.per.year': 'pro Jahr',

  'description.rule.beyond-limit': 'jenseits einer Grenze',
  'description.rule.run-of-7': 'sieben in Folge auf einer Seite des Mittelwerts',
  'description.rule.run-of-8': 'acht in Folge auf einer Seite des Mittelwerts',
  'description.rule.run-of-9': 'neun in Folge auf einer Seite des Mittelwerts',
  'description.rule.two-of-three': 'zwei von drei nahe an einer Grenze',
  'description.rule.three-of-four': 'drei von vier näher an einer Grenze als am Mittelwert',
  'description.rule.four-of-five': 'vier von fünf deutlich vom Mittelwert entfernt',
  'description.rule.trend-of-6': 'sechs in Folge steigend oder sinkend',
  'description.rule.trend-of-7': 'sieben in Folge steigend oder sinkend',

  'description.evidence.r': 'r {r}, 95-%-Intervall: {low} bis {high}, Paare von Veränderungen: {count}.',

  'description.reason': 'Warum die Verknüpfung erwartet wird: {text}',
  'description.belief': 'Einschätzung: {belief}. {text}',
  'description.note': '{period}: {text}',
  'description.judgement.none': 'Es hat noch niemand eine Beurteilung geschrieben.',

  'summary.caption': '{name}: Kurzfassung',
  'summary.fact': 'Angabe',
  'summary.value': 'Wert',
  'summary.when': 'Wann',
  'summary.periods': 'Zeiträume',
  'summary.missing': 'Fehlende Werte',

  'summary.first': 'Erster Wert',
  'summary.last': 'Neuester Wert',
  'summary.min': 'Niedrigster Wert',
  'summary.max': 'Höchster Wert',
  'summary.mean': 'Mittelwert',
  'summary.run.above': 'Neueste in Folge über dem Mittelwert',
  'summary.run.below': 'Neueste in Folge unter dem Mittelwert',

  'summary.follow': 'r mit dem vorherigen Wert',
  'summary.trend': 'Trend {per}',
  'summary.interval': '95-%-Intervall dazu',

  'summary.pairs': 'Paare von Veränderungen',
  'summary.r': 'r bei der erwarteten Verzögerung',
  'summary.r-interval': '95-%-Intervall dazu',

  'table.target': 'Ziel',
  'table.limits': 'Übliche Schwankung',
  'table.signals': 'Signale',
  'table.partial': 'Noch nicht zu Ende',
  'table.ahead': 'Noch nicht begonnen',
  'table.more': {
    one: '{count} ältere Zeile ist nicht gedruckt. Sie steht in der CSV-Datei.',
    other: '{count} ältere Zeilen sind nicht gedruckt. Sie stehen in der CSV-Datei.',
  },

  'reading.above': '{amount} darüber',
  'reading.below': '{amount} darunter',
  'reading.at': 'genau am Ziel',
  'reading.within': 'im Zielbereich',
} satisfies Record<keyof typeof source, Message>;
