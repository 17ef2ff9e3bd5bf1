import type { descriptions as source } from '../en/descriptions';
import type { Message } from '../messages';

/** Words for reading a chart without seeing it: its description in four levels, the read-out, and the summary of its table. */
export const descriptions = {
  'description.level.what': 'Ce qui est montré',
  'description.level.numbers': 'Chiffres',
  'description.level.shape': 'Allure',
  'description.level.judgement': 'Jugement',

  'description.chart.trend': 'Une courbe d’un indicateur dans le temps.',
  'description.chart.behavior':
    'Un graphique de comportement du processus (carte XmR) : chaque valeur avec les limites de la variation habituelle, et l’écart de chacune à la suivante.',
  'description.chart.variance': 'Des barres montrant l’écart de chaque valeur à sa cible.',
  'description.chart.six-twelve': 'Les dernières semaines d’un indicateur à côté de ses derniers mois.',
  'description.chart.lead-lag':
    'Deux courbes l’une au-dessus de l’autre sur le même axe de temps. En haut : {leading}. En bas : {lagging}.',
  'description.chart.lead-lag.shifted': {
    one: 'La courbe de l’indicateur « {leading} » est retardée de {count} mois.',
    other: 'La courbe de l’indicateur « {leading} » est retardée de {count} mois.',
  },
  'description.chart.lags':
    'À quel point les indicateurs « {leading} » et « {lagging} » évoluent ensemble, pour chaque délai : un repère pour le coefficient et une barre pour son intervalle.',
  'description.chart.scatter':
    'Un point pour chaque paire de périodes. À l’horizontale : {leading}. À la verticale : {lagging}.',

  'description.series': {
    one: '{name} : {cadence}, {count} période ({to}).',
    other: '{name} : {cadence}, {count} périodes. La dernière : {to}.',
  },
  'description.series.target': {
    one: '{name} : {cadence}, {count} période ({to}). Cible : {target}.',
    other: '{name} : {cadence}, {count} périodes. La dernière : {to}. Cible : {target}.',
  },
  'description.every.day': 'chaque jour',
  'description.every.week': 'chaque semaine',
  'description.every.month': 'chaque mois',
  'description.every.quarter': 'chaque trimestre',
  'description.every.half': 'chaque semestre',
  'description.every.year': 'chaque année',
  'description.target.at-least': 'au moins {value}',
  'description.target.at-most': 'au plus {value}',
  'description.target.between': 'dans la plage {value}',

  'description.ends': 'Première valeur : {first} ({firstPeriod}), dernière : {last} ({lastPeriod}).',
  'description.range':
    'Valeur la plus basse : {min} ({minPeriod}), la plus haute : {max} ({maxPeriod}), moyenne : {mean}.',
  'description.since':
    'Moyenne, série et tendance portent sur les valeurs qui suivent le changement de mode de mesure ({period}).',
  'description.missing': {
    one: 'Il manque {count} valeur : {periods}.',
    other: 'Il manque {count} valeurs : {periods}.',
  },
  'description.missing.many': 'Il manque {count} valeurs ; le tableau dit lesquelles.',
  'description.missing.none': 'Il ne manque aucune valeur.',
  'description.partial': 'Période en cours, donc hors statistiques : {figures}.',

  'description.run.above': 'Les {count} dernières valeurs sont toutes au-dessus de la moyenne.',
  'description.run.below': 'Les {count} dernières valeurs sont toutes en dessous de la moyenne.',
  'description.limits': 'La variation habituelle va de {low} à {high} (règles : {rules}).',
  'description.limits.since': 'Ces limites valent depuis le changement de mode de mesure ({period}).',
  'description.limits.trial': 'Ces limites sont provisoires jusqu’à ce qu’il y ait douze valeurs.',
  'description.limits.none':
    'Il y a trop peu de valeurs pour des limites de variation habituelle ; il en faut six.',
  'description.signals': 'Signaux d’un changement : {signals}.',
  'description.signals.more': {
    one: 'Un signal antérieur figure dans le tableau.',
    other: 'D’autres signaux, antérieurs, figurent dans le tableau.',
  },
  'description.signals.none': 'Aucun signal d’un changement.',
  'description.dependent':
    'Chaque valeur suit de près la précédente (r {r}) : les limites sont peut-être trop étroites.',
  'description.alternating':
    'Une valeur haute est souvent suivie d’une basse, et inversement (r {r}) : les limites sont peut-être trop larges.',
  'description.trend.rising':
    'Tendance à la hausse : {slope} {per}, avec un intervalle à 95 % de {low} à {high}.',
  'description.trend.falling':
    'Tendance à la baisse : {slope} {per}, avec un intervalle à 95 % de {low} à {high}.',
  'description.trend.flat':
    'Pas de tendance nette : {slope} {per}, avec un intervalle à 95 % de {low} à {high}.',
  'description.trend.none': 'Il y a trop peu de valeurs pour une tendance ; il en faut trois.',
  'description.per.day': 'par jour',
  'description.per.week': 'par semaine',
  'description.per.month': 'par mois',
  'description.per.quarter': 'par trimestre',
  'description.per.half': 'par semestre',
  'description.per.year': 'par an',

  'description.rule.beyond-limit': 'au-delà d’une limite',
  'description.rule.run-of-7': 'sept de suite du même côté de la moyenne',
  'description.rule.run-of-8': 'huit de suite du même côté de la moyenne',
  'description.rule.run-of-9': 'neuf de suite du même côté de la moyenne',
  'description.rule.two-of-three': 'deux sur trois près d’une limite',
  'description.rule.three-of-four': 'trois sur quatre plus près d’une limite que de la moyenne',
  'description.rule.four-of-five': 'quatre sur cinq nettement à l’écart de la moyenne',
  'description.rule.trend-of-6': 'six de suite en hausse ou en baisse',
  'description.rule.trend-of-7': 'sept de suite en hausse ou en baisse',

  'description.evidence.r': 'r {r}, intervalle à 95 % de {low} à {high}, sur {count} paires de variations.',

  'description.reason': 'Pourquoi ce lien est attendu : {text}',
  'description.belief': 'Avis : {belief}. {text}',
  'description.note': '{period} : {text}',
  'description.judgement.none': 'Personne n’a encore écrit de jugement.',

  'summary.caption': '{name} : en bref',
  'summary.fact': 'Élément',
  'summary.value': 'Valeur',
  'summary.when': 'Quand',
  'summary.periods': 'Périodes',
  'summary.missing': 'Valeurs manquantes',

  'summary.first': 'Première',
  'summary.last': 'Dernière',
  'summary.min': 'La plus basse',
  'summary.max': 'La plus haute',
  'summary.mean': 'Moyenne',
  'summary.run.above': 'Dernières de suite au-dessus de la moyenne',
  'summary.run.below': 'Dernières de suite en dessous de la moyenne',

  'summary.follow': 'r avec la valeur précédente',
  'summary.trend': 'Tendance {per}',
  'summary.interval': 'Intervalle à 95 % de la tendance',

  'summary.pairs': 'Paires de variations',
  'summary.r': 'r au délai attendu',
  'summary.r-interval': 'Intervalle à 95 % de r',

  'table.target': 'Cible',
  'table.limits': 'Variation habituelle',
  'table.signals': 'Signaux',
  'table.partial': 'Période en cours',
  'table.ahead': 'Période à venir',
  'table.more': {
    one: '{count} ligne plus ancienne n’est pas imprimée. Le fichier CSV la contient.',
    other: '{count} lignes plus anciennes ne sont pas imprimées. Le fichier CSV les contient.',
  },

  'reading.above': '{amount} au-dessus',
  'reading.below': '{amount} en dessous',
  'reading.at': 'exactement à la cible',
  'reading.within': 'dans la cible',
} satisfies Record<keyof typeof source, Message>;
