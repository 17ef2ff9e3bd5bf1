import type { copies as source } from '../en/copies';
import type { Message } from '../messages';

/** Words of the copies that people take along: what a copy says of itself, and what could not be read of one. */
export const copies = {
  'copy.as-of': 'État au {date}',
  'copy.content': 'Contenu {hash}',
  'copy.page': 'Page {page} sur {pages}',
  'copy.prompt': '[À compléter : {hint}]',
  'copy.prompt.leading': 'Un signe avancé que vous faites bouger vous-mêmes, comme la couverture du coaching',
  'copy.prompt.lagging': 'Un résultat qui devrait suivre, comme le taux d’affaires gagnées',

  'issue.markdown.no-data':
    'Le fichier a perdu les données placées à sa fin, sans lesquelles il ne peut pas être relu. Reprenez le fichier tel qu’il a été exporté et reportez-y vos modifications.',
  'issue.markdown.data-broken':
    'Les données à la fin du fichier sont abîmées vers la ligne {line}. Reprenez-les dans le fichier tel qu’il a été exporté ; les modifications qui les précèdent peuvent rester.',
  'issue.markdown.data-edited':
    'Le texte et les données à sa fin ont été modifiés à la main. Là où ils diffèrent, le texte l’a emporté ; examinez les modifications avant de les garder.',
  'issue.markdown.other-language':
    'Le texte a été modifié, mais il est écrit dans une langue ({language}) dont les mots ne sont pas chargés ici. Le fichier a été lu sans ces modifications.',
  'issue.markdown.other-words':
    'Le fichier vient d’une autre version de l’application, dont les phrases diffèrent. Vos propres textes sont lus malgré tout ; examinez ce qui est signalé.',
  'issue.markdown.computed':
    'La ligne {line}, « {text} », a été modifiée à un endroit composé de chiffres, de choix ou de noms. Cela n’a pas été repris ; faites la modification dans l’éditeur.',
  'issue.markdown.extra':
    'La ligne {line}, « {text} », est nouvelle et rien ne dit à quoi elle se rapporte. Elle n’a pas été reprise ; ajoutez-la dans l’éditeur.',
  'issue.markdown.missing':
    'Vers la ligne {line}, il manque quelque chose : « {text} ». Rien n’a été supprimé ; supprimez-le dans l’éditeur si c’est ce que vous voulez.',
  'issue.markdown.conflict':
    'La ligne {line} dit « {text} », mais la ligne {other} modifie le même texte autrement. C’est la ligne {other} qui a été reprise.',
  'issue.markdown.more': 'Et d’autres endroits qui n’ont pas été compris : {count}.',
} satisfies Record<keyof typeof source, Message>;
