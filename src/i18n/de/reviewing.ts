import type { reviewing as source } from '../en/reviewing';
import type { Message } from '../messages';

/** Words of the review assistant and of the reports. */
export const reviewing = {
  'review.state.ahead': 'Review am {date}',
  'review.state.today': 'Review heute fällig',
  'review.state.due': { one: 'Review in {count} Tag fällig', other: 'Review in {count} Tagen fällig' },
  'review.state.overdue': {
    one: 'Review seit {count} Tag überfällig',
    other: 'Review seit {count} Tagen überfällig',
  },
  'review.state.unknown': 'Kein Termin für das Review',
  'review.state.closed': 'Kein Review nötig',

  'review.lead.unknown':
    'Wann das nächste Review ist, steht nirgends. Vereinbaren Sie, wie oft es stattfindet und wann zum ersten Mal.',
  'review.lead.closed': '{$TheCharter} bindet niemanden mehr, daher gibt es nichts zu prüfen.',
  'review.last': 'Das letzte Review war am {date}.',
  'review.last.verdict': 'Das letzte Review war am {date}. Urteil: {alignment}.',
  'review.last.none': 'Es hat noch kein Review stattgefunden.',
  'review.last.decisions': 'Was damals entschieden wurde',

  'review.count.struggling': {
    one: '{count} Indikator hinkt hinterher',
    other: '{count} Indikatoren hinken hinterher',
  },
  'review.count.unknown': {
    one: '{count} lässt sich nicht beurteilen',
    other: '{count} lassen sich nicht beurteilen',
  },
  'review.count.unproven': {
    one: '{count} steht gut da, beweist aber für sich allein nichts',
    other: '{count} stehen gut da, beweisen aber für sich allein nichts',
  },
  'review.count.improving': { one: '{count} wird besser', other: '{count} werden besser' },
  'review.count.holding': { one: '{count} hält sich', other: '{count} halten sich' },
  'review.count.struggling.none': 'Kein Indikator hinkt hinterher',

  'review.start': 'Review beginnen',
  'review.trigger': 'Hat sich etwas geändert?',
  'review.trigger.named': 'Als Anlass vereinbart',
  'review.trigger.others': 'Andere',
  'review.trigger.start': 'Außerplanmäßiges Review beginnen',
  'review.because': 'Außerplanmäßig, Anlass: {trigger}.',
  'review.kept':
    'Erst wenn Sie das Review festhalten, geht etwas davon in {$theCharter} ein. Bis dahin bleiben Ihre Eingaben hier, solange diese Seite geöffnet ist.',
  'review.stale-draft': {
    one: 'Seit Sie begonnen haben, ist {count} Indikator hinzugekommen. Er ist beim nächsten Review an der Reihe.',
    other:
      'Seit Sie begonnen haben, sind {count} Indikatoren hinzugekommen. Sie sind beim nächsten Review an der Reihe.',
  },

  'review.items': 'Was die Zahlen zeigen',
  'review.items.question':
    'Zu jedem eine Entscheidung. Die Vorschläge kommen aus den Zahlen, die Entscheidung treffen Sie.',
  'review.items.none':
    'Es gibt noch keine Indikatoren, daher zeigen die Zahlen nichts. Schreiben Sie auf, was Sie festgestellt haben, und fügen Sie vor dem nächsten Review einen Indikator hinzu.',
  'review.services': 'Was die Änderung verlangen könnte',
  'review.services.question': 'Leistungen, über die es sich nach einer solchen Änderung nachzudenken lohnt.',

  'review.now': '{value} ({period})',
  'review.now.none': 'Noch kein Wert',
  'review.target': 'Ziel: {value}',
  'review.target.by': 'Ziel: {value} bis {period}',
  'review.since.up': 'Gestiegen (beim letzten Review: {before}).',
  'review.since.down': 'Gesunken (beim letzten Review: {before}).',
  'review.since.same': 'Unverändert seit dem letzten Review.',
  'review.since.none-new': 'Kein neuer Wert seit dem letzten Review.',
  'review.since.anew': 'Seit dem letzten Review anders gezählt, daher kein Vergleich.',
  'review.baseline.up': 'Gestiegen (Ausgangswert: {before}).',
  'review.baseline.down': 'Gesunken (Ausgangswert: {before}).',
  'review.baseline.same': 'Unverändert gegenüber dem Ausgangswert.',
  'review.baseline.anew': 'Seit dem Ausgangswert anders gezählt, daher kein Vergleich.',
  'review.missing': { one: 'Ohne Wert: {periods}.', other: 'Ohne Wert: {periods}.' },
  'review.missing.reason': '{period} ({reason})',
  'review.behind': { one: 'Leistung dahinter: {services}.', other: 'Leistungen dahinter: {services}.' },
  'review.for': 'Für: {audiences}.',
  'review.decided': 'Am {date} entschieden zu „{item}“: {decision}.',
  'review.decided.note': 'Am {date} entschieden zu „{item}“: {decision} – {note}',

  'review.reason.missed': 'Das Ziel war fällig und wurde verfehlt.',
  'review.reason.missed-better':
    'Das Ziel war fällig und wurde verfehlt, auch wenn die Werte klar besser werden.',
  'review.reason.off-track': 'Weit hinter dem Stand, der jetzt erreicht sein sollte.',
  'review.reason.off-better':
    'Wird besser, liegt aber weit hinter dem Stand, der jetzt erreicht sein sollte.',
  'review.reason.behind': 'Hinter dem Stand, der jetzt erreicht sein sollte.',
  'review.reason.behind-better':
    'Wird besser und liegt nur wenig hinter dem Stand, der jetzt erreicht sein sollte.',
  'review.reason.breach': 'Jenseits einer Grenze, bei der Sie handeln wollten.',
  'review.reason.worse': 'Wird schlechter, und das mehr, als die übliche Schwankung erklärt.',
  'review.reason.better': 'Wird besser, und das mehr, als die übliche Schwankung erklärt.',
  'review.reason.worse.trend': 'Wird schlechter, mit klarem Trend.',
  'review.reason.better.trend': 'Wird besser, mit klarem Trend.',
  'review.reason.mixed': 'Besser über die gesamte Zeit, aber nicht seit dem letzten Review.',
  'review.reason.steady': 'Hält sich, ohne klare Bewegung.',
  'review.reason.vanity':
    'Steht gut da, aber ein solcher Wert lässt sich leicht steigern: Für sich allein zeigt er keine Wirkung.',
  'review.reason.no-target': 'Es gibt kein Ziel, an dem er zu messen wäre.',
  'review.reason.stale': 'Der neueste Wert ist zu alt für ein Urteil.',
  'review.reason.no-data': 'Es gibt keinen Wert für ein Urteil.',
  'review.reason.too-early': 'Für ein Urteil ist es noch zu früh.',

  'review.doubt.lag-passed':
    'Die Wirkung von „{Leading}“ auf „{Lagging}“ war bis zum {date} erwartet und zeigt sich nicht.',
  'review.doubt.not-observed': 'Bisher hat niemand beobachtet, dass „{Leading}“ auf „{Lagging}“ wirkt.',
  'review.doubt.moves-against':
    'Bisher bewegen sich „{Leading}“ und „{Lagging}“ entgegen der erwarteten Richtung.',

  'review.suggested': 'Vorschlag: {decision}.',
  'review.suggestion.works': 'Soweit die Zahlen es zeigen, wirkt es.',
  'review.suggestion.steady': 'Nichts verlangt eine Änderung.',
  'review.suggestion.set-next-target': 'Legen Sie dabei das nächste Ziel fest.',
  'review.suggestion.set-target':
    'Legen Sie ein Ziel fest, damit Sie es beim nächsten Mal beurteilen können.',
  'review.suggestion.give-it-time':
    'Die Wirkung von „{Other}“ ist nicht vor dem {date} zu erwarten. Warten Sie bis dahin.',
  'review.suggestion.act-on-leading': 'Auch „{Other}“ liegt zurück. Setzen Sie zuerst dort an.',
  'review.suggestion.question-link':
    'Hinterfragen Sie die Verknüpfung und wofür die Arbeit dahinter aufgewendet wird.',
  'review.suggestion.changed-before':
    'Das letzte Review hat hier etwas geändert, und die Verknüpfung zeigt noch immer nichts. Rechnen Sie nicht mehr damit, oder sagen Sie, was Sie überzeugen würde.',
  'review.suggestion.act': 'Gehen Sie es anders an.',
  'review.suggestion.nothing-behind':
    'Nichts von dem, was Sie tun, soll darauf wirken. Fügen Sie etwas hinzu, das es könnte.',
  'review.suggestion.pair-it':
    'Lesen Sie es zusammen mit einem Indikator für das Verhalten, bevor Sie von einem Erfolg sprechen.',
  'review.suggestion.get-figures': 'Besorgen Sie einen aktuellen Wert, bevor Sie entscheiden.',
  'review.suggestion.too-early': 'Sehen Sie es sich beim nächsten Mal wieder an.',

  'review.action.add': 'Noch nicht vereinbart.',
  'review.action.change': 'Für später geplant ({horizon}).',
  'review.action.look': 'Sie bieten es schon an. Reicht das noch?',
  'review.service.new-people-start': 'Neue fangen an und müssen bald ohne Hilfe verkaufen.',
  'review.service.prove-readiness':
    'Sie werden wissen wollen, wer so weit ist, bevor es die Kunden herausfinden.',
  'review.service.managers-carry-more': 'Führungskräfte werden mehr Menschen gleichzeitig coachen.',
  'review.service.more-to-learn': 'Es gibt mehr zu lernen, und für mehr Menschen.',
  'review.service.new-story': 'Was der Vertrieb zeigt und sagt, muss die neue Geschichte erzählen.',
  'review.service.new-way-of-selling': 'Die vereinbarte Art zu verkaufen passt vielleicht nicht mehr.',
  'review.service.one-plan': 'Vertrieb und Marketing müssen nach einem gemeinsamen neuen Plan arbeiten.',
  'review.service.say-what-changes': 'Der Vertrieb sollte an einer Stelle erfahren, was sich für ihn ändert.',
  'review.service.ready-on-the-day': 'Die Teams müssen am Stichtag so weit sein, nicht einen Monat später.',
  'review.service.against-whom':
    'Der Vertrieb wird gefragt werden, wie das neue Produkt im Vergleich abschneidet.',
  'review.service.new-lines':
    'Führungskräfte sind für andere Menschen und andere Aufgaben verantwortlich als bisher.',
  'review.service.new-hand-overs': 'Die Arbeit wird an anderen Stellen übergeben als bisher.',
  'review.service.two-ways-into-one': 'Aus zwei Arten zu verkaufen muss eine werden.',
  'review.service.two-toolsets': 'Aus zwei Tool-Landschaften muss eine werden.',
  'review.service.belonging': 'Menschen aus zwei Unternehmen sollen sich in einem zu Hause fühlen.',
  'review.service.show-what-moves':
    'Man wird Sie fragen, was Ihre Arbeit bewirkt, und Sie brauchen die Zahlen griffbereit.',
  'review.service.planned-work-costs': 'Es ist geplant, also entscheidet das Geld, wann es kommt.',
  'review.service.behind-struggling': 'Sie steht hinter einem Indikator, der hinterherhinkt.',

  'review.undecided': 'Noch nicht',
  'review.decision-of': 'Entscheidung zu: {item}',
  'review.use': 'Vorschlag übernehmen',
  'review.used': '{item}: {decision}',
  'review.decided-count': '{count} von {total} entschieden',
  'review.close': 'Was Sie daraus schließen',
  'review.findings.hint':
    'Eine Erkenntnis pro Zeile: was besser wurde, was hinterherhinkt, was Sie überrascht hat.',
  'review.record': 'Review festhalten',
  'review.recorded': {
    one: 'Das Review vom {date} ist festgehalten, mit {count} Entscheidung. Das nächste ist am {next} fällig.',
    other:
      'Das Review vom {date} ist festgehalten, mit {count} Entscheidungen. Das nächste ist am {next} fällig.',
  },
  'review.not-recorded': {
    one: 'Noch nicht festgehalten: {count} Angabe fehlt oder stimmt nicht.',
    other: 'Noch nicht festgehalten: {count} Angaben fehlen oder stimmen nicht.',
  },
  'review.discard': 'Verwerfen',
  'review.discard.sure': 'Alle Eingaben auf dieser Seite verwerfen?',
  'review.discard.yes': 'Ja, verwerfen',
  'review.discard.no': 'Nein, behalten',
  'review.discarded': 'Das begonnene Review wurde verworfen.',

  'review.fault.no-date': 'Geben Sie den Tag an, an dem das Review stattfindet.',
  'review.fault.before-charter':
    'Dieser Tag liegt vor dem Beginn der Laufzeit am {date}. Geben Sie den Tag an, an dem das Review stattgefunden hat.',
  'review.fault.in-future':
    'Dieser Tag liegt in der Zukunft. Halten Sie ein Review fest, wenn es stattgefunden hat.',
  'review.fault.nobody-attended': 'Wählen Sie, wer dabei war. Zu einem Review gehört mindestens eine Person.',
  'review.fault.no-alignment':
    'Sagen Sie, ob die Leistungen noch zu dem passen, was das Unternehmen braucht.',
  'review.fault.no-decision':
    'Entscheiden Sie zu mindestens einem Punkt. Auch etwas beizubehalten ist eine Entscheidung.',
  'review.fault.unknown-decision': 'Wählen Sie eine der Entscheidungen.',
  'review.fault.no-owner': 'Wählen Sie, wer das umsetzt.',
  'review.fault.no-note': 'Schreiben Sie, warum, und was als Nächstes geschieht.',
  'review.fault.decided-twice': 'Dazu gibt es schon eine andere Entscheidung. Behalten Sie eine der beiden.',
  'review.fault.next-not-after': 'Geben Sie einen Tag nach diesem Review an.',

  'review.take': 'Für den Kalender und für alle, denen Sie berichten',
  'review.calendar': {
    one: '{count} Termin für den Kalender herunterladen',
    other: '{count} Termine für den Kalender herunterladen',
  },
  'review.calendar.dates': 'Die nächsten Reviews: {dates}.',
  'review.calendar.event': 'Review: {title}',
  'review.calendar.about':
    'Was besser wird, was hinterherhinkt, und zu jedem eine Entscheidung. Halten Sie die neuesten Werte bereit.',
  'review.calendar.file': 'reviews',
  'review.report.none':
    'Legen Sie unter „Berichte“ fest, wer erfährt, wie es steht. Dann steht hier für jeden Empfängerkreis ein Text.',
  'review.report.for': 'Bericht für: {audience}',
  'review.report.text': 'Text des Berichts',
  'review.report.markdown': 'Als Markdown herunterladen',

  'report.words.results':
    'spatindikatoren zuerst, ergebnisse zuerst, zuerst ergebnisse, zuerst die ergebnisse, resultate zuerst, zuerst die resultate',
  'report.words.executives':
    'geschaftsleit*, geschaftsfuhr*, vorstand*, aufsichtsrat*, verwaltungsrat*, beirat*, unternehmensleit*, konzernleit*, direktion*, management, c-level, board, executive*, ceo, cfo, coo, cro, sponsor*, investor*, gesellschafter*',
  'report.title': '{title}: Stand am {date}',
  'report.to': 'Für: {audience}',
  'report.since': 'Veränderungen sind ab dem letzten Review am {date} gerechnet.',
  'report.since.baseline':
    'Es hat noch kein Review stattgefunden, daher sind Veränderungen ab dem Ausgangswert gerechnet.',
  'report.struggling': 'Was hinterherhinkt',
  'report.improving': 'Was besser wird',
  'report.holding': 'Was sich hält',
  'report.unproven': 'Was gut dasteht, aber für sich allein nichts beweist',
  'report.unknown': 'Was sich nicht beurteilen lässt',
  'report.up': 'gestiegen (zuvor {before})',
  'report.down': 'gesunken (zuvor {before})',
  'report.same': 'unverändert',
  'report.no-figure': 'kein Wert',
  'report.decided': 'Was wir am {date} entschieden haben',
  'report.decided.none': 'Das letzte Review am {date} brachte keine Entscheidungen.',
  'report.decision': '{decision}: {item}',
  'report.decision.note': '{decision}: {item} – {note}',
  'report.owner': 'Verantwortlich: {owner}.',
  'report.next': 'Wie es weitergeht',
} satisfies Record<keyof typeof source, Message>;
