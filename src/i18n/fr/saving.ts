import type { saving as source } from '../en/saving';
import type { Message } from '../messages';

/** Words of saving: how the document stands, what is in the way, and what two people wrote in the same place. */
export const saving = {
  'save.unmanaged': 'Brouillon',
  'save.loading': 'Ouverture…',
  'save.load-failed': 'Ouverture impossible',
  'save.load-failed.again': 'Ouverture impossible, nouvel essai dans {time}',
  'save.load-failed.spoken': 'Ouverture impossible. Un nouvel essai aura lieu automatiquement.',
  'save.clean': 'Enregistré',
  'save.dirty': 'Pas encore enregistré',
  'save.on-device': 'Sur cet appareil, pas encore enregistré',
  'save.saving': 'Enregistrement…',
  'save.retry-wait': 'Non enregistré, nouvel essai dans {time}',
  'save.retry-wait.spoken': 'Non enregistré. Un nouvel essai aura lieu automatiquement.',
  'save.offline': 'Hors ligne, non enregistré, nouvel essai dans {time}',
  'save.offline.spoken': 'Hors ligne, non enregistré. Un nouvel essai aura lieu automatiquement.',
  'save.seconds': '{count} s',
  'save.minutes': '{count} min',
  'save.blocked': 'Non enregistré : {reason}',
  'save.reason.quota': 'stockage plein',
  'save.reason.too-large': 'trop volumineux',
  'save.reason.unauthenticated': 'session fermée',
  'save.reason.forbidden': 'non autorisé',
  'save.reason.invalid': 'refusé',
  'save.reason.unknown': 'réponse incertaine',
  'save.reason.adapter-fault': 'mauvaise réponse du stockage',
  'save.reason.contended': 'd’autres enregistrent sans cesse',
  'save.conflict': {
    one: '{count} champ attend votre décision',
    other: '{count} champs attendent votre décision',
  },
  'save.orphaned': 'Supprimé ailleurs',
  'save.read-only': 'Lecture seule',
  'save.newer-version': 'Lecture seule : créé avec une version plus récente',
  'save.closed': 'Fermé',
  'save.discarded': 'Supprimé',
  'save.kept': 'Conservé sur cet appareil.',
  'save.not-kept': 'Non conservé sur cet appareil.',
  'save.now': 'Enregistrer maintenant',
  'save.retry': 'Réessayer maintenant',
  'save.decide': 'Décider',
  'save.recreate': 'Enregistrer comme nouveau',
  'save.discard': 'Confirmer la suppression',
  'save.reload': 'Réessayer',
  'save.failed.adapter-fault':
    'Le stockage a donné autre chose qu’{$aCharter}. Rien n’a été modifié ; prévenez la personne qui gère ce site.',
  'save.failed.unreadable':
    'Ce qui est enregistré ici ne peut pas être lu comme {$aCharter}. Tout est resté tel quel.',
  'save.failed.foreign-document':
    'Le stockage a donné un autre document que celui qui était demandé. Rien n’a été modifié.',
  'save.read-only.newer-version':
    'Créé avec une version plus récente : vous pouvez lire ici ce document, mais pas le modifier.',
  'save.read-only.access': 'Vous pouvez lire ce document, mais pas le modifier.',
  'save.unsaved.newer-version':
    'Quelqu’un a enregistré avec une version plus récente pendant que vous écriviez. Ce que vous avez écrit est toujours là, mais seule cette version plus récente peut l’enregistrer : rechargez la page, ou téléchargez-le.',
  'save.unsaved.access':
    'Vous n’avez plus le droit de modifier ce document. Ce que vous avez écrit en dernier est toujours là, mais n’a pas été enregistré : téléchargez-le.',
  'save.contended.explain':
    'D’autres enregistrent si souvent que votre tour ne vient pas. Vos modifications sont toujours là ; enregistrez à nouveau dans un instant.',
  'save.orphaned.explain':
    'Quelqu’un a supprimé {$theCharter} du stockage. Tout est encore ici : enregistrez-le comme nouveau document, ou téléchargez-le et laissez-le supprimé.',
  'save.discarded.explain':
    'Supprimé, et rien n’en est plus conservé sur cet appareil. Tant que vous ne quittez pas cette page, vous pouvez encore télécharger ce qui s’y trouve.',
  'save.download': 'Télécharger ce qui est enregistré',
  'save.download-mine': 'Télécharger ce qui est ici',
  'save.unreadable': {
    one: '{count} brouillon sur cet appareil ne peut pas être lu par cette version. Il est resté tel quel.',
    other:
      '{count} brouillons sur cet appareil ne peuvent pas être lus par cette version. Ils sont restés tels quels.',
  },
  'save.unreadable-download': { one: 'Télécharger le brouillon', other: 'Télécharger les brouillons' },
  'conflict.decided': 'Tout est décidé',
  'conflict.arrived': 'Quelqu’un d’autre a modifié le même passage pendant que vous écriviez.',
  'conflict.explain':
    'Quelqu’un d’autre a modifié le même passage. Pour l’instant, son texte figure dans {$theCharter} et le vôtre est conservé ici jusqu’à votre décision. Tout le reste a été fusionné.',
  'conflict.mine': 'Garder le mien',
  'conflict.theirs': 'Garder l’autre',
  'conflict.edit': 'Modifier le mien',
  'conflict.edit-label': 'Le texte à garder',
  'conflict.edit-save': 'Garder ce texte',
  'conflict.mine-label': 'Votre texte',
  'conflict.theirs-label': 'L’autre texte',
  'conflict.now-label': 'Texte actuel',
  'conflict.before-label': 'Avant',
  'conflict.empty': 'Vide.',
  'conflict.removed-here':
    'Vous avez supprimé cet élément, et quelqu’un d’autre l’a modifié. Il est toujours là.',
  'conflict.removed-here.used':
    'Vous avez supprimé cet élément, et quelqu’un d’autre y renvoie désormais. Il est toujours là.',
  'conflict.removed-there':
    'Quelqu’un d’autre a supprimé cet élément, et vous l’avez modifié. Il est toujours là.',
  'conflict.removed-there.used':
    'Quelqu’un d’autre a supprimé cet élément, et vous y renvoyez désormais. Il est toujours là.',
  'conflict.remove': 'Supprimer',
  'conflict.keep': 'Garder',
  'conflict.gone': 'Ce passage a été supprimé entre-temps.',
  'conflict.gone-text': 'Ce que vous avez écrit n’a plus de place. Copiez-le si vous en avez encore besoin.',
  'conflict.copy': 'Copier',
  'conflict.copied': 'Copié.',
  'conflict.select': 'Le texte est sélectionné : copiez-le avec le clavier ou le menu.',
  'conflict.dismiss': 'Retirer de cette liste',
  'conflict.removed-item': '(supprimé)',
  'conflict.whole': 'Afficher tout le texte',
  'conflict.fold': 'Afficher moins',
  'conflict.kept': 'L’autre texte a été gardé : {place}',
  'conflict.use-mine': 'Prendre le mien finalement',
  'conflict.page': '{from} à {to} sur {count}',
} satisfies Record<keyof typeof source, Message>;
