import type { history as source } from '../en/history';
import type { Message } from '../messages';

/** Words of published versions: their list, what differs between two, what changed since a signature, going back to one. */
export const history = {
  'history.heading': 'Versions',
  'history.loading': 'Chargement…',
  'history.failed': 'Le chargement a échoué. Vérifiez la connexion et réessayez.',
  'history.failed.unauthenticated': 'Votre session est fermée. Reconnectez-vous, puis réessayez.',
  'history.failed.forbidden': 'Vous n’avez pas le droit de lire les versions {$ofTheCharter}.',
  'history.empty':
    'Rien n’a encore été publié. Chaque version publiée est conservée ici, telle qu’elle a été convenue.',
  'history.version': 'Version {version}',
  'history.level.major': 'Majeure',
  'history.level.minor': 'Mineure',
  'history.draft': 'Le brouillon en l’état',
  'history.compare': 'Comparer deux versions',
  'history.from': 'De',
  'history.to': 'À',
  'history.what-changed': 'Ce qui a changé',
  'history.changed': 'De la version {from} à la version {to}',
  'history.changed.to-draft': 'De la version {from} au brouillon',
  'history.changed.from-draft': 'Du brouillon à la version {to}',
  'history.same': 'Choisissez deux versions différentes pour les comparer.',
  'history.nothing': 'Rien de ce qui a été convenu n’a changé.',
  'history.places': {
    one: '{count} passage a été convenu autrement.',
    other: '{count} passages ont été convenus autrement.',
  },
  'history.recorded': {
    one: 'Enregistré entre-temps : {count} passage',
    other: 'Enregistré entre-temps : {count} passages',
  },
  'history.document': 'Au sujet {$ofTheCharter}',
  'history.kind.added': 'Ajout',
  'history.kind.removed': 'Suppression',
  'history.kind.moved': 'Déplacement',
  'history.kind.changed': 'Modification',
  'history.inserted': 'Ajouté :',
  'history.deleted': 'Supprimé :',
  'history.invisible': 'caractères invisibles',
  'history.no-value': 'pas de valeur',
  'history.place': 'De la position {from} à la position {to}',
  'history.order': 'L’ordre a changé.',
  'history.days-later': { one: '{count} jour plus tard', other: '{count} jours plus tard' },
  'history.days-earlier': { one: '{count} jour plus tôt', other: '{count} jours plus tôt' },
  'history.points': { one: '{value} point de pourcentage', other: '{value} points de pourcentage' },
  'history.more': { one: 'Afficher {count} de plus', other: 'Afficher {count} de plus' },
  'history.newer':
    'La version {version} a été écrite avec une version plus récente de l’application et ne peut donc pas être comparée ici. Elle est restée telle quelle.',
  'history.newer.draft':
    'Le brouillon a été écrit avec une version plus récente de l’application et ne peut donc pas être comparé ici. Il est resté tel quel.',
  'history.unreadable':
    'La version {version} ne peut pas être lue comme {$aCharter}. Elle est restée telle quelle.',
  'history.unreadable.draft':
    'Le brouillon ne peut pas être lu comme {$aCharter}. Il est resté tel quel.',
  'history.absent': 'La version {version} est introuvable.',
  'history.restore': 'Restaurer…',
  'history.restore.title': 'Restaurer la version {version} ?',
  'history.restore.about':
    'Ce qui avait été convenu dans la version {version} redevient le brouillon. Les versions publiées restent telles quelles, et l’opération peut être annulée.',
  'history.restore.back': 'Ce qui revient',
  'history.restore.part': '{part} ({count})',
  'history.restore.stays': 'Ce qui reste tel quel',
  'history.restore.leaves': 'Ce qui n’est pas repris',
  'history.restore.figures':
    'Les valeurs d’indicateurs que la version {version} n’a pas, ou mesure autrement. Les versions publiées les conservent :',
  'history.restore.nothing':
    'Le brouillon dit déjà ce que dit la version {version}. Il n’y a rien à restaurer.',
  'history.restore.confirm': 'Restaurer comme brouillon',
  'history.restore.done':
    'Le brouillon dit maintenant ce que disait la version {version}. Il n’est pas encore publié.',
  'history.restore.undone': 'Le brouillon ne peut plus être modifié. Rien n’a été restauré.',
  'history.restore.other':
    'La version {version} n’appartient pas au document ouvert. Rien n’a été restauré.',
  'history.restore.not-allowed': 'Vous pouvez ici comparer des versions, mais pas en restaurer une.',
  'history.kept.state': 'État et numéro de version',
  'history.kept.signatures': 'Signatures',
  'history.kept.change-log': 'Journal des modifications',
  'history.kept.reviews': 'Revues et prochaine date',
  'history.kept.figures': 'Valeurs',
  'history.kept.beliefs': 'Conclusions sur les liens',
  'history.kept.notes': 'Notes sur les graphiques',
  'history.since.heading': 'Ce qui a changé depuis votre signature',
  'history.since.never': '{name} : aucune version signée pour l’instant.',
  'history.since.signed': '{name} : version {version} signée.',
  'history.since.signed-on': '{name} : version {version} signée le {date}.',
} satisfies Record<keyof typeof source, Message>;
