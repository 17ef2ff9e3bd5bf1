import type { panel as source } from '../en/panel';
import type { Message } from '../messages';

/** Words of the metrics panel. */
export const panel = {
  'panel.finding.none': 'Aucun indicateur pour l’instant',
  'panel.finding.all': {
    one: 'Le seul indicateur est en bonne voie',
    other: 'Les {total} indicateurs sont en bonne voie',
  },
  'panel.finding.some': {
    one: '{good} indicateur sur {total} est en bonne voie',
    other: '{good} indicateurs sur {total} sont en bonne voie',
  },
  'panel.finding.zero': {
    one: 'Le seul indicateur n’est pas en bonne voie',
    other: 'Aucun des {total} indicateurs n’est en bonne voie',
  },
  'panel.lane.leading': 'Nous agissons directement dessus.',
  'panel.lane.lagging': 'Un résultat partagé, le nôtre et celui d’autres équipes.',
  'panel.lane.leading.empty':
    'Aucun indicateur avancé pour l’instant. Ajoutez les signes avancés que votre travail fait bouger.',
  'panel.lane.lagging.empty':
    'Aucun indicateur de résultat pour l’instant. Ajoutez les résultats qui devraient suivre.',
  'panel.change.none': 'rien à quoi comparer pour l’instant',
  'panel.change.same': 'sans changement (depuis {period})',
  'panel.change.up': 'en hausse de {amount} (depuis {period})',
  'panel.change.down': 'en baisse de {amount} (depuis {period})',
  'panel.change.method': 'mode de mesure changé (depuis {period}), donc pas de comparaison',
  'panel.change.better': 'ce qui est mieux',
  'panel.change.worse': 'ce qui est moins bien',
  'panel.target': 'cible {value}',
  'panel.no-data': 'sans données',
  'panel.show-data': 'Afficher les données',
  'panel.in-words': 'En mots',
  'panel.earlier': 'Plus tôt',
  'panel.later': 'Plus tard',
  'panel.description.empty':
    'Aucune valeur pour l’instant. Saisissez la première pour voir comment l’indicateur évolue.',
  'panel.lanes': 'D’abord ce que nous faisons, puis ce que l’entreprise y gagne.',
  'panel.see-with': 'Voir avec : {name}',
  'panel.pair': {
    one: '{leading} puis, {count} mois plus tard, {lagging}',
    other: '{leading} puis, {count} mois plus tard, {lagging}',
  },
  'panel.pair.together': '{leading} et {lagging}',
  'panel.pair.scales': 'Chaque courbe a sa propre échelle.',
  'panel.pair.later': 'Effet attendu',
  'panel.links': 'Ce qui devrait faire bouger quoi',
  'panel.link.unknown': 'un indicateur introuvable',
  'panel.link.broken':
    'Ce lien nomme un indicateur introuvable. Choisissez-en un autre dans la rubrique des indicateurs.',
  'panel.link.reason': 'La raison inscrite dans {$theCharter}',
  'panel.link.expected': 'Délai attendu',

  'panel.link.moves': 'Évoluent ensemble',
  'panel.link.r': { one: 'r {r}, {count} paire', other: 'r {r}, {count} paires' },
  'panel.link.belief': 'Notre avis',
  'panel.link.delay': { one: 'après {count} mois', other: 'après {count} mois' },

  'panel.link.action.keep': 'Tous deux en bonne voie : continuer',
  'panel.link.action.wait': 'Laisser du temps',
  'panel.link.action.challenge': 'Remettre ce lien en question',
  'panel.link.action.act': 'Agir sur l’indicateur avancé',
  'panel.link.action.not-ours': 'Résultat à ne pas porter à notre crédit',
  'panel.link.fine-print': 'Évoluer ensemble ne prouve pas un lien de cause à effet.',
} satisfies Record<keyof typeof source, Message>;
