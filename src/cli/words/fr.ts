import type { Message } from '../../i18n';
import type { words as source } from './en';

/** What the command line says, in French. */
export const words = {
  help: `Des chartes conservées dans un dépôt.

  enablement-charter check FILE...              vérifier des chartes (.json, .md)
  enablement-charter export FILE... --to FORMAT écrire des copies : md, html, csv, json, docx
  enablement-charter migrate FILE...            mettre des fichiers à jour
  enablement-charter new FILE                   en commencer une : .json, .md, .html, .csv, .docx

Options
  --json             check : le résultat en JSON
  --to FORMAT        export : md, html, csv, json ou docx ; sinon d’après le nom qui suit --out
  --out PATH         export : un fichier ou un dossier existant ; sinon le texte s’affiche à l’écran
  --write            migrate : écrire le fichier, au lieu de montrer seulement ce qui changerait
  --from NAME        new : partir d’un exemple (tavlio, quillmere, thalassaia)
  --title TEXT       new : le titre
  --locale en|el|de|fr|es|ar
                     la langue des messages et des copies
  --now YYYY-MM-DD   le jour pour lequel tout vaut ; sinon aujourd’hui
  --version, --help

Codes de sortie
  0  tout va bien : aucune erreur, fichier écrit ou déjà à jour
  1  check : une charte contient des erreurs ; migrate : un fichier changerait
  2  un fichier n’a pas pu être lu ou écrit, ou la commande n’a pas été comprise`,
  'usage.command':
    'La commande « {command} » n’existe pas. Les commandes sont check, export, migrate et new.',
  'usage.option': '{reason} Pour voir ce qui existe : enablement-charter --help.',
  'usage.no-file': 'Indiquez un fichier : enablement-charter {command} charter.json',
  'usage.one-file': 'Indiquez un seul fichier : enablement-charter new charter.json',
  'usage.locale': 'La langue « {value} » n’existe pas ici. Écrivez --locale {known}.',
  'usage.now': '« {value} » n’est pas une date. Écrivez-la ainsi : --now 2026-11-23.',
  'usage.to': 'Le format « {value} » n’existe pas. Écrivez --to md, html, csv, json ou docx.',
  'usage.from': 'L’exemple « {value} » n’existe pas. Écrivez --from tavlio, quillmere ou thalassaia.',
  'usage.out-many':
    'Pour plusieurs fichiers, il faut un dossier après --out, et « {path} » n’en est pas un. Créez-le d’abord.',
  'usage.binary': 'Un fichier Word ne peut pas s’afficher à l’écran. Indiquez où l’écrire : --out {name}',
  'file.none': '{file} : ce fichier n’existe pas. Vérifiez le chemin.',
  'file.folder':
    '{file} : c’est un dossier. Indiquez les fichiers qu’il contient, par exemple {file}/*.json.',
  'file.kind':
    '{file} : une charte se lit dans un .json ou un .md. Exportez-la d’abord dans ce format, ou renommez le fichier.',
  'file.unreadable': '{file} : la lecture a échoué ({reason}). Vérifiez vos droits sur ce fichier.',
  'file.unwritable': '{file} : l’écriture a échoué ({reason}). Choisissez un autre emplacement.',
  'file.exists': '{file} : ce fichier existe déjà et n’a pas été touché. Choisissez un autre nom.',
  'file.source': '{file} : la copie remplacerait la charte elle-même. Choisissez un autre nom après --out.',
  'file.extension': '{file} : le nom doit se terminer par .json, .md, .html, .csv ou .docx.',
  'file.newer':
    '{file} : ce fichier vient d’une version plus récente. Mettez enablement-charter à jour ; le fichier n’a pas été touché.',
  'file.wrote': 'Fichier écrit : {file}',
  'docx.missing':
    'Les fichiers Word nécessitent le paquet « docx ». Installez-le à côté de celui-ci : npm install docx',
  about: '{file} : {title}, version {version}, contenu {hash}',
  'about.untitled': 'sans titre',
  'about.no-version': 'non indiquée',
  'severity.error': 'erreur',
  'severity.warning': 'avertissement',
  'severity.info': 'conseil',
  'check.approvable': 'Approbation possible.',
  'check.not-approvable': 'Approbation encore impossible.',
  'check.errors': { one: '{count} erreur', other: '{count} erreurs' },
  'check.warnings': { one: '{count} avertissement', other: '{count} avertissements' },
  'check.hints': { one: '{count} conseil', other: '{count} conseils' },
  'migrate.current': '{file} : à jour (version {version} du schéma).',
  'migrate.from': '{file} : la version {from} du schéma devient {to}.',
  'migrate.change': '{file} : {count} à reprendre.',
  'migrate.edited': 'texte modifié à la main : {text}',
  'migrate.hint': 'Rien n’a été écrit. Relancez la commande avec --write.',
} satisfies Record<keyof typeof source, Message>;
