import type { issues as enIssues } from '../en/issues';
import type { Message } from '../messages';

/** French words for every issue code. */
export const issues = {
  'issue.core-part-missing': 'Renseignez ce champ. Il est indispensable à l’approbation {$ofTheCharter}.',
  'issue.core-part-missing.title': 'Donnez un titre. Sans lui, l’approbation {$ofTheCharter} est impossible.',
  'issue.core-part-missing.mission.statement':
    'Rédigez l’énoncé de la mission. Sans lui, l’approbation {$ofTheCharter} est impossible.',
  'issue.core-part-missing.mission.whyInvested':
    'Dites pourquoi l’entreprise a investi. Sans cela, l’approbation {$ofTheCharter} est impossible.',
  'issue.core-part-missing.priorities':
    'Nommez au moins une priorité de l’entreprise. C’est à elle que se mesurent les services.',
  'issue.core-part-missing.services':
    'Ajoutez au moins un service. {$TheCharter} dit aux commerciaux sur quoi ils peuvent compter.',
  'issue.core-part-missing.audiences': 'Dites qui vous accompagnez. Choisissez au moins un public.',
  'issue.core-part-missing.budget.ownerId':
    'Dites qui est responsable du budget. Sans cela, l’approbation {$ofTheCharter} est impossible.',
  'issue.core-part-missing.indicators':
    'Choisissez des indicateurs : au moins un avancé et un de résultat. Sinon, personne ne saura si cela fonctionne.',
  'issue.core-part-missing.parties':
    'Nommez qui s’accorde avec qui : l’équipe enablement et au moins une partie go-to-market.',
  'issue.core-part-missing.review.cadence':
    'Indiquez la fréquence des revues, une fois par trimestre au moins.',
  'issue.core-part-missing.reporting':
    'Dites qui est informé de l’avancement, où et à quel rythme. Ajoutez au moins un compte rendu.',
  'issue.no-leading': 'Ajoutez un indicateur avancé, pour voir tôt si le travail porte ses fruits.',
  'issue.no-lagging':
    'Ajoutez un indicateur de résultat, pour que le travail soit relié à un résultat de l’entreprise.',
  'issue.leading-unlinked':
    'L’indicateur « {name} » n’est relié à aucun résultat. Reliez-le à un indicateur de résultat et dites pourquoi.',
  'issue.link-target-not-lagging':
    'Ce lien ne mène pas à un résultat. Faites-le aboutir à un indicateur de résultat.',
  'issue.link-no-rationale':
    'Écrivez pourquoi l’un devrait faire bouger l’autre. Un lien sans raison ne peut pas être mis à l’épreuve.',
  'issue.service-no-indicator':
    'Rien ne mesure le service « {name} ». Choisissez au moins un indicateur avancé.',
  'issue.budget-owner-missing':
    'Dites qui est responsable du budget. Sans cela, l’approbation {$ofTheCharter} est impossible.',
  'issue.no-gtm-party':
    'Ajoutez une partie go-to-market. {$TheCharter} engage ces équipes et le sales enablement.',
  'issue.no-sponsor': 'Nommez un sponsor exécutif, qui donne au sales enablement son autorité.',
  'issue.review-slower-than-quarterly':
    'Une revue a lieu au moins une fois par trimestre. Choisissez une fréquence plus élevée.',
  'issue.reporting-missing':
    'Dites qui est informé de l’avancement, où et à quel rythme. Ajoutez au moins un compte rendu.',
  'issue.raci-accountable-not-one':
    'Pour l’activité « {name} », choisissez une seule personne ou partie qui rend compte.',
  'issue.funder-shares-not-100': 'Le total des parts est de {value} %. Modifiez-les pour arriver à 100 %.',
  'issue.dangling-id':
    'Ce champ renvoie à « {value} », qui n’est plus là. Choisissez autre chose ou supprimez le renvoi.',
  'issue.duplicate-id': 'L’identifiant « {value} » sert plusieurs fois. Donnez à chaque élément le sien.',
  'issue.baseline-missing':
    'Indiquez d’où est parti l’indicateur « {name} ». Sans point de départ, aucun progrès ne se voit.',

  'issue.scope-out-empty':
    'Rien n’est encore hors périmètre. Dites ce que font les autres, avant qu’on vous le demande.',
  'issue.scope-in-over-7':
    'Le périmètre compte plus de sept sujets. Regroupez-en ou reportez-en, pour qu’on retienne les autres.',
  'issue.service-no-priority':
    'Le service « {name} » ne sert aucune priorité de l’entreprise. Choisissez-en une ou repensez le service.',
  'issue.balance-gap':
    'Acheteurs, commerciaux et salariés devraient tous y gagner. L’un des trois au moins n’a encore aucun service.',
  'issue.vanity-only':
    'L’indicateur « {name} » peut monter sans produire d’effet. Reliez au même résultat un indicateur de comportement.',
  'issue.no-inspection':
    'Choisissez une pratique à vérifier, et qui la vérifie. Ce qui n’est pas vérifié s’efface.',
  'issue.headline-over-10':
    'Plus de dix indicateurs sont affichés en premier. Gardez ceux qui font agir quelqu’un.',
  'issue.series-stale':
    'La dernière valeur de l’indicateur « {name} » est ancienne. Saisissez la plus récente ou demandez-la à qui en répond.',
  'issue.review-overdue': 'La revue était prévue le {date}. Tenez-la et enregistrez ce que vous décidez.',
  'issue.assumption-expired':
    'Cette hypothèse valait jusqu’au {date}. Confirmez-la avec une nouvelle date ou supprimez-la.',
  'issue.generic-text':
    'N’importe quelle entreprise aurait pu l’écrire. Ajoutez un chiffre, une date ou le nom de qui en est chargé.',
  'issue.buyer-stage-uncovered':
    'Aucun service n’aide l’acheteur à l’étape « {name} ». Ajoutez-en un ou acceptez ce vide en connaissance de cause.',
  'issue.unfunded': 'Aucune somme n’est prévue pour le sales enablement. Dites qui paierait s’il le fallait.',

  'issue.not-json': 'Ce n’est pas du JSON valide. Corrigez la ligne {line} et réessayez.',
  'issue.not-an-object': 'C’est bien du JSON, mais pas un document. Choisissez un fichier exporté d’ici.',
  'issue.not-a-charter':
    'Ce fichier contient autre chose qu’{$aCharter}. Choisissez un fichier exporté d’ici.',
  'issue.not-utf8': 'Le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8 et réessayez.',
  'issue.file-unreadable': 'Le fichier n’a pas pu être lu. Choisissez-en un autre.',
  'issue.empty-input': 'Le fichier est vide. Choisissez-en un autre.',
  'issue.too-large': 'Le fichier dépasse {max} octets. Retirez ce qui est de trop et réessayez.',
  'issue.too-deep': 'Les données sont imbriquées sur plus de {max} niveaux. Simplifiez-les et réessayez.',
  'issue.too-many-nodes':
    'Le fichier contient plus de {max} valeurs. Retirez ce qui est de trop et réessayez.',
  'issue.text-too-long': 'Un texte dépasse ici {max} caractères. Raccourcissez-le et réessayez.',
  'issue.list-too-long': 'Une liste dépasse ici {max} éléments. Raccourcissez-la et réessayez.',
  'issue.forbidden-key':
    'Le nom « {key} » n’est pas admis dans un document. Renommez-le ou supprimez-le et réessayez.',
  'issue.not-plain-data':
    'Il y a ici une chose que JSON ne sait pas représenter. N’utilisez que du texte, des nombres, des listes et des objets.',
  'issue.not-finite':
    'Il y a ici une chose qui n’est pas un nombre, ou un nombre infini. Remplacez-la et réessayez.',
  'issue.schema-version-invalid':
    'La version du schéma doit être un nombre entier à partir de 1. Corrigez-la et réessayez.',
  'issue.newer-version':
    'Ce document vient d’une version plus récente de l’application (version {version}). Vous pouvez le lire ; pour le modifier, mettez l’application à jour.',
  'issue.newer-version-unreadable':
    'Ce document vient d’une version plus récente de l’application et n’est pas lisible ici. Mettez l’application à jour ; le fichier reste tel quel.',
  'issue.wrong-type': 'La valeur n’est pas du bon type ici. Attendu : {expected}.',
  'issue.invalid-date': '« {value} » n’est pas une date du calendrier. Écrivez-la sous la forme 2026-11-23.',
  'issue.invalid-period':
    '« {value} » n’est pas une période. Écrivez un mois sous la forme 2026-11, une semaine 2026-W47, un trimestre 2026-Q4.',
  'issue.out-of-range':
    '« {value} » sort des limites de ce champ. Vérifiez le nombre et saisissez-le à nouveau.',
  'issue.unknown-value':
    '« {value} » n’est pas connu ici. Cette valeur est gardée telle quelle ; choisissez-en une autre si elle est fausse.',
  'issue.duplicate-id-renamed':
    'Deux éléments avaient l’identifiant « {id} ». Le second s’appelle désormais « {newId} ».',
  'issue.id-added': 'Un élément n’avait pas d’identifiant. Il s’appelle désormais « {id} ».',
  'issue.invalid-unicode': 'Un texte contenait des caractères abîmés. Ils ont été remplacés ; relisez-le.',
  'issue.invalid-currency':
    '« {value} » n’est pas un code de devise. Utilisez trois lettres, par exemple EUR ou USD.',

  'issue.number-invalid': '« {value} » n’est pas un nombre. Écrivez-le comme {example}.',
  'issue.number-ambiguous': '« {value} » peut se lire de deux façons. Écrivez-le comme {example}.',
  'issue.number-not-whole': '« {value} » n’est pas un nombre entier. Écrivez-le sans décimales.',
  'issue.number-too-large':
    'Le nombre est trop grand pour être gardé exactement. Saisissez-en un plus petit.',
  'issue.date-invalid': '« {value} » n’est pas une date. Écrivez-la comme {example}.',
  'issue.required': 'Renseignez ce champ.',
  'issue.text-over-limit': '{count} caractères sur {max} au plus. Raccourcissez le texte.',

  'issue.storage.unavailable':
    'Le stockage ne répond pas. Vos modifications sont toujours là et l’enregistrement sera retenté automatiquement.',
  'issue.storage.timeout':
    'L’enregistrement prend trop de temps. Vos modifications sont toujours là et il sera retenté automatiquement.',
  'issue.storage.quota':
    'Le stockage est plein. Faites de la place ou raccourcissez le texte, puis enregistrez à nouveau.',
  'issue.storage.too-large':
    '{$TheCharter} dépasse la taille admise par le stockage. Raccourcissez le texte, puis enregistrez à nouveau.',
  'issue.storage.unauthenticated':
    'Votre session est fermée. Reconnectez-vous, puis enregistrez ; vos modifications sont toujours là.',
  'issue.storage.forbidden':
    'Vous n’avez pas le droit d’enregistrer ici. Demandez l’accès, ou exportez vos modifications pour ne pas les perdre.',
  'issue.storage.invalid':
    'Le stockage a refusé la dernière modification. Corrigez-la ou annulez-la, puis enregistrez à nouveau ; vos modifications sont toujours là.',
  'issue.storage.unknown':
    'Il n’est pas certain que la dernière modification ait été enregistrée. Vos modifications sont toujours là et l’enregistrement sera retenté automatiquement.',
  'issue.storage.adapter-fault':
    'Le stockage a donné une réponse qui ne peut pas être juste. Rien n’a été écrasé ; prévenez la personne qui gère cette application.',
  'issue.storage.blocked':
    'Le navigateur n’autorise aucun stockage. Autorisez-le dans les réglages, ou exportez vos modifications.',
  'issue.storage.corrupt':
    'Ce qui a été enregistré est illisible. Téléchargez-le tel quel avant de continuer.',
  'issue.storage.newer-format':
    'Ce document a été enregistré par une version plus récente de l’application. Mettez l’application à jour pour l’ouvrir.',
  'issue.storage.aborted':
    'L’enregistrement a été interrompu. Vos modifications sont toujours là ; enregistrez à nouveau.',

  'issue.csv.empty': 'Le fichier ne contient aucune valeur. Choisissez-en un autre.',
  'issue.csv.unreadable': 'Le fichier n’a pas pu être lu. Choisissez-le à nouveau.',
  'issue.csv.ragged':
    'La ligne {row} n’a pas le bon nombre de cellules ({found} au lieu de {expected}). Complétez-la, ou mettez entre guillemets les textes qui contiennent une virgule.',
  'issue.csv.unclosed-quote':
    'Un guillemet s’ouvre à la ligne {row} et ne se ferme jamais. Fermez-le et réessayez.',
  'issue.csv.no-period-column':
    'Aucune colonne n’indique la période. Ajoutez une première colonne intitulée « period ».',
  'issue.csv.no-value-column':
    'Aucune colonne ne contient les valeurs. Donnez à cette colonne l’intitulé « value ».',
  'issue.csv.other-indicators':
    'Aucune ligne ne concerne cet indicateur. Ouvrez celui auquel elles appartiennent, ou supprimez la colonne « indicatorId ».',
  'issue.csv.period-invalid':
    'Ligne {row} : « {value} » n’est pas une période. Écrivez un mois sous la forme 2026-11, une semaine 2026-W47.',
  'issue.csv.value-invalid':
    'Ligne {row} : « {value} » n’est pas un nombre. Écrivez-le avec un point, par exemple 1234.5.',
  'issue.csv.period-kind':
    'Ligne {row} : la période « {value} » n’a pas la même durée que les autres. Tenez-vous-en aux mois, aux semaines ou aux trimestres.',
  'issue.csv.duplicate-period':
    'La ligne {row} répète une période : {period}. Gardez une seule ligne par période.',
  'issue.csv.unknown-indicator':
    'Ligne {row} : il n’y a pas d’indicateur « {value} ». Corrigez son nom ou ajoutez d’abord l’indicateur.',
  'issue.csv.too-large': 'Le fichier dépasse la limite de {max}. Divisez-le et réessayez.',
  'issue.duplicate-key': 'Le nom « {key} » figure deux fois (ligne {line}). Gardez-en un et réessayez.',
  'issue.end-before-start': 'La fin vient avant le début. Choisissez une date plus tardive.',
} as const satisfies Record<keyof typeof enIssues, Message>;
