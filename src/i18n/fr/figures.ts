import type { figures as source } from '../en/figures';
import type { Message } from '../messages';

/** Words for entering, correcting and importing the figures of an indicator. */
export const figures = {
  'figures.enter': 'Saisir des valeurs',
  'figures.title': 'Valeurs : {name}',
  'figures.description': 'Saisissez ou corrigez une période à la fois, ou importez un tableau.',
  'figures.value-of': 'Valeur, {period}',
  'figures.note-of': 'Note, {period}',
  'figures.reason-of': 'Raison de l’absence de valeur, {period}',
  'figures.remove': 'Supprimer : {period}',
  'figures.removed': 'Suppression faite : {period}.',
  'figures.none': 'Aucune valeur pour l’instant. Ajoutez la première, ou importez un tableau.',
  'figures.earlier': {
    one: 'Afficher {count} valeur antérieure',
    other: 'Afficher {count} valeurs antérieures',
  },
  'figures.add.heading': 'Ajouter une valeur',
  'figures.add.taken': 'Cette période a déjà une valeur : {period}. Corrigez-la dans la liste.',
  'figures.add.kind': 'Cette période n’a pas la même durée que les autres. Écrivez-la comme {example}.',
  'figures.add.empty': 'Saisissez une valeur, ou un tiret s’il n’y en a pas.',
  'figures.added': 'Ajout fait : {period}.',
  'figures.import': 'Coller ou importer un tableau',
  'figures.import.text': 'Tableau',
  'figures.import.hint':
    'Deux colonnes, période et valeur, copiées d’un tableur ou d’un fichier CSV ; une troisième peut contenir des notes. À la place de la valeur, deux colonnes intitulées numerator et denominator (numérateur et dénominateur) conviennent aussi.',
  'figures.import-all': 'Importer des valeurs',
  'figures.import-all.description':
    'Les valeurs de plusieurs indicateurs à partir d’un seul tableau ; rien ne change avant que vous ayez vu l’effet.',
  'figures.import-all.hint':
    'Un tableau avec une ligne d’intitulés : les colonnes indicatorId, period et value, comme dans l’export. Le nom d’un indicateur convient aussi bien que son identifiant.',
  'figures.import.file': 'Choisir un fichier CSV',
  'figures.import.numbers': 'Les nombres s’écrivent comme',
  'figures.import.pasted': 'Le tableau collé',
  'figures.import.rest': 'Lignes illisibles',
  'figures.import.held': '{name} : contenu trop long pour être affiché ici.',
  'figures.import.put-away': 'Retirer le tableau',
  'figures.reading': 'Lecture du tableau',
  'figures.reading.share': 'Lecture du tableau : {percent}',
  'figures.reading.cancelled': 'La lecture a été interrompue. Rien n’a changé.',
  'figures.preview': 'Ce que dit le tableau',
  'figures.preview.row': 'Ligne',
  'figures.preview.indicator': 'Indicateur',
  'figures.preview.outcome': 'Effet',
  'figures.preview.new': 'Nouvelle',
  'figures.preview.changed': 'Avant : {value}',
  'figures.preview.by-indicator': 'Par indicateur',
  'figures.preview.same': 'Inchangée',
  'figures.preview.ahead': 'période à venir',
  'figures.preview.rest': {
    one: 'et {count} ligne de plus',
    other: 'et {count} lignes de plus',
  },
  'figures.preview.new-count': { one: '{count} nouvelle', other: '{count} nouvelles' },
  'figures.preview.changed-count': { one: '{count} modifiée', other: '{count} modifiées' },
  'figures.preview.emptied-count': {
    one: '{count} valeur connue devient vide',
    other: '{count} valeurs connues deviennent vides',
  },
  'figures.preview.same-count': { one: '{count} inchangée', other: '{count} inchangées' },
  'figures.preview.bad-count': {
    one: '{count} ligne illisible est écartée',
    other: '{count} lignes illisibles sont écartées',
  },
  'figures.preview.other-count': {
    one: '{count} ligne d’un autre indicateur est écartée',
    other: '{count} lignes d’autres indicateurs sont écartées',
  },
  'figures.preview.ahead-count': {
    one: '{count} porte sur une période qui n’a pas commencé',
    other: '{count} portent sur des périodes qui n’ont pas commencé',
  },
  'figures.take': { one: 'Importer {count} valeur', other: 'Importer {count} valeurs' },
  'figures.taken': { one: '{count} valeur importée.', other: '{count} valeurs importées.' },

  'issue.csv.currency':
    'La ligne {row} est en {found}, les valeurs précédentes en {expected}. Convertissez-la, ou gardez une seule devise par indicateur.',
  'issue.csv.no-indicator-column':
    'Aucune colonne ne dit quel indicateur une ligne concerne. Donnez à cette colonne l’intitulé « indicatorId ».',
  'issue.csv.series-too-long':
    'Un indicateur aurait {count} valeurs, alors que la limite est de {max}. Prenez des périodes plus longues, par exemple des semaines au lieu de jours.',
  'issue.csv.too-many-figures':
    'Il y aurait {count} valeurs en tout, alors que la limite est de {max}. Prenez des périodes plus longues ou moins d’indicateurs.',
} satisfies Record<keyof typeof source, Message>;
