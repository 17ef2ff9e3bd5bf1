import type { common as source } from '../en/common';
import type { Message } from '../messages';

/** Words that every surface shares. */
export const common = {
  'period.week': 'semaine {week} de {year}',
  'period.quarter': 'T{quarter} {year}',
  'period.half': 'S{half} {year}',
  'period.fiscal': 'exercice {period}',
  'period.range': '{from} – {to}',
  'common.yes': 'Oui',
  'common.no': 'Non',
  'common.close': 'Fermer',
  'common.cancel': 'Annuler',
  'common.done': 'Terminer',
  'common.none': 'Aucun',
  'common.not-set': 'Non renseigné',
  'common.optional': 'facultatif',
  'common.error': 'Erreur :',
  'common.load-failed': 'Le chargement a échoué. Vérifiez la connexion et rouvrez la page.',
  'common.unnamed': 'Sans nom',
  'common.series': '{before}, {next}',
  'common.clauses': '{before} ; {next}',
  'common.pair': '{before} : {next}',
  'common.and-more': { one: 'et {count} de plus', other: 'et {count} de plus' },
} satisfies Record<keyof typeof source, Message>;
