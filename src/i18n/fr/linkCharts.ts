import type { linkCharts as source } from '../en/linkCharts';
import type { Message } from '../messages';

/** Words of the three charts of a link, and of a chart saved as a picture. */
export const linkCharts = {
  'charts.views': 'Affichage',
  'charts.view.lead-lag': 'Dans le temps',
  'charts.view.lags': 'Par délai',
  'charts.view.scatter': 'Par paire',

  'link.itself': 'Ce lien nomme deux fois le même indicateur : il n’y a rien à comparer.',

  'shift.group': 'Décaler : {leading}',
  'shift.less': 'Réduire le délai',
  'shift.more': 'Augmenter le délai',
  'shift.at-expected': 'Délai : {delay}, comme attendu',
  'shift.at': 'Délai : {delay} (attendu : {expected})',
  'shift.at-unset': 'Délai : {delay} (aucun n’est attendu)',
  'shift.back': 'Revenir au délai attendu',
  'shift.note.expected': {
    one: 'Chaque courbe a sa propre échelle. La courbe de l’indicateur « {leading} » est retardée de {count} mois, le délai attendu.',
    other:
      'Chaque courbe a sa propre échelle. La courbe de l’indicateur « {leading} » est retardée de {count} mois, le délai attendu.',
  },
  'shift.note': {
    one: 'Chaque courbe a sa propre échelle. La courbe de l’indicateur « {leading} » est retardée de {count} mois, pour essayer un autre délai. Ce qui concorde à l’œil ne prouve rien en soi.',
    other:
      'Chaque courbe a sa propre échelle. La courbe de l’indicateur « {leading} » est retardée de {count} mois, pour essayer un autre délai. Ce qui concorde à l’œil ne prouve rien en soi.',
  },
  'shift.later': 'Période après le délai : {delay}',

  'lags.caption': '{leading} et {lagging}, par délai',
  'lags.note.difference': {
    one: 'Coefficient r de Pearson des variations d’une période à la suivante, pour {count} délai.',
    other: 'Coefficient r de Pearson des variations d’une période à la suivante, pour {count} délais.',
  },
  'lags.note.seasonal-difference': {
    one: 'Coefficient r de Pearson des variations par rapport à la saison précédente, pour {count} délai.',
    other: 'Coefficient r de Pearson des variations par rapport à la saison précédente, pour {count} délais.',
  },
  'lags.note.level': {
    one: 'Coefficient r de Pearson des valeurs elles-mêmes, pour {count} délai.',
    other: 'Coefficient r de Pearson des valeurs elles-mêmes, pour {count} délais.',
  },
  'lags.note.read':
    'Les barres couvrent l’intervalle à 95 % ; un repère plein est celui dont l’intervalle exclut 0.',
  'lags.note.declared':
    'Seul le délai attendu avait été annoncé d’avance ; les autres relèvent de l’exploration.',
  'lags.note.search': 'Aucun délai n’avait été annoncé d’avance : tous relèvent donc de l’exploration.',
  'lags.expected': 'attendu',
  'lags.chance': 'attendu du seul hasard',
  'lags.axis.day': 'délai en jours',
  'lags.axis.week': 'délai en semaines',
  'lags.axis.month': 'délai en mois',
  'lags.axis.quarter': 'délai en trimestres',
  'lags.axis.half': 'délai en semestres',
  'lags.axis.year': 'délai en années',
  'lags.after.day': { one: 'Après {count} jour', other: 'Après {count} jours' },
  'lags.after.week': { one: 'Après {count} semaine', other: 'Après {count} semaines' },
  'lags.after.month': { one: 'Après {count} mois', other: 'Après {count} mois' },
  'lags.after.quarter': { one: 'Après {count} trimestre', other: 'Après {count} trimestres' },
  'lags.after.half': { one: 'Après {count} semestre', other: 'Après {count} semestres' },
  'lags.after.year': { one: 'Après {count} an', other: 'Après {count} ans' },
  'lags.same': 'Dans la même période',
  'lags.reading.expected': '{delay}, le délai attendu',
  'lags.reading.r': {
    one: '{delay} : r {r} sur {count} paire, intervalle à 95 % de {low} à {high}',
    other: '{delay} : r {r} sur {count} paires, intervalle à 95 % de {low} à {high}',
  },
  'lags.reading.clear': '{reading}, qui exclut 0',
  'lags.reading.chance': '{reading}, qui contient 0 : le hasard suffit peut-être à l’expliquer',
  'lags.reading.few': {
    one: '{delay} : {count} paire, trop peu pour un coefficient',
    other: '{delay} : {count} paires, trop peu pour un coefficient',
  },
  'lags.reading.constant': '{delay} : pas de coefficient, car l’un des deux ne change pas',
  'lags.none': 'Moins de huit paires pour chaque délai : pas de coefficient',
  'lags.table.lag': 'Délai',
  'lags.table.pairs': 'Paires',
  'lags.table.interval': 'Intervalle à 95 %',
  'lags.table.p': 'p, ajusté (Holm)',
  'lags.table.spearman': 'Rho de Spearman',

  'scatter.caption': 'Variations des indicateurs « {leading} » et « {lagging} », paire par paire',
  'scatter.note.difference':
    'Chaque point est une paire de variations d’une période à la suivante, et non de niveaux : ce qu’a fait l’un, et ce qu’a fait l’autre dans la période où l’effet est attendu. Les traits marquent l’absence de changement.',
  'scatter.note.seasonal-difference':
    'Chaque point est une paire de variations par rapport à la saison précédente, et non de niveaux : ce qu’a fait l’un, et ce qu’a fait l’autre dans la période où l’effet est attendu. Les traits marquent l’absence de changement.',
  'scatter.up': 'hausse de {amount}',
  'scatter.down': 'baisse de {amount}',
  'scatter.same': 'sans changement',
  'scatter.reading': '{name}, {period} : {change}',
  'scatter.none':
    'Il n’y a pas encore de paire de variations : il faut des valeurs des deux côtés dans des périodes voisines.',
  'scatter.table.change': '{name}, variation',

  'picture.save': 'Enregistrer l’image',
  'picture.svg': 'En SVG',
  'picture.png': 'En PNG',
  'picture.failed': 'L’image n’a pas pu être créée.',
} satisfies Record<keyof typeof source, Message>;
