import type { parts as source } from '../en/parts';
import type { Message } from '../messages';

/** Titles of the charter's parts, the question each answers, and the short name for the rail. */
export const parts = {
  'part.mission': 'Mission',
  'part.mission.question':
    'Pourquoi l’entreprise a-t-elle investi dans le sales enablement, et de quoi sera-t-elle capable grâce à lui ?',
  'part.priorities': 'Priorités',
  'part.priorities.question':
    'De quoi l’entreprise a-t-elle besoin maintenant : quelles difficultés surmonter, quels points forts amplifier, quels risques réduire ?',
  'part.services': 'Services',
  'part.services.question':
    'Sur quoi commerciaux et acheteurs peuvent-ils compter ? Mieux vaut peu de promesses bien tenues qu’une longue liste.',
  'part.audiences': 'Qui nous accompagnons',
  'part.audiences.question': 'Qui accompagnez-vous, et sur le travail de qui vous appuyez-vous ?',
  'part.scope': 'Périmètre',
  'part.scope.question': 'Que faites-vous, que laissez-vous à d’autres, et qu’est-ce qui attend ?',
  'part.budget': 'Budget et financement',
  'part.budget.question': 'Qui paie, et qui décide des dépenses ?',
  'part.indicators': 'Indicateurs',
  'part.indicators.question':
    'Quels signes avancés faites-vous bouger, quels résultats devraient suivre, et pourquoi ?',
  'part.inspection': 'Vérification',
  'part.inspection.question':
    'Quelle pratique, une seule, allez-vous vérifier, à quel rythme, et qu’est-ce qui prouve qu’elle est appliquée ?',
  'part.agreement': 'Accord',
  'part.agreement.question': 'Qui s’accorde avec qui, qu’apporte chaque partie, et qui décide ?',
  'part.review': 'Revue et comptes rendus',
  'part.review.question': 'Quand faites-vous le point, qu’avez-vous décidé, et qui est tenu au courant ?',
  'part.journey': 'Parcours d’achat et cycle de vente',
  'part.journey.question':
    'Comment l’acheteur décide-t-il, comment le commercial travaille-t-il, et où chaque service aide-t-il ?',
  'part.maturity': 'Maturité',
  'part.maturity.question': 'Où en êtes-vous aujourd’hui, où allez-vous, et qu’est-ce qui le montre ?',
  'part.risks': 'Risques et hypothèses',
  'part.risks.question': 'Qu’est-ce qui pourrait mal tourner, et que tenez-vous pour acquis ?',
} satisfies Record<keyof typeof source, Message>;
