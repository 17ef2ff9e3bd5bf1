import type { comments as source } from '../en/comments';
import type { Message } from '../messages';

/** Words of comments: conversations about places of a charter, writing and sending them, and what became of their places. */
export const comments = {
  'comments.heading': 'Commentaires',
  'comments.about': 'Commentaires :',
  'comments.count': {
    one: '{count} discussion ouverte : {place}',
    other: '{count} discussions ouvertes : {place}',
  },
  'comments.count.none': 'Commentaires : {place}',
  'comments.empty': 'Personne n’a encore commenté ce passage.',
  'comments.empty.charter':
    'Personne n’a encore commenté {$theCharter}. Les commentaires restent à côté du texte et n’en changent jamais le contenu.',
  'comments.empty.filter': 'Aucune discussion de ce type.',
  'comments.read-only': 'Vous pouvez lire ici les commentaires, mais pas en écrire.',
  'comments.filter': 'Discussions à afficher',
  'comments.filter.all': 'Toutes ({number})',
  'comments.filter.open': 'Ouvertes ({number})',
  'comments.filter.resolved': 'Résolues ({number})',
  'comments.filter.mine': 'Les miennes ({number})',
  'comments.place.all': 'Toute la rubrique',
  'comments.gone': 'N’est plus dans le texte',
  'comments.anchor.changed': 'Ce passage dit maintenant autre chose.',
  'comments.anchor.changed.quoted': 'Ce passage dit maintenant autre chose. Il disait : « {quote} »',
  'comments.anchor.gone': 'Ce passage a été supprimé.',
  'comments.anchor.gone.quoted': 'Ce passage a été supprimé. Il disait : « {quote} »',
  'comments.new': 'Nouveau commentaire',
  'comments.hint': 'Tapez @ et un nom pour mentionner quelqu’un.',
  'comments.send': 'Commenter',
  'comments.sending': 'Envoi…',
  'comments.sent': 'Commentaire envoyé.',
  'comments.reply': 'Répondre',
  'comments.reply.label': 'Votre réponse',
  'comments.reply.reopen': 'Répondre et rouvrir',
  'comments.edit': 'Modifier',
  'comments.edit.label': 'Votre commentaire',
  'comments.edit.save': 'Enregistrer',
  'comments.edited': 'Commentaire modifié.',
  'comments.was-edited': 'modifié',
  'comments.remove': 'Supprimer…',
  'comments.remove.title': 'Supprimer ce commentaire ?',
  'comments.remove.about':
    'Son texte disparaît définitivement. Les réponses restent, avec la mention qu’un commentaire figurait ici. Cette action ne peut pas être annulée.',
  'comments.remove.confirm': 'Supprimer',
  'comments.removed': 'Commentaire supprimé.',
  'comments.was-removed': 'Ce commentaire a été supprimé par son auteur.',
  'comments.resolve': 'Marquer comme résolue',
  'comments.resolved': 'Résolue',
  'comments.resolved.by': 'par {name}, {when}',
  'comments.resolved.count': { one: '{count} résolue', other: '{count} résolues' },
  'comments.reopen': 'Rouvrir',
  'comments.reopened': 'Rouverte',
  'comments.left':
    'Ce texte n’a pas été envoyé, et le passage visé n’existe plus ({place}). Envoyez-le comme nouveau commentaire, ou annulez.',
  'comments.people': 'Personnes à mentionner',
  'comments.people.found': {
    one: '{count} personne trouvée. Entrée prend le nom.',
    other: '{count} personnes trouvées. Choisissez avec les flèches, prenez le nom avec Entrée.',
  },
  'comments.people.failed': 'La recherche de noms a échoué. Vous pouvez continuer d’écrire sans elle.',
  'comments.fault.empty': 'Écrivez d’abord quelque chose.',
  'comments.fault.too-long': {
    one: 'Il y a {count} caractère de trop ; un envoi en compte au plus {max}.',
    other: 'Il y a {count} caractères de trop ; un envoi en compte au plus {max}.',
  },
  'comments.fault.too-many-mentions': {
    one: 'On peut mentionner au plus {count} personne à la fois.',
    other: 'On peut mentionner au plus {count} personnes à la fois.',
  },
  'comments.fault.unsent':
    'L’envoi a échoué. Le texte est toujours là : vérifiez la connexion et renvoyez-le.',
  'comments.fault.unauthenticated':
    'L’envoi a échoué, car votre session est fermée. Le texte est toujours là : reconnectez-vous, puis renvoyez-le.',
  'comments.fault.forbidden':
    'L’envoi a échoué : vous n’avez pas le droit d’écrire ici. Copiez le texte si vous en avez encore besoin.',
  'comments.fault.invalid': 'L’envoi a été refusé. Raccourcissez ou modifiez le texte, puis renvoyez-le.',
  'comments.fault.too-large': 'L’envoi a été refusé. Raccourcissez ou modifiez le texte, puis renvoyez-le.',
  'comments.fault.absent':
    'Ce à quoi vous répondiez a été supprimé entre-temps. Votre texte est toujours là.',
  'comments.trouble': 'Cela n’a pas fonctionné. Vérifiez la connexion et réessayez.',
  'comments.trouble.unauthenticated': 'Votre session est fermée. Reconnectez-vous, puis réessayez.',
  'comments.trouble.forbidden': 'Vous n’avez pas le droit de faire cela.',
} as const satisfies Record<keyof typeof source, Message>;
