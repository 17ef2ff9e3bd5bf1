import type { linkCharts as source } from '../en/linkCharts';
import type { Message } from '../messages';

/** Words of the three charts of a link, and of a chart saved as a picture. */
export const linkCharts = {
  'charts.views': 'Ansicht',
  'charts.view.lead-lag': 'Im Zeitverlauf',
  'charts.view.lags': 'Nach Verzögerung',
  'charts.view.scatter': 'Paar für Paar',

  'link.itself': 'Diese Verknüpfung nennt zweimal denselben Indikator, daher gibt es nichts zu vergleichen.',

  'shift.group': 'Verschieben: {leading}',
  'shift.less': 'Weniger Verzögerung',
  'shift.more': 'Mehr Verzögerung',
  'shift.at-expected': 'Verzögerung: {delay}, wie erwartet',
  'shift.at': 'Verzögerung: {delay} (erwartet: {expected})',
  'shift.at-unset': 'Verzögerung: {delay} (keine erwartet)',
  'shift.back': 'Zurück zur erwarteten Verzögerung',
  'shift.note.expected': {
    one: 'Jede Linie hat ihre eigene Skala. „{leading}“ ist um einen Monat nach hinten verschoben, die erwartete Verzögerung.',
    other:
      'Jede Linie hat ihre eigene Skala. „{leading}“ ist um {count} Monate nach hinten verschoben, die erwartete Verzögerung.',
  },
  'shift.note': {
    one: 'Jede Linie hat ihre eigene Skala. „{leading}“ ist um einen Monat nach hinten verschoben, um eine andere Verzögerung auszuprobieren. Was dem Auge passend erscheint, belegt für sich allein nichts.',
    other:
      'Jede Linie hat ihre eigene Skala. „{leading}“ ist um {count} Monate nach hinten verschoben, um eine andere Verzögerung auszuprobieren. Was dem Auge passend erscheint, belegt für sich allein nichts.',
  },
  'shift.later': 'Zeitraum {delay} später',

  'lags.caption': '{leading} und {lagging}, nach Verzögerung',
  'lags.note.difference': {
    one: 'Pearsons r der Veränderungen von Zeitraum zu Zeitraum, bei {count} Verzögerung.',
    other: 'Pearsons r der Veränderungen von Zeitraum zu Zeitraum, bei {count} Verzögerungen.',
  },
  'lags.note.seasonal-difference': {
    one: 'Pearsons r der Veränderungen gegenüber dem vorigen Saisonzyklus, bei {count} Verzögerung.',
    other: 'Pearsons r der Veränderungen gegenüber dem vorigen Saisonzyklus, bei {count} Verzögerungen.',
  },
  'lags.note.level': {
    one: 'Pearsons r der Werte selbst, bei {count} Verzögerung.',
    other: 'Pearsons r der Werte selbst, bei {count} Verzögerungen.',
  },
  'lags.note.read':
    'Die Balken zeigen das 95-%-Intervall; gefüllt ist ein Punkt, dessen Intervall die 0 nicht enthält.',
  'lags.note.declared': 'Nur die erwartete Verzögerung war vorab benannt; die anderen dienen der Suche.',
  'lags.note.search': 'Vorab war keine Verzögerung benannt, daher dienen alle der Suche.',
  'lags.expected': 'erwartet',
  'lags.chance': 'durch Zufall zu erwarten',
  'lags.axis.day': 'Verzögerung in Tagen',
  'lags.axis.week': 'Verzögerung in Wochen',
  'lags.axis.month': 'Verzögerung in Monaten',
  'lags.axis.quarter': 'Verzögerung in Quartalen',
  'lags.axis.half': 'Verzögerung in Halbjahren',
  'lags.axis.year': 'Verzögerung in Jahren',
  'lags.after.day': { one: 'Nach {count} Tag', other: 'Nach {count} Tagen' },
  'lags.after.week': { one: 'Nach {count} Woche', other: 'Nach {count} Wochen' },
  'lags.after.month': { one: 'Nach {count} Monat', other: 'Nach {count} Monaten' },
  'lags.after.quarter': { one: 'Nach {count} Quartal', other: 'Nach {count} Quartalen' },
  'lags.after.half': { one: 'Nach {count} Halbjahr', other: 'Nach {count} Halbjahren' },
  'lags.after.year': { one: 'Nach {count} Jahr', other: 'Nach {count} Jahren' },
  'lags.same': 'Im selben Zeitraum',
  'lags.reading.expected': '{delay}, die erwartete Verzögerung',
  'lags.reading.r': {
    one: '{delay}: r {r} aus {count} Paar, 95-%-Intervall von {low} bis {high}',
    other: '{delay}: r {r} aus {count} Paaren, 95-%-Intervall von {low} bis {high}',
  },
  'lags.reading.clear': '{reading}, ohne die 0',
  'lags.reading.chance': '{reading}, mit der 0: Auch der Zufall allein kann das ergeben',
  'lags.reading.few': {
    one: '{delay}: {count} Paar, zu wenig für einen Koeffizienten',
    other: '{delay}: {count} Paare, zu wenige für einen Koeffizienten',
  },
  'lags.reading.constant': '{delay}: kein Koeffizient, weil sich einer der beiden nicht verändert',
  'lags.none': 'Bei jeder Verzögerung weniger als acht Paare: kein Koeffizient',
  'lags.table.lag': 'Verzögerung',
  'lags.table.pairs': 'Paare',
  'lags.table.interval': '95-%-Intervall',
  'lags.table.p': 'p, korrigiert (Holm)',
  'lags.table.spearman': 'Spearmans Rho',

  'scatter.caption': 'Veränderungen Paar für Paar: {leading} und {lagging}',
  'scatter.note.difference':
    'Jeder Punkt steht für ein Paar von Veränderungen von Zeitraum zu Zeitraum, nicht für die Werte selbst: wie sich der eine bewegt hat und wie der andere in dem Zeitraum, in dem die Wirkung erwartet wird. Die Hilfslinien stehen dort, wo sich nichts verändert hat.',
  'scatter.note.seasonal-difference':
    'Jeder Punkt steht für ein Paar von Veränderungen gegenüber dem vorigen Saisonzyklus, nicht für die Werte selbst: wie sich der eine bewegt hat und wie der andere in dem Zeitraum, in dem die Wirkung erwartet wird. Die Hilfslinien stehen dort, wo sich nichts verändert hat.',
  'scatter.up': 'um {amount} gestiegen',
  'scatter.down': 'um {amount} gesunken',
  'scatter.same': 'unverändert',
  'scatter.reading': '{name}, {period}: {change}',
  'scatter.none':
    'Noch gibt es kein Paar von Veränderungen: Beide brauchen Werte in aufeinanderfolgenden Zeiträumen.',
  'scatter.table.change': '{name}, Veränderung',

  'picture.save': 'Bild speichern',
  'picture.svg': 'Als SVG',
  'picture.png': 'Als PNG',
  'picture.failed': 'Das Bild konnte nicht erstellt werden.',
} satisfies Record<keyof typeof source, Message>;
