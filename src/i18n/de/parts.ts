import type { parts as source } from '../en/parts';
import type { Message } from '../messages';

/** Titles of the charter's parts, the question each answers, and the short name for the rail. */
export const parts = {
  'part.mission': 'Mission',
  'part.mission.question':
    'Warum hat das Unternehmen in Enablement investiert, und was wird es dadurch können?',
  'part.priorities': 'Prioritäten',
  'part.priorities.question':
    'Was braucht das Unternehmen jetzt: Welche Herausforderungen sind zu meistern, welche Stärken auszubauen, welche Risiken zu verringern?',
  'part.services': 'Leistungen',
  'part.services.question':
    'Worauf können sich Vertrieb und Kunden verlassen? Wenige Zusagen, die Sie halten, sind mehr wert als eine lange Liste.',
  'part.audiences': 'Wen wir unterstützen',
  'part.audiences.question': 'Wen unterstützen Sie, und auf wessen Arbeit greifen Sie zurück?',
  'part.scope': 'Umfang und Abgrenzung',
  'part.scope.question': 'Was übernehmen Sie, was überlassen Sie anderen, und was muss warten?',
  'part.budget': 'Budget und Finanzierung',
  'part.budget.question': 'Wer bezahlt, und wer entscheidet über das Geld?',
  'part.indicators': 'Indikatoren',
  'part.indicators.question':
    'Welche frühen Anzeichen beeinflussen Sie selbst, welche Ergebnisse sollen folgen, und warum?',
  'part.inspection': 'Umsetzungskontrolle',
  'part.inspection.question':
    'Welches eine Vorgehen prüfen Sie, wie oft, und woran ist zu erkennen, dass es gelebt wird?',
  'part.agreement': 'Vereinbarung',
  'part.agreement.question': 'Wer vereinbart etwas mit wem, was trägt jede Seite bei, und wer entscheidet?',
  'part.review': 'Review und Berichte',
  'part.review.question':
    'Wann prüfen Sie den Stand, was haben Sie beschlossen, und wer wird auf dem Laufenden gehalten?',
  'part.journey': 'Buyer Journey und Verkaufszyklus',
  'part.journey.question':
    'Wie entscheiden Kunden, wie arbeitet der Vertrieb, und an welcher Stelle hilft jede Leistung?',
  'part.maturity': 'Reifegrad',
  'part.maturity.question': 'Wo stehen Sie heute, wohin wollen Sie, und woran ist das zu erkennen?',
  'part.risks': 'Risiken und Annahmen',
  'part.risks.question': 'Was könnte schiefgehen, und was setzen Sie als gegeben voraus?',
} satisfies Record<keyof typeof source, Message>;
