import type { charts as source } from '../en/charts';
import type { Message } from '../messages';

/** Words of the charts of one indicator: what stands in and under their drawings. */
export const charts = {
  'charts.view.trend': 'Évolution',
  'charts.view.behavior': 'Comportement du processus',
  'charts.view.variance': 'Écart à la cible',
  'charts.view.six-twelve': '6 et 12',
  'chart.no-behavior': {
    one: 'Le comportement du processus demande au moins six valeurs ; il y en a {count}.',
    other: 'Le comportement du processus demande au moins six valeurs ; il y en a {count}.',
  },
  'chart.one-figure': 'Une seule valeur à ce jour ({period}). Pour une courbe, il en faut une deuxième.',
  'chart.all-missing': 'Aucune période n’a de valeur. Le tableau donne les raisons.',
  'chart.none-in-range': 'Aucune valeur dans les jours affichés.',
  'chart.axis.off-zero': 'L’axe ne commence pas à zéro.',
  'chart.axis.week': 'S{week}',

  'chart.threshold.warn': 'alerte {value}',
  'chart.threshold.breach': 'seuil critique {value}',
  'chart.threshold.rule': '{level} si la valeur est {operator} {value}',
  'chart.forecast': 'si rien ne change {value}',
  'chart.forecast.note':
    'En pointillés : où se situeraient les prochaines valeurs si rien ne changeait, de {low} à {high}.',
  'chart.note': '{mark}. {date}, {kind} : {text}',
  'chart.note.untitled': '{mark}. {date}, {kind}',
  'chart.flag.too-many':
    'Au-delà de {count} périodes, les signaux ne sont pas marqués. Choisissez une durée plus courte pour les voir.',
  'chart.flag': 'Losange : signal que la variation habituelle n’explique pas tout.',
  'chart.counter':
    'Également affiché, sur le même axe de temps : {name}. On y verrait ce qu’il en coûte de trop pousser cet indicateur.',

  'chart.behavior': '{name} : comportement du processus',
  'chart.behavior.note': {
    one: 'Limites de la variation habituelle calculées sur {count} valeur (règles : {rules}).',
    other: 'Limites de la variation habituelle calculées sur {count} valeurs (règles : {rules}).',
  },
  'chart.behavior.locked': {
    one: 'Limites figées sur {count} valeur (règles : {rules}).',
    other: 'Limites figées sur {count} valeurs (règles : {rules}).',
  },
  'chart.behavior.trial': 'Limites provisoires, en tirets, jusqu’à ce qu’il y ait douze valeurs.',
  'chart.behavior.marks':
    'Losange : au-delà d’une limite. Carré : complète une configuration. Point évidé : valeur aberrante, exclue du calcul des limites.',
  'chart.behavior.range': 'Écart avec la valeur précédente',
  'chart.behavior.segment': 'Nouvelles limites, {period} : {text}',
  'chart.behavior.upper': 'limite haute {value}',
  'chart.behavior.lower': 'limite basse {value}',
  'chart.behavior.centre': 'moyenne {value}',
  'chart.behavior.range.upper': 'limite {value}',
  'chart.behavior.range.mean': 'moyenne {value}',
  'chart.behavior.moved': 'à {amount} de la valeur précédente',
  'chart.behavior.jump': 'un bond inhabituel',
  'chart.assurance.passes':
    'Toute la variation habituelle respecte la cible : on peut compter sur le processus.',
  'chart.assurance.fails':
    'La cible est hors de la variation habituelle : le processus ne peut pas l’atteindre sans changer.',
  'chart.assurance.hit-and-miss':
    'La cible est à l’intérieur de la variation habituelle : elle sera tantôt atteinte, tantôt manquée, sans que rien ait changé.',

  'chart.variance': '{name} : écart à la cible et aux valeurs précédentes',
  'chart.variance.target': 'par rapport à la cible',
  'chart.variance.previous': 'par rapport à la période précédente',
  'chart.variance.last-year': 'par rapport à l’année précédente',
  'chart.variance.note':
    'Barres pleines : moins bien. Barres évidées : mieux. Barres en tirets : période en cours. Les barres commencent à zéro.',
  'chart.variance.newest': {
    one: 'La période la plus récente.',
    other: 'Les {count} périodes les plus récentes.',
  },
  'chart.variance.none': 'Il n’y a encore rien à quoi comparer : ni cible, ni valeur précédente.',
  'chart.variance.reading': '{amount} {basis}',
  'chart.variance.same': 'aucun écart {basis}',

  'chart.six-twelve': '{name} : dernières semaines et derniers mois',
  'chart.six-twelve.weeks': 'Semaines',
  'chart.six-twelve.months': 'Mois',
  'chart.six-twelve.note': 'En tirets : l’année précédente. Chaque partie a sa propre échelle.',
  'chart.six-twelve.note.one': 'En tirets : l’année précédente.',
  'chart.six-twelve.how':
    'Des périodes courtes aux longues : {aggregation}. Une semaine appartient au mois de son jeudi.',
  'chart.six-twelve.no-aggregation':
    'Personne n’a indiqué comment la valeur d’un mois se déduit de celles de périodes plus courtes. Choisissez-le dans l’indicateur pour voir les mois.',
  'chart.six-twelve.no-sums':
    'Un mois est ici le rapport de deux sommes, et aucune valeur ne dit de quelle division elle vient. Ajoutez le numérateur et le dénominateur pour voir les mois.',
  'chart.six-twelve.mixed-currencies':
    'Ces valeurs sont dans plusieurs devises et ne peuvent donc pas être additionnées par mois.',
  'chart.six-twelve.too-long':
    'Cette vue montre des semaines et des mois ; les périodes de cet indicateur sont plus longues.',
  'chart.six-twelve.newest': 'Dernières valeurs',
  'chart.six-twelve.before': 'Variation',
  'chart.six-twelve.year': 'Sur un an',
  'chart.six-twelve.year-before': 'Année précédente',
  'chart.six-twelve.last-year': 'un an plus tôt : {value}',
} as const satisfies Record<keyof typeof source, Message>;
