import type { charts as source } from '../en/charts';
import type { Message } from '../messages';

/** Words of the charts of one indicator: what stands in and under their drawings. */
export const charts = {
  'charts.view.trend': 'Verlauf',
  'charts.view.behavior': 'Prozessverhalten',
  'charts.view.variance': 'Abweichung vom Ziel',
  'charts.view.six-twelve': '6 und 12',
  'chart.no-behavior': {
    one: 'Für das Prozessverhalten braucht es mindestens sechs Werte; vorhanden ist {count}.',
    other: 'Für das Prozessverhalten braucht es mindestens sechs Werte; vorhanden sind {count}.',
  },
  'chart.one-figure': 'Bisher ein Wert ({period}). Für eine Linie braucht es einen zweiten.',
  'chart.all-missing': 'Kein Zeitraum hat einen Wert. Die Gründe stehen in der Tabelle.',
  'chart.none-in-range': 'Keine Werte in der gezeigten Zeitspanne.',
  'chart.axis.off-zero': 'Die Achse beginnt nicht bei null.',
  'chart.axis.week': 'KW {week}',

  'chart.threshold.warn': 'Warnung {value}',
  'chart.threshold.breach': 'Alarm {value}',
  'chart.threshold.rule': '{level}: {operator} {value}',
  'chart.forecast': 'ohne Änderung {value}',
  'chart.forecast.note':
    'Gepunktet: wo die nächsten Werte lägen, wenn sich nichts ändert ({low} bis {high}).',
  'chart.note': '{mark}. {date}, {kind}: {text}',
  'chart.note.untitled': '{mark}. {date}, {kind}',
  'chart.flag.too-many':
    'Bei mehr als {count} Zeiträumen werden Signale nicht gekennzeichnet. Wählen Sie eine kürzere Zeitspanne, um sie zu sehen.',
  'chart.flag': 'Raute: ein Signal, dass mehr als die übliche Schwankung im Spiel ist.',
  'chart.counter':
    'Dazu, auf derselben Zeitachse: {name}. Daran würde sich zeigen, was es kostet, diesen Indikator zu stark zu treiben.',

  'chart.behavior': '{name}: Prozessverhalten',
  'chart.behavior.note': {
    one: 'Grenzen der üblichen Schwankung aus {count} Wert (Regeln: {rules}).',
    other: 'Grenzen der üblichen Schwankung aus {count} Werten (Regeln: {rules}).',
  },
  'chart.behavior.locked': {
    one: 'Feste Grenzen aus {count} Wert (Regeln: {rules}).',
    other: 'Feste Grenzen aus {count} Werten (Regeln: {rules}).',
  },
  'chart.behavior.trial': 'Vorläufige Grenzen, gestrichelt, bis es zwölf Werte gibt.',
  'chart.behavior.marks':
    'Raute: jenseits einer Grenze. Quadrat: vervollständigt ein Muster. Hohl: ein Ausreißer, nicht in den Grenzen berücksichtigt.',
  'chart.behavior.range': 'Schritt vom vorherigen Wert',
  'chart.behavior.segment': 'Neue Grenzen ab {period}: {text}',
  'chart.behavior.upper': 'Obergrenze {value}',
  'chart.behavior.lower': 'Untergrenze {value}',
  'chart.behavior.centre': 'Mittelwert {value}',
  'chart.behavior.range.upper': 'Grenze {value}',
  'chart.behavior.range.mean': 'Mittelwert {value}',
  'chart.behavior.moved': 'verändert um {amount}',
  'chart.behavior.jump': 'ein ungewöhnlich großer Schritt',
  'chart.assurance.passes': 'Die gesamte übliche Schwankung erfüllt das Ziel: Auf den Prozess ist Verlass.',
  'chart.assurance.fails':
    'Das Ziel liegt außerhalb der üblichen Schwankung: Der Prozess kann es nicht erreichen, ohne sich zu ändern.',
  'chart.assurance.hit-and-miss':
    'Das Ziel liegt innerhalb der üblichen Schwankung: Es wird mal erreicht und mal verfehlt, ohne dass sich etwas geändert hat.',

  'chart.variance': '{name}: gegenüber Ziel und früheren Werten',
  'chart.variance.target': 'gegenüber dem Ziel',
  'chart.variance.previous': 'gegenüber dem vorherigen Zeitraum',
  'chart.variance.last-year': 'gegenüber dem Vorjahr',
  'chart.variance.note':
    'Gefüllte Balken sind schlechter, umrandete besser, gestrichelte noch nicht zu Ende. Die Balken beginnen bei null.',
  'chart.variance.newest': {
    one: 'Der neueste Zeitraum.',
    other: 'Die neuesten {count} Zeiträume.',
  },
  'chart.variance.none':
    'Noch gibt es nichts, womit sich die Werte vergleichen lassen: kein Ziel und keinen früheren Wert.',
  'chart.variance.reading': '{amount} {basis}',
  'chart.variance.same': 'kein Unterschied {basis}',

  'chart.six-twelve': '{name}: neueste Wochen und Monate',
  'chart.six-twelve.weeks': 'Wochen',
  'chart.six-twelve.months': 'Monate',
  'chart.six-twelve.note': 'Gestrichelt: das Vorjahr. Jeder Teil hat seine eigene Skala.',
  'chart.six-twelve.note.one': 'Gestrichelt: das Vorjahr.',
  'chart.six-twelve.how':
    'Wie aus kurzen Zeiträumen ein langer wird: {aggregation}. Eine Woche gehört zu dem Monat, in dem ihr Donnerstag liegt.',
  'chart.six-twelve.no-aggregation':
    'Es ist nicht festgelegt, wie aus Werten kurzer Zeiträume einer für den Monat wird. Wählen Sie es beim Indikator, um Monate zu sehen.',
  'chart.six-twelve.no-sums':
    'Ein Monat ist hier das Verhältnis zweier Summen, und kein Wert nennt Zähler und Nenner. Tragen Sie beide ein, um Monate zu sehen.',
  'chart.six-twelve.mixed-currencies':
    'Diese Werte sind in mehr als einer Währung und lassen sich deshalb nicht zu Monaten addieren.',
  'chart.six-twelve.too-long':
    'Diese Ansicht zeigt Wochen und Monate; die Zeiträume dieses Indikators sind länger.',
  'chart.six-twelve.newest': 'Neueste Werte',
  'chart.six-twelve.before': 'Veränderung',
  'chart.six-twelve.year': 'In einem Jahr',
  'chart.six-twelve.year-before': 'Vorjahr',
  'chart.six-twelve.last-year': 'ein Jahr zuvor {value}',
} as const satisfies Record<keyof typeof source, Message>;
