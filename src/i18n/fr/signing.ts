import type { signing as source } from '../en/signing';
import type { Message } from '../messages';

/** Words of a charter's life: states and steps, publishing a version, signatures, and having read it. */
export const signing = {
  'signing.bar': 'État {$ofTheCharter}',
  'signing.flag.review-due': 'Revue proche',
  'signing.flag.review-overdue': 'Revue en retard',
  'signing.flag.stale-data': 'Données anciennes',
  'signing.step.submit': 'Envoyer en relecture',
  'signing.step.revise': 'Repasser en brouillon',
  'signing.step.request-changes': 'Demander des modifications',
  'signing.step.sign': 'Signer',
  'signing.step.decline': 'Refuser de signer',
  'signing.step.withdraw': 'Retirer ma réponse',
  'signing.step.approve': 'Approuver',
  'signing.step.reject': 'Rejeter',
  'signing.step.activate': 'Mettre en vigueur',
  'signing.step.supersede': 'Marquer comme remplacée',
  'signing.step.archive': 'Archiver',
  'signing.step.publish': 'Publier une version',
  'signing.why-not': 'Pas encore possible',
  'signing.others': 'Ce que d’autres peuvent faire',
  'signing.role-needed': 'Rôle requis : {roles}.',
  'signing.done': 'Nouvel état : {state}.',
  'signing.done.sign': 'Signature enregistrée : {party}.',
  'signing.done.decline': 'Refus enregistré : {party}.',
  'signing.done.withdraw': 'Retrait enregistré : {party}.',

  'signing.refusal.not-allowed-here': 'Impossible pour le moment : l’état actuel est « {state} ».',
  'signing.refusal.unknown-state': 'Impossible dans l’état actuel {$ofTheCharter}.',
  'signing.refusal.no-such-party': 'Cette partie ne figure plus dans {$theCharter}. Rien n’a été modifié.',
  'signing.refusal.not-your-party': 'Vous ne représentez pas cette partie. Rien n’a été modifié.',
  'signing.refusal.version-moved':
    'C’était la version {seen} ; entre-temps, la version {now} est parue. Rien n’a été modifié : lisez d’abord la plus récente.',
  'signing.refusal.unpublished-changes':
    'Le texte n’est plus celui qui a été publié en dernier. Publiez-le d’abord, pour que tous signent le même texte.',
  'signing.refusal.content-moved':
    'Quelqu’un a modifié {$theCharter} pendant que cette fenêtre était ouverte. Rien n’a été publié : examinez à nouveau les modifications.',
  'signing.refusal.lint-errors': {
    one: 'Il faut d’abord corriger un point. {first}',
    other: 'Il faut d’abord corriger {count} points, en commençant par celui-ci. {first}',
  },
  'signing.refusal.no-signers':
    'Personne n’a à signer. Indiquez au moins une partie dont la signature est requise.',
  'signing.refusal.signatures-missing': 'Signatures encore manquantes : {parties}.',
  'signing.refusal.already-signed': 'Cette partie a déjà signé. Rien n’a été modifié.',
  'signing.refusal.already-declined': 'Cette partie a déjà refusé. Rien n’a été modifié.',
  'signing.refusal.not-signed': 'Il n’y a rien à retirer.',
  'signing.refusal.reason-missing': 'Dites pourquoi, pour que les autres sachent quoi modifier.',
  'signing.refusal.note-missing': 'Dites ce qui a changé, et pourquoi. Tous ceux qui ont signé le liront.',
  'signing.refusal.nothing-changed':
    'Depuis la version {version}, seules des données ont été enregistrées, ce qui ne demande pas de nouvelle version.',
  'signing.refusal.read-only': 'Vous pouvez lire ce document, mais pas le modifier. Rien n’a été modifié.',

  'signing.publish.title': 'Publier la version {version}',
  'signing.publish.none': 'Rien à publier',
  'signing.publish.first': 'C’est la première version : tout y est nouveau.',
  'signing.publish.major': 'Modification majeure, en raison de : {parts}.',
  'signing.publish.minor': 'Modification mineure : ce dont les parties sont convenues reste inchangé.',
  'signing.publish.required-parties': 'parties qui doivent signer',
  'signing.publish.rule':
    'Les modifications de la mission, des services, du périmètre, du budget ou des parties qui doivent signer sont majeures : les signatures deviennent nulles. Toutes les autres sont mineures : les signatures restent. Valeurs, signatures et revues s’enregistrent sans nouvelle version.',
  'signing.publish.changes': 'Ce qui a changé depuis la version {version}',
  'signing.publish.signatures': 'Ce que deviennent les signatures',
  'signing.publish.voids': {
    one: '{count} signature devient nulle, et la partie est de nouveau sollicitée : {parties}.',
    other: '{count} signatures deviennent nulles, et les parties sont de nouveau sollicitées : {parties}.',
  },
  'signing.publish.stay': {
    one: '{count} signature reste valable : {parties}.',
    other: '{count} signatures restent valables : {parties}.',
  },
  'signing.publish.no-signatures': 'Personne n’a encore signé : aucune signature n’est touchée.',
  'signing.publish.to-draft': '{$TheCharter} repasse en brouillon et demande un nouvel accord.',
  'signing.publish.in-force':
    'La version {version} reste en vigueur jusqu’à ce que la nouvelle prenne sa place.',
  'signing.publish.document': 'Le document lui-même',
  'signing.publish.added': 'ajout',
  'signing.publish.removed': 'suppression',
  'signing.publish.changed': 'modification',
  'signing.publish.moved': 'déplacement',
  'signing.publish.is-major': 'majeur',
  'signing.publish.note': 'Note de modification',
  'signing.publish.note.hint':
    'Ce qui a changé et pourquoi, avec vos mots. Elle figure au journal des modifications, pour tous ceux qui ont signé.',
  'signing.publish.confirm': 'Publier la version {version}',
  'signing.publish.again': 'Revoir les modifications',
  'signing.publish.failed': 'La publication a échoué. Rien n’a été modifié ; réessayez.',
  'signing.publish.done': 'La version {version} est publiée.',

  'signing.signatures.count': 'Signatures requises : {signed} sur {required}',
  'signing.signatures.empty':
    'Personne n’est encore partie à cet accord. Ajoutez les parties dans la rubrique « {part} », et indiquez celles dont la signature est requise.',
  'signing.signatures.optional': 'Signature non requise',
  'signing.signatures.holds': 'Vaut aussi pour la version {version}, qui a peu changé.',
  'signing.for': '{step} : {party}',
  'signing.sign.title': 'Signer la version {version}',
  'signing.sign.about':
    'Pour : {party}. Votre nom et la date du jour sont enregistrés à côté de la signature. Elle vaut jusqu’à la prochaine modification majeure.',
  'signing.sign.comment': 'Commentaire (facultatif)',
  'signing.sign.comment.hint': 'Figure à côté de la signature ; tout le monde peut le lire.',
  'signing.decline.title': 'Refuser de signer la version {version}',
  'signing.decline.about': 'Pour : {party}. Votre raison est enregistrée ; tout le monde peut la lire.',
  'signing.decline.reason': 'Que faudrait-il changer pour que vous signiez ?',
  'signing.request-changes.about':
    'La relecture de ce texte s’arrête ici. Votre raison figure au journal des modifications.',
  'signing.request-changes.reason': 'Que faut-il changer ?',
  'signing.reject.about':
    'Le texte est rejeté dans son ensemble. Votre raison figure au journal des modifications.',
  'signing.reject.reason': 'Pourquoi ce rejet ?',

  'signing.read.confirm': 'J’ai lu la version {version}',
  'signing.read.done': 'Vous avez lu la version {version}.',
  'signing.read.before': 'La dernière version que vous avez lue était la {version}.',
  'signing.read.failed': 'L’enregistrement a échoué. Réessayez.',
} satisfies Record<keyof typeof source, Message>;
