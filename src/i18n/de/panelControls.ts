import type { panelControls as source } from '../en/panelControls';
import type { Message } from '../messages';

/** Words of what is chosen, decided and asked in the metrics panel. `panel.number.results` lists counts as words, in the gender of the results. */
export const panelControls = {
  'panel.view': 'Was zuerst kommt',
  'panel.view.team': 'Unsere Arbeit zuerst',
  'panel.view.executive': 'Ergebnisse zuerst',
  'panel.lanes.executive': 'Zuerst steht, was das Unternehmen davon hat, dann, was wir dafür tun.',
  'panel.finding.results.all': {
    one: 'Das einzige Ergebnis ist auf Kurs',
    other: 'Alle {total} Ergebnisse sind auf Kurs',
  },
  'panel.finding.results.some': {
    one: '{good} von {total} Ergebnissen ist auf Kurs',
    other: '{good} von {total} Ergebnissen sind auf Kurs',
  },
  'panel.finding.results.zero': {
    one: 'Das einzige Ergebnis ist nicht auf Kurs',
    other: 'Keines der {total} Ergebnisse ist auf Kurs',
  },
  'panel.number.results':
    'keines, eines, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf',

  'panel.range': 'Zeitspanne',
  'panel.range.all': 'Alle Werte',
  'panel.range.months': { one: 'Letzter Monat', other: 'Letzte {count} Monate' },
  'panel.range.dates': 'Von Datum bis Datum',
  'panel.range.from': 'Von',
  'panel.range.to': 'Bis',
  'panel.range.reversed': '„Von“ liegt nach „Bis“. Korrigieren Sie eine der beiden Angaben.',

  'panel.filter': 'Filter',
  'panel.filter.statuses': 'Status',
  'panel.filter.owners': 'Verantwortlich',
  'panel.filter.parts': 'Genannt in',
  'panel.filter.option': '{label} ({number})',
  'panel.filter.shown': {
    one: '{count} von {total} Indikatoren wird angezeigt',
    other: '{count} von {total} Indikatoren werden angezeigt',
  },
  'panel.filter.clear': 'Filter aufheben',
  'panel.filter.nothing': 'Kein Indikator passt zu diesen Filtern.',
  'panel.filter.lane-empty': 'Keiner von diesen passt zu den Filtern.',

  'panel.lane.more': { one: '{count} weiterer Indikator', other: '{count} weitere Indikatoren' },
  'panel.headline.many': {
    one: '{count} Schlüsselindikator.',
    other:
      '{count} Schlüsselindikatoren sind mehr, als man auf einen Blick erfasst. Behalten Sie die fünf bis zehn, bei denen Sie handeln würden.',
  },

  'panel.links.executive': 'Was auf jedes Ergebnis wirken soll',
  'panel.link.backwards': '{lagging}: beeinflusst von „{leading}“',
  'panel.links.retired': {
    one: '{count} aufgegebene Verknüpfung',
    other: '{count} aufgegebene Verknüpfungen',
  },
  'panel.link.figures': 'Was die Zahlen sagen',

  'panel.evidence.none': 'noch nicht zu sagen',
  'panel.evidence.few': {
    one: '{count} Paar von Veränderungen reicht nicht aus, um zu sagen, ob sich beide gemeinsam bewegen. Für einen Koeffizienten braucht es acht, für die Bestätigung einer Verknüpfung zwanzig.',
    other:
      '{count} Paare von Veränderungen reichen nicht aus, um zu sagen, ob sich beide gemeinsam bewegen. Für einen Koeffizienten braucht es acht, für die Bestätigung einer Verknüpfung zwanzig.',
  },
  'panel.evidence.exploratory': {
    one: 'Nur zur Erkundung: {count} Paar von Veränderungen kann keine Verknüpfung bestätigen.',
    other: 'Nur zur Erkundung: {count} Paare von Veränderungen können keine Verknüpfung bestätigen.',
  },
  'panel.evidence.hint.as-expected': 'Bisher weisen sie in die erwartete Richtung.',
  'panel.evidence.hint.none': 'Bisher weisen sie in keine Richtung.',
  'panel.evidence.hint.opposite': 'Bisher weisen sie in die Gegenrichtung des Erwarteten.',
  'panel.evidence.no-direction':
    'Für diese Verknüpfung ist keine Richtung festgehalten, daher können die Zahlen sie weder stützen noch widerlegen.',
  'panel.evidence.cadence':
    'Beide werden in unterschiedlich langen Zeiträumen gemessen, daher bilden ihre Veränderungen keine Paare. Messen Sie beide im gleichen Turnus.',
  'panel.evidence.constant':
    'Einer der beiden hat sich nicht verändert, daher gibt es nichts zu vergleichen.',
  'panel.evidence.before': 'In diesen Zahlen bewegt sich der Frühindikator vor dem Ergebnis.',
  'panel.evidence.with': 'In diesen Zahlen bewegen sich beide im selben Zeitraum.',
  'panel.evidence.chance':
    'Die Zahlen zeigen keinen klaren Zusammenhang: Allein der Zufall kann so viel ergeben.',
  'panel.evidence.weak':
    'Möglicherweise gibt es einen Zusammenhang, vielleicht aber einen so schwachen, dass er kaum zählt: zu wenig, um darauf zu bauen.',
  'panel.evidence.against': 'Beide bewegen sich entgegen der erwarteten Richtung.',
  'panel.evidence.how': 'Wie das ermittelt wurde',
  'panel.evidence.method': 'Pearsons r für {changes}, Abstand: {lag}; 95-%-Intervall von {low} bis {high}.',
  'panel.evidence.changes': 'Veränderungen von Zeitraum zu Zeitraum',
  'panel.evidence.season': 'Veränderungen gegenüber demselben Zeitraum des vorigen Saisonzyklus',
  'panel.evidence.lags': {
    one: 'Eine Verzögerung wurde ausprobiert, die erwartete.',
    other:
      '{count} Verzögerungen wurden ausprobiert; nur die erwartete wird getestet, die anderen dienen der Suche.',
  },
  'panel.evidence.search': {
    one: 'Eine Verzögerung wurde ausprobiert.',
    other:
      'Vorab war keine Verzögerung erwartet, daher musste die stärkste von {count} einen Test für alle bestehen.',
  },
  'panel.evidence.method-change': 'Veränderungen über einen Methodenwechsel hinweg bleiben außen vor.',
  'panel.evidence.dependent': {
    one: 'Jede Reihe folgt ihrer eigenen Vergangenheit, daher zählen die Paare wie {count} unabhängiges.',
    other: 'Jede Reihe folgt ihrer eigenen Vergangenheit, daher zählen die Paare wie {count} unabhängige.',
  },
  'panel.lag.day': { one: '{count} Tag', other: '{count} Tage' },
  'panel.lag.week': { one: '{count} Woche', other: '{count} Wochen' },
  'panel.lag.month': { one: '{count} Monat', other: '{count} Monate' },
  'panel.lag.quarter': { one: '{count} Quartal', other: '{count} Quartale' },
  'panel.lag.half': { one: '{count} Halbjahr', other: '{count} Halbjahre' },
  'panel.lag.year': { one: '{count} Jahr', other: '{count} Jahre' },

  'panel.belief.against':
    'Sie halten die Verknüpfung für gestützt; die Zahlen weisen in die andere Richtung.',
  'panel.belief.against-so-far':
    'Sie halten die Verknüpfung für gestützt; die wenigen vorhandenen Zahlen weisen in die andere Richtung.',
  'panel.belief.unseen': 'Sie halten die Verknüpfung für gestützt; die Zahlen zeigen das nicht.',
  'panel.belief.seen':
    'Sie rechnen nicht mit der Verknüpfung; die Zahlen zeigen aber, dass sich beide gemeinsam bewegen.',
  'panel.belief.since': 'seit {date}',
  'panel.belief.why': 'Begründung',
  'panel.belief.change': 'Einschätzung ändern',
  'panel.belief.title': 'Über diese Verknüpfung entscheiden',
  'panel.belief.about':
    '„{leading}“ soll auf „{lagging}“ wirken. Die Zahlen geben Rat, entscheiden müssen Menschen.',
  'panel.belief.means.assumed': 'erwartet und noch nicht geprüft',
  'panel.belief.means.supported': 'was wir gesehen haben, spricht dafür',
  'panel.belief.means.not-observed': 'wir haben hingesehen und nichts gefunden',
  'panel.belief.means.retired': 'wir rechnen nicht mehr damit',
  'panel.belief.record': 'Entscheidung festhalten',
  'panel.belief.error.choose': 'Wählen Sie Ihre Einschätzung.',
  'panel.belief.error.reason':
    'Schreiben Sie den Grund auf. Eine Einschätzung ohne Grund hilft nächstes Jahr niemandem.',
  'panel.belief.error.same-reason':
    'Das ist noch der Grund für Ihre frühere Einschätzung. Schreiben Sie, was Sie umgestimmt hat.',

  'panel.note.edit': 'Notiz ändern',
  'panel.note.about': 'Ein Satz, den man zum Lesen der Zahlen braucht.',
  'panel.note.keep': 'Notiz behalten',
  'panel.note.all': 'Alle Indikatoren',
  'panel.note.error.at': 'Geben Sie den Tag an, an dem es geschehen ist.',
  'panel.note.error.text': 'Schreiben Sie, was geschehen ist.',

  'panel.breach': '{level}: {limit} seit {period}',
  'panel.breach.below': 'weniger als {value}',
  'panel.breach.at-most': 'höchstens {value}',
  'panel.breach.above': 'mehr als {value}',
  'panel.breach.at-least': 'mindestens {value}',

  'panel.why': 'Warum dieser Status?',
  'panel.why.no-target': 'Es gibt kein Ziel, also nichts, woran die Werte zu messen wären.',
  'panel.why.not-begun': 'Der Zeitraum des Ausgangswerts, {baseline}, hat noch nicht begonnen.',
  'panel.why.no-complete-period':
    'Der erste Zeitraum ist noch nicht zu Ende. Ein laufender Zeitraum wird nicht bewertet.',
  'panel.why.no-figures': 'Es ist noch kein Wert eingetragen.',
  'panel.why.old-figures': 'Der neueste Wert ({latest}) ist mehr als zwei Berichtszeiträume alt.',
  'panel.why.due': 'Das Ziel war fällig ({target}), und der Wert aus diesem Zeitraum entscheidet.',
  'panel.why.awaiting-figure':
    'Das Ziel war fällig ({target}), aber der Wert dazu fehlt noch. Bis er da ist, wird der letzte bewertet ({latest}).',
  'panel.why.reached': 'Das Ziel ist erreicht, bevor es fällig ist.',
  'panel.why.pace':
    '{progress} des Wegs vom Ausgangswert zum Ziel sind geschafft, nach {expected} der Zeit. Bis zu 10 Prozentpunkte Rückstand gelten als auf Kurs, bis zu 30 brauchen Aufmerksamkeit.',
  'panel.why.undated':
    '{progress} des Wegs vom Ausgangswert zum Ziel sind geschafft. Das Ziel hat kein Datum, daher zählt der ganze Weg.',
  'panel.why.tolerance':
    'Ziel und Ausgangswert sind gleich: Der Wert soll in der Nähe bleiben. Innerhalb der Toleranz gilt als auf Kurs, bis zum Doppelten braucht es Aufmerksamkeit.',
  'panel.why.period-target':
    'Dieser Zeitraum ({latest}) hat ein eigenes Ziel. Innerhalb der Toleranz gilt als auf Kurs, bis zum Doppelten braucht es Aufmerksamkeit.',
  'panel.why.latest': 'Bewerteter Wert',
  'panel.why.first': 'Ausgangswert, der erste Wert',
  'panel.why.way': 'Geschaffter Weg',
  'panel.why.time': 'Vergangene Zeit',
  'panel.why.tolerance-of': 'Toleranz',

  'panel.why.variation': 'Neuester Wert',
  'panel.why.dated': '{value}, {period}',

  'panel.together.too-few':
    'Es gibt weniger als 6 Werte: zu wenige, um eine Veränderung von der üblichen Schwankung zu unterscheiden.',
  'panel.together.trial':
    'Es gibt weniger als 12 Werte, daher sind die Grenzen der üblichen Schwankung vorläufig und entscheiden noch nichts.',
  'panel.together.improving':
    'Es wird besser, ist aber noch nicht am Ziel: Der neueste Wert geht über die übliche Schwankung hinaus.',
  'panel.together.better':
    'Der neueste Wert ist besser, als die übliche Schwankung erklärt: Finden Sie heraus, was hilft, und behalten Sie es bei.',
  'panel.together.worsening':
    'Es wird schlechter, und das mehr, als die übliche Schwankung erklärt: Finden Sie heraus, was sich geändert hat.',
  'panel.together.slipping':
    'Noch steht es gut, doch es wird schlechter, und das mehr, als die übliche Schwankung erklärt.',

  'panel.fault.count': {
    one: '{count} Punkt in diesen Werten zu prüfen',
    other: '{count} Punkte in diesen Werten zu prüfen',
  },
  'panel.fault.kind.day': 'Tage',
  'panel.fault.kind.week': 'Wochen',
  'panel.fault.kind.month': 'Monate',
  'panel.fault.kind.quarter': 'Quartale',
  'panel.fault.kind.half': 'Halbjahre',
  'panel.fault.kind.year': 'Jahre',
  'panel.fault.unreadable-period':
    'Nicht als Zeitraum zu lesen: {periods}. Die Angabe bleibt außen vor; schreiben Sie zum Beispiel 2026-11, 2026-W47 oder 2026-Q4.',
  'panel.fault.unsorted':
    '{period} stand nach {before}. Die Werte wurden zeitlich geordnet, nichts ging verloren.',
  'panel.fault.duplicate-period':
    'Mehrfach eingetragen: {periods}. Der letzte Eintrag zählt; entfernen Sie die anderen.',
  'panel.fault.mixed-kinds':
    'Unterschiedlich lange Zeiträume: {kinds}. Verglichen und bewertet werden nur die {used}; bleiben Sie bei einem Turnus.',
  'panel.fault.mixed-kinds.none':
    'Unterschiedlich lange Zeiträume: {kinds}. Keiner ist zu Ende, daher wird keiner bewertet; bleiben Sie bei einem Turnus.',
  'panel.fault.mixed-years':
    'Kalender- und Geschäftsjahr sind vermischt ({kinds}). Verglichen und bewertet werden nur Zeiträume wie der des neuesten Werts; bleiben Sie bei einem von beiden.',
  'panel.fault.overlapping-periods':
    'Zwei Zeiträume überschneiden sich: {first} und {second}. Manche Tage zählen doppelt, daher werden beide nicht addiert; behalten Sie einen davon.',
  'panel.fault.two-currencies':
    'Mehrere Währungen: {currencies}. Nur {used} zählt; rechnen Sie die anderen um oder lassen Sie sie weg: {periods}.',
  'panel.fault.zero-denominator':
    'Der Nenner ist null: {periods}. Der Wert gilt als fehlend; tragen Sie den Nenner ein oder sagen Sie, warum es keinen gibt.',
  'panel.fault.not-finite': 'Keine Zahl: {periods}. Der Wert gilt als fehlend; tragen Sie ihn neu ein.',
  'panel.fault.all-missing': {
    one: 'Der einzige Wert fehlt. Tragen Sie ihn ein oder sagen Sie, warum es keinen gibt.',
    other: 'Alle {count} Werte fehlen. Tragen Sie einen ein oder sagen Sie, warum es keinen gibt.',
  },
  'panel.fault.one-value':
    'Es gibt einen Wert: {value} ({period}). Für Veränderung, Trend und Grenzen braucht es mehr.',
  'panel.fault.target-equals-baseline':
    'Ziel und Ausgangswert betragen beide {value}, daher muss der Wert nur in der Nähe bleiben. Setzen Sie ein anderes Ziel, wenn er sich bewegen soll.',
  'panel.fault.future':
    'Noch nicht begonnen: {periods}. Wird gezeigt, bleibt aber bei jedem Vergleich außen vor; prüfen Sie das Jahr.',
  'panel.fault.link-to-missing.leading':
    'Den Frühindikator dieser Verknüpfung gibt es nicht. Wählen Sie einen anderen oder entfernen Sie die Verknüpfung.',
  'panel.fault.link-to-missing.lagging':
    'Den Spätindikator dieser Verknüpfung gibt es nicht. Wählen Sie einen anderen oder entfernen Sie die Verknüpfung.',
  'panel.fault.link-to-itself':
    'Diese Verknüpfung führt von einem Indikator zu sich selbst und kann nichts zeigen. Wählen Sie ein anderes Ergebnis.',
  'panel.fault.link-in-circle':
    'Diese Verknüpfung ist Teil eines Kreises: {indicators}. Jede Verknüpfung wird für sich bewertet; geben Sie die auf, an die Sie am wenigsten glauben.',
} satisfies Record<keyof typeof source, Message>;
