import type { guidance as source } from '../en/guidance';
import type { Message } from '../messages';

/** Words of the guidance while a charter is written: what is ours, findings, balance, coverage, proof, the plan. */
export const guidance = {
  'guidance.lookup': 'Gehört das zu uns?',
  'guidance.lookup.question':
    'Sehen Sie nach, was Enablement übernimmt, was es anderen überlässt und was warten muss.',
  'guidance.lookup.field': 'Worum geht es?',
  'guidance.lookup.hint': 'Ein oder zwei Wörter genügen, zum Beispiel „Preise“ oder „Onboarding“.',
  'guidance.lookup.verdict.in': 'Ja, das übernimmt Enablement.',
  'guidance.lookup.verdict.out': 'Nein, das überlässt Enablement anderen.',
  'guidance.lookup.verdict.later': 'Noch nicht. Das ist auf später verschoben.',
  'guidance.lookup.verdict.mixed':
    'Es kommt darauf an. {$TheCharter} sagt dazu Verschiedenes: Lesen Sie jede Zeile.',
  'guidance.lookup.verdict.near': 'Nicht mit diesen Worten. Das hier kommt dem am nächsten.',
  'guidance.lookup.verdict.unwritten': 'Dazu steht nichts geschrieben.',
  'guidance.lookup.verdict.no-scope':
    '{$TheCharter} sagt noch nicht, was dazugehört, was nicht und welche Leistungen es gibt.',
  'guidance.lookup.count': { one: '{count} Eintrag', other: '{count} Einträge' },
  'guidance.lookup.ask': 'Fragen Sie hier nach: {name}. Bitten Sie darum, dass die Antwort aufgenommen wird.',
  'guidance.lookup.ask.nobody':
    'Fragen Sie bei den Verantwortlichen nach, und bitten Sie darum, dass die Antwort aufgenommen wird.',
  'guidance.lookup.ask.out': 'Wer das übernimmt, erfahren Sie hier: {name}.',
  'guidance.lookup.ask.out.nobody': 'Fragen Sie bei den Verantwortlichen nach, wer das übernimmt.',
  'guidance.lookup.from.scope': 'Umfang',
  'guidance.lookup.from.services': 'Leistung',
  'guidance.lookup.owner': 'Verantwortlich: {name}',
  'guidance.lookup.request': 'Hier anfragen',
  'guidance.lookup.link': 'Link zu dieser Antwort',
  'guidance.lookup.note': 'Frage vormerken',
  'guidance.lookup.noted': 'Die Frage ist vorgemerkt.',

  'guidance.findings': 'Was noch zu klären ist',
  'guidance.findings.none': 'Es ist nichts mehr zu klären.',
  'guidance.findings.identity': 'Allgemeine Angaben',
  'guidance.findings.error': {
    one: '{count} Punkt steht der Freigabe im Weg',
    other: '{count} Punkte stehen der Freigabe im Weg',
  },
  'guidance.findings.warning': {
    one: '{count} ist einen Blick wert',
    other: '{count} sind einen Blick wert',
  },
  'guidance.findings.info': { one: '{count} Hinweis', other: '{count} Hinweise' },
  'guidance.findings.severity.error': 'Steht der Freigabe im Weg',
  'guidance.findings.severity.warning': 'Einen Blick wert',
  'guidance.findings.severity.info': 'Hinweis',
  'guidance.findings.go': 'Zur Stelle',
  'guidance.findings.go-to': 'Zur Stelle: {place}',

  'guidance.balance.empty': 'Noch ist bei keiner Leistung und keinem Indikator angegeben, wem sie nützen.',
  'guidance.balance.even': 'Kunden, Vertrieb und Mitarbeitende haben alle etwas davon.',
  'guidance.balance.gap.buyer': 'Noch nichts für Kunden.',
  'guidance.balance.gap.seller': 'Noch nichts für den Vertrieb.',
  'guidance.balance.gap.employee': 'Noch nichts für Mitarbeitende.',
  'guidance.balance.uneven.buyer': 'Im Vergleich zu den anderen wenig für Kunden.',
  'guidance.balance.uneven.seller': 'Im Vergleich zu den anderen wenig für den Vertrieb.',
  'guidance.balance.uneven.employee': 'Im Vergleich zu den anderen wenig für Mitarbeitende.',
  'guidance.balance.advice':
    'Überlegen Sie, welche Leistung ihnen helfen würde und welcher Indikator es zeigen würde.',
  'guidance.balance.services': { one: '{count} Leistung', other: '{count} Leistungen' },
  'guidance.balance.indicators': { one: '{count} Indikator', other: '{count} Indikatoren' },
  'guidance.balance.unsaid': 'Noch ohne Angabe: {items}.',

  'guidance.coverage.services': 'Entlang der Buyer Journey',
  'guidance.coverage.audiences': 'Was jedes Team entlang der Buyer Journey bekommt',
  'guidance.coverage.stage': 'Phase',
  'guidance.coverage.none':
    'Die Buyer Journey hat noch keine Phasen. Benennen Sie sie, und wählen Sie für jede Leistung, wo sie hilft.',
  'guidance.coverage.full': 'In jeder Phase hilft dem Kunden mindestens eine Leistung.',
  'guidance.coverage.open': 'Noch keine Leistung',
  'guidance.coverage.nothing': 'Hier nichts',
  'guidance.coverage.audiences.none': '{$TheCharter} sagt noch nicht, wen Enablement unterstützt.',
  'guidance.coverage.services.forgotten': 'Ohne Phase: {names}.',
  'guidance.coverage.audiences.forgotten': 'Bekommen in keiner Phase etwas: {names}.',

  'guidance.plan': 'Vom Entwurf zum Start',
  'guidance.plan.ahead': 'Beginnt am {date}.',
  'guidance.plan.running': {
    one: 'Noch {count} Tag, bis zum {date}.',
    other: 'Noch {count} Tage, bis zum {date}.',
  },
  'guidance.plan.today': 'Heute ist der letzte Tag.',
  'guidance.plan.over':
    'Die Zeit ist am {date} abgelaufen. Schließen Sie die offenen Schritte nacheinander ab oder beginnen Sie den Plan neu.',
  'guidance.plan.done': 'Alle vier Schritte sind erledigt.',
  'guidance.plan.template': 'Leere Vorlage zum Ausfüllen',
  'guidance.plan.who': 'Wer: {names}',
  'guidance.plan.draft': 'Entwurf schreiben',
  'guidance.plan.draft.what':
    'Beantworten Sie die fünf Fragen: Mission, Leistungen, Zielgruppen, Budget und Indikatoren. Für den Anfang genügt je ein Satz.',
  'guidance.plan.draft.done': 'Erledigt, wenn alle fünf beantwortet sind.',
  'guidance.plan.progress': 'Bisher {done} von {of}.',
  'guidance.plan.review': 'Abstimmen',
  'guidance.plan.review.what':
    'Schicken Sie den Entwurf herum, sprechen Sie mit jeder Partei und arbeiten Sie die Rückmeldungen ein.',
  'guidance.plan.review.done':
    'Erledigt, wenn der Entwurf zur Abstimmung gegeben ist und der Freigabe nichts mehr im Weg steht.',
  'guidance.plan.approve': 'Vorstellen und vereinbaren',
  'guidance.plan.approve.what':
    'Stellen Sie den Entwurf denen vor, die unterschreiben, und klären Sie, was noch offen ist.',
  'guidance.plan.approve.done':
    'Erledigt, wenn alle Parteien unterschrieben haben, deren Unterschrift erforderlich ist.',
  'guidance.plan.launch': 'Starten',
  'guidance.plan.launch.what':
    'Setzen Sie die Vereinbarung in Kraft, sagen Sie allen, wo sie zu finden ist, und legen Sie das erste Review fest.',
  'guidance.plan.launch.done': 'Erledigt, wenn die Vereinbarung in Kraft ist.',
  'guidance.plan.state.done': 'Erledigt',
  'guidance.plan.state.ahead': 'Nicht begonnen',
  'guidance.plan.state.today': 'Heute fällig',
  'guidance.plan.state.due': { one: 'Noch {count} Tag', other: 'Noch {count} Tage' },
  'guidance.plan.state.overdue': { one: '{count} Tag überfällig', other: '{count} Tage überfällig' },

  'guidance.proof.no-proof':
    'Noch gibt es keinen Nachweis. Wählen Sie den Indikator, der zeigt, ob es geschieht.',
  'guidance.proof.proof-gone': 'Der Nachweis gehört nicht mehr zu den Indikatoren. Wählen Sie einen anderen.',
  'guidance.proof.proven': 'Die Zahlen sagen, dass es geschieht.',
  'guidance.proof.doubtful': 'Die Zahlen sind nicht ganz, wo sie sein sollten. Fragen Sie nach dem Grund.',
  'guidance.proof.refuted': 'Die Zahlen sagen, dass es nicht oft genug geschieht. Handeln Sie jetzt.',
  'guidance.proof.no-target':
    'Der Nachweis hat kein Ziel, daher kann niemand sagen, ob es oft genug geschieht.',
  'guidance.proof.no-data': 'Noch gibt es keine Zahlen, die es belegen könnten.',
  'guidance.proof.stale': 'Der neueste Wert ist zu alt, um etwas zu belegen. Fragen Sie nach dem aktuellen.',
  'guidance.proof.too-early': 'Für ein Urteil ist es noch zu früh.',
  'guidance.proof.fact': '{label}: {value}',

  'guidance.example': 'Beispiel anzeigen',
} satisfies Record<keyof typeof source, Message>;
