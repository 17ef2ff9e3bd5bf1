import type { viewer as source } from '../en/viewer';
import type { Message } from '../messages';

/** Words of the viewer and the exports. */
export const viewer = {
  'viewer.summary': 'En bref',
  'viewer.contents': 'Sommaire',
  'viewer.untitled': '{$Charter} sans titre',
  'viewer.version': 'Version {version}',
  'viewer.empty': 'Rien n’est encore écrit ici.',
  'viewer.newer':
    'Ce texte a été écrit avec une version plus récente de l’application. Ce que celle-ci en connaît figure ci-dessous ; rien n’a été modifié ni perdu.',
  'viewer.notice.superseded': 'Cette version n’est plus en vigueur.',
  'viewer.notice.in-force': 'Vous lisez la version {version}. La version {newest} est désormais en vigueur.',
  'viewer.notice.read': 'Lire la version {newest}',
  'viewer.notice.overdue':
    'La revue était prévue le {date} et n’a pas eu lieu : ce qui figure ici n’est peut-être plus à jour.',
  'viewer.unanswered': 'Pas encore de réponse',
  'viewer.other': 'Autres',

  'viewer.answer.what': 'Ce que nous proposons',
  'viewer.answer.whom': 'Pour qui',
  'viewer.answer.pays': 'Qui paie',
  'viewer.answer.measured': 'Comment on mesure',
  'viewer.number.services': 'aucun, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze',
  'viewer.number.indicators':
    'aucun, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze',
  'viewer.services.first': { one: '{n} service {when}', other: '{n} services {when}' },
  'viewer.services.more': '{n} {when}',
  'viewer.services.all': { one: '{n} service', other: '{n} services' },
  'viewer.indicators.all': { one: '{n} indicateur', other: '{n} indicateurs' },
  'viewer.indicators.met': { one: '{n} a atteint sa cible', other: '{n} ont atteint leur cible' },
  'viewer.indicators.on-track': '{n} en bonne voie',

  'viewer.priority.goal': 'Sert l’objectif de l’entreprise : {goal}',
  'viewer.priority.services': 'Services : {services}',
  'viewer.service': 'Service',
  'viewer.service.measured': { one: 'Mesuré par : {indicators}.', other: 'Mesuré par : {indicators}.' },
  'viewer.service.indicator-now': '{indicator}, actuellement {value}',
  'viewer.people': { one: '{count} personne', other: '{count} personnes' },
  'viewer.sellers': { one: '{count} commercial', other: '{count} commerciaux' },
  'viewer.countries': { one: '{count} pays', other: '{count} pays' },

  'viewer.indicator': 'Indicateur',
  'viewer.now': 'Aujourd’hui',
  'viewer.band': '{low} à {high}',
  'viewer.definitions': 'Comment chaque chiffre est obtenu',
  'viewer.formula': 'Formule',
  'viewer.link.up-up':
    'Une hausse de « {Leading} » devrait faire monter « {Lagging} » {delay}.',
  'viewer.link.up-down':
    'Une hausse de « {Leading} » devrait faire baisser « {Lagging} » {delay}.',
  'viewer.link.down-down':
    'Une baisse de « {Leading} » devrait faire baisser « {Lagging} » {delay}.',
  'viewer.link.down-up':
    'Une baisse de « {Leading} » devrait faire monter « {Lagging} » {delay}.',
  'viewer.link.moves': '« {Leading} » devrait faire bouger « {Lagging} » {delay}.',
  'viewer.delay': { one: 'après {count} mois', other: 'après {count} mois' },
  'viewer.delay.none': 'le même mois',
  'viewer.delay.unknown': 'à terme',
  'viewer.link.because': 'La raison : {reason}',
  'viewer.link.alternatives': 'Ce qui pourrait aussi l’expliquer : {alternatives}',
  'viewer.link.belief': 'Notre avis : {belief}.',

  'viewer.commitment': '{from} envers {to}',
  'viewer.review.next': 'La prochaine revue est prévue le {date}.',
  'viewer.review.overdue': 'La revue était prévue le {date} et a pris du retard.',
  'viewer.review.held': 'Revue du {date}',
  'viewer.role.title': '{role} : ce que vous pouvez attendre',
  'viewer.role.services': 'Ce qui est fait pour vous',
  'viewer.role.promised': 'Ce qui vous est promis',
  'viewer.role.expected': 'Ce qui vous est demandé',
  'viewer.role.measured': 'Comment on mesure',
  'viewer.role.out': 'Ce qui n’est pas proposé',
  'viewer.role.unknown': 'Aucun public de ce nom ici.',
  'viewer.one-page.results': 'Résultats',
  'viewer.one-page.drivers': 'Ce qui devrait les faire bouger',
  'viewer.one-page.next': 'Ensuite',
  'viewer.coverage': 'Où chaque service aide l’acheteur',
  'viewer.coverage.helps': 'Aide ici',
  'viewer.coverage.gap': 'Aucun service n’aide encore l’acheteur ici : {stages}.',
} satisfies Record<keyof typeof source, Message>;
