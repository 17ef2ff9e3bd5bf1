import type { panelControls as source } from '../en/panelControls';
import type { Message } from '../messages';

/** Words of what is chosen, decided and asked in the metrics panel. `panel.number.results` lists counts as words, in the gender of the results. */
export const panelControls = {
  'panel.view': 'Ce qui vient en premier',
  'panel.view.team': 'Notre travail d’abord',
  'panel.view.executive': 'Les résultats d’abord',
  'panel.lanes.executive': 'D’abord ce que l’entreprise y gagne, puis ce que nous faisons pour cela.',
  'panel.finding.results.all': {
    one: 'Le seul résultat est en bonne voie',
    other: 'Les {total} résultats sont en bonne voie',
  },
  'panel.finding.results.some': {
    one: '{good} résultat sur {total} est en bonne voie',
    other: '{good} résultats sur {total} sont en bonne voie',
  },
  'panel.finding.results.zero': {
    one: 'Le seul résultat n’est pas en bonne voie',
    other: 'Aucun des {total} résultats n’est en bonne voie',
  },
  'panel.number.results': 'aucun, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze',

  'panel.range': 'Période affichée',
  'panel.range.all': 'Toutes les valeurs',
  'panel.range.months': { one: 'Dernier mois', other: '{count} derniers mois' },
  'panel.range.dates': 'Entre deux dates',
  'panel.range.from': 'Du',
  'panel.range.to': 'Au',
  'panel.range.reversed': 'La date « Du » vient après la date « Au ». Corrigez l’une des deux.',

  'panel.filter': 'Filtrer',
  'panel.filter.statuses': 'État',
  'panel.filter.owners': 'Responsable',
  'panel.filter.parts': 'Cité dans',
  'panel.filter.option': '{label} ({number})',
  'panel.filter.shown': {
    one: '{count} indicateur sur {total} affiché',
    other: '{count} indicateurs sur {total} affichés',
  },
  'panel.filter.clear': 'Effacer les filtres',
  'panel.filter.nothing': 'Aucun indicateur ne correspond à ces filtres.',
  'panel.filter.lane-empty': 'Aucun de ceux-ci ne correspond aux filtres.',

  'panel.lane.more': { one: '{count} indicateur de plus', other: '{count} indicateurs de plus' },
  'panel.headline.many': {
    one: '{count} indicateur clé.',
    other:
      '{count} indicateurs clés, c’est plus qu’on n’en saisit d’un coup d’œil. Gardez les cinq à dix qui vous feraient agir.',
  },

  'panel.links.executive': 'Ce qui fait bouger chaque résultat',
  'panel.link.backwards': '{lagging} : sous l’influence de « {leading} »',
  'panel.links.retired': { one: '{count} lien abandonné', other: '{count} liens abandonnés' },
  'panel.link.figures': 'Ce que disent les chiffres',

  'panel.evidence.none': 'on ne peut pas encore le dire',
  'panel.evidence.few': {
    one: '{count} paire de variations ne suffit pas pour dire si les deux évoluent ensemble. Il en faut huit pour un coefficient, et vingt pour confirmer un lien.',
    other:
      '{count} paires de variations ne suffisent pas pour dire si les deux évoluent ensemble. Il en faut huit pour un coefficient, et vingt pour confirmer un lien.',
  },
  'panel.evidence.exploratory': {
    one: 'À titre exploratoire : {count} paire de variations ne peut pas confirmer un lien.',
    other: 'À titre exploratoire : {count} paires de variations ne peuvent pas confirmer un lien.',
  },
  'panel.evidence.hint.as-expected': 'À ce jour, elles vont dans le sens attendu.',
  'panel.evidence.hint.none': 'À ce jour, elles ne vont dans aucun sens.',
  'panel.evidence.hint.opposite': 'À ce jour, elles vont à l’inverse du sens attendu.',
  'panel.evidence.no-direction':
    'Aucun sens n’a été indiqué pour ce lien : les chiffres ne peuvent donc ni l’appuyer ni le contredire.',
  'panel.evidence.cadence':
    'Les deux sont mesurés sur des périodes de durée différente : leurs variations ne forment pas de paires. Mesurez-les au même rythme.',
  'panel.evidence.constant': 'L’un des deux n’a pas changé : il n’y a rien à comparer à l’autre.',
  'panel.evidence.before': 'Dans ces chiffres, l’indicateur avancé bouge avant le résultat.',
  'panel.evidence.with': 'Dans ces chiffres, les deux bougent dans la même période.',
  'panel.evidence.chance':
    'Les chiffres ne montrent pas de relation claire : le hasard seul peut en faire autant.',
  'panel.evidence.weak':
    'Il y a peut-être une relation, mais elle peut être presque nulle : trop peu pour s’appuyer dessus.',
  'panel.evidence.against': 'Les deux évoluent à l’inverse du sens attendu.',
  'panel.evidence.how': 'Comment on l’a établi',
  'panel.evidence.method':
    'Coefficient r de Pearson sur les {changes}, avec un délai de {lag} ; intervalle à 95 % de {low} à {high}.',
  'panel.evidence.changes': 'variations d’une période à la suivante',
  'panel.evidence.season': 'variations par rapport à la même période de la saison précédente',
  'panel.evidence.lags': {
    one: 'Un seul délai a été essayé, celui qui était attendu.',
    other:
      '{count} délais ont été essayés ; seul celui qui était attendu est testé, les autres relèvent de l’exploration.',
  },
  'panel.evidence.search': {
    one: 'Un seul délai a été essayé.',
    other:
      'Aucun délai n’était attendu d’avance : le plus fort des {count} a donc dû passer un test valable pour tous.',
  },
  'panel.evidence.method-change': 'Les variations à cheval sur un changement de méthode sont écartées.',
  'panel.evidence.dependent': {
    one: 'Chaque série suit son propre passé : les paires n’en valent que {count} indépendante.',
    other: 'Chaque série suit son propre passé : les paires n’en valent que {count} indépendantes.',
  },
  'panel.lag.day': { one: '{count} jour', other: '{count} jours' },
  'panel.lag.week': { one: '{count} semaine', other: '{count} semaines' },
  'panel.lag.month': { one: '{count} mois', other: '{count} mois' },
  'panel.lag.quarter': { one: '{count} trimestre', other: '{count} trimestres' },
  'panel.lag.half': { one: '{count} semestre', other: '{count} semestres' },
  'panel.lag.year': { one: '{count} an', other: '{count} ans' },

  'panel.belief.against': 'Vous jugez ce lien étayé ; les chiffres vont dans l’autre sens.',
  'panel.belief.against-so-far':
    'Vous jugez ce lien étayé ; les quelques chiffres disponibles vont dans l’autre sens.',
  'panel.belief.unseen': 'Vous jugez ce lien étayé ; les chiffres ne le montrent pas.',
  'panel.belief.seen':
    'Vous ne comptez pas sur ce lien ; les chiffres montrent pourtant que les deux évoluent ensemble.',
  'panel.belief.since': 'depuis le {date}',
  'panel.belief.why': 'Parce que',
  'panel.belief.change': 'Revoir l’avis',
  'panel.belief.title': 'Décider de ce lien',
  'panel.belief.about':
    'L’indicateur « {leading} » devrait faire bouger l’indicateur « {lagging} ». Les chiffres éclairent ; c’est vous qui décidez.',
  'panel.belief.means.assumed': 'attendu, pas encore mis à l’épreuve',
  'panel.belief.means.supported': 'ce que nous avons vu plaide pour lui',
  'panel.belief.means.not-observed': 'nous avons regardé, et ne l’avons pas vu',
  'panel.belief.means.retired': 'nous ne comptons plus dessus',
  'panel.belief.record': 'Enregistrer la décision',
  'panel.belief.error.choose': 'Choisissez votre avis.',
  'panel.belief.error.reason': 'Écrivez la raison. Un avis sans raison n’aidera personne l’an prochain.',
  'panel.belief.error.same-reason':
    'C’est encore la raison de votre avis précédent. Écrivez ce qui vous a fait changer d’avis.',

  'panel.note.edit': 'Modifier la note',
  'panel.note.about': 'Une phrase dont un lecteur des chiffres a besoin.',
  'panel.note.keep': 'Garder la note',
  'panel.note.all': 'Tous les indicateurs',
  'panel.note.error.at': 'Saisissez le jour où cela s’est passé.',
  'panel.note.error.text': 'Écrivez ce qui s’est passé.',

  'panel.breach': '{level} : {limit} (depuis {period})',
  'panel.breach.below': 'en dessous de {value}',
  'panel.breach.at-most': '{value} ou moins',
  'panel.breach.above': 'au-dessus de {value}',
  'panel.breach.at-least': '{value} ou plus',

  'panel.why': 'Pourquoi cet état ?',
  'panel.why.no-target': 'Il n’y a pas de cible, donc rien à quoi comparer les valeurs.',
  'panel.why.not-begun': 'La période de départ ({baseline}) n’a pas commencé.',
  'panel.why.no-complete-period':
    'La première période n’est pas terminée. On ne juge pas une période en cours.',
  'panel.why.no-figures': 'Aucune valeur n’a été saisie.',
  'panel.why.old-figures': 'La dernière valeur ({latest}) remonte à plus de deux périodes de mesure.',
  'panel.why.due':
    'La cible est arrivée à échéance ({target}) : c’est la valeur de cette période qui compte.',
  'panel.why.awaiting-figure':
    'La cible est arrivée à échéance ({target}), mais sa valeur n’est pas encore là. D’ici là, c’est une valeur antérieure qui est jugée ({latest}).',
  'panel.why.reached': 'La cible est atteinte avant son échéance.',
  'panel.why.pace':
    'Chemin parcouru du point de départ à la cible : {progress}, pour {expected} du temps. Jusqu’à 10 points de retard, c’est en bonne voie ; jusqu’à 30, c’est à surveiller.',
  'panel.why.undated':
    'Chemin parcouru du point de départ à la cible : {progress}. La cible n’a pas de date : c’est donc tout le chemin qui compte.',
  'panel.why.tolerance':
    'La cible et le point de départ sont égaux : la valeur doit rester proche. Dans la tolérance, c’est en bonne voie ; dans le double, c’est à surveiller.',
  'panel.why.period-target':
    'Cette période ({latest}) a sa propre cible. Dans la tolérance, c’est en bonne voie ; dans le double, c’est à surveiller.',
  'panel.why.latest': 'Valeur jugée',
  'panel.why.first': 'Point de départ, la première valeur',
  'panel.why.way': 'Chemin parcouru',
  'panel.why.time': 'Temps écoulé',
  'panel.why.tolerance-of': 'Tolérance',

  'panel.why.variation': 'Dernière valeur',
  'panel.why.dated': '{value}, {period}',

  'panel.together.too-few':
    'Il y a moins de 6 valeurs : trop peu pour distinguer un changement d’une variation habituelle.',
  'panel.together.trial':
    'Il y a moins de 12 valeurs : les limites de la variation habituelle sont provisoires et ne décident encore de rien.',
  'panel.together.improving':
    'En progrès, mais la cible n’est pas encore atteinte : la dernière valeur sort de la variation habituelle.',
  'panel.together.better':
    'La dernière valeur est meilleure que la variation habituelle : cherchez ce qui aide, et gardez-le.',
  'panel.together.worsening': 'Se dégrade au-delà de la variation habituelle : cherchez ce qui a changé.',
  'panel.together.slipping': 'Encore bien, mais se dégrade au-delà de la variation habituelle.',

  'panel.fault.count': {
    one: '{count} point à vérifier dans ces valeurs',
    other: '{count} points à vérifier dans ces valeurs',
  },
  'panel.fault.kind.day': 'jours',
  'panel.fault.kind.week': 'semaines',
  'panel.fault.kind.month': 'mois',
  'panel.fault.kind.quarter': 'trimestres',
  'panel.fault.kind.half': 'semestres',
  'panel.fault.kind.year': 'années',
  'panel.fault.unreadable-period':
    'Illisible comme période : {periods}. La valeur est laissée de côté ; écrivez la période comme 2026-11, 2026-W47 ou 2026-Q4.',
  'panel.fault.unsorted':
    'La période « {period} » venait après la période « {before} ». Les valeurs ont été remises dans l’ordre du temps, et rien n’a été perdu.',
  'panel.fault.duplicate-period':
    'Saisie plusieurs fois : {periods}. La dernière saisie compte ; supprimez les autres.',
  'panel.fault.mixed-kinds':
    'Périodes de durée différente : {kinds}. Comparaison et jugement ne portent que sur les {used} ; tenez-vous-en à un seul rythme.',
  'panel.fault.mixed-kinds.none':
    'Périodes de durée différente : {kinds}. Aucune n’est terminée, donc aucune n’est jugée ; tenez-vous-en à un seul rythme.',
  'panel.fault.mixed-years':
    'Périodes civiles et périodes d’exercice mélangées ({kinds}). Comparaison et jugement ne portent que sur celles du même type que la dernière valeur ; tenez-vous-en à l’un des deux.',
  'panel.fault.overlapping-periods':
    'Deux périodes se chevauchent : {first} et {second}. Certains jours comptent deux fois, les deux ne sont donc pas additionnées ; gardez-en une.',
  'panel.fault.two-currencies':
    'Plusieurs devises : {currencies}. Seule compte {used} ; convertissez les autres, ou laissez-les de côté : {periods}.',
  'panel.fault.zero-denominator':
    'Rien par quoi diviser : {periods}. La valeur compte comme manquante ; saisissez le dénominateur, ou dites pourquoi il n’y en a pas.',
  'panel.fault.not-finite':
    'N’est pas un nombre : {periods}. La valeur compte comme manquante ; saisissez-la à nouveau.',
  'panel.fault.all-missing': {
    one: 'La seule valeur manque. Saisissez-la, ou dites pourquoi il n’y en a pas.',
    other: 'Les {count} valeurs manquent toutes. Saisissez-en une, ou dites pourquoi il n’y en a pas.',
  },
  'panel.fault.one-value':
    'Il n’y a qu’une valeur, {value} ({period}). Changement, tendance et limites en demandent davantage.',
  'panel.fault.target-equals-baseline':
    'La cible et le point de départ sont égaux ({value}) : la valeur n’a qu’à rester proche. Fixez une autre cible si elle doit bouger.',
  'panel.fault.future':
    'À venir : {periods}. Ces valeurs sont affichées, mais exclues de toute comparaison ; vérifiez l’année.',
  'panel.fault.link-to-missing.leading':
    'L’indicateur avancé de ce lien est introuvable. Choisissez-en un autre, ou supprimez le lien.',
  'panel.fault.link-to-missing.lagging':
    'L’indicateur de résultat de ce lien est introuvable. Choisissez-en un autre, ou supprimez le lien.',
  'panel.fault.link-to-itself':
    'Ce lien va d’un indicateur à lui-même, ce qui ne peut rien montrer. Choisissez un autre résultat.',
  'panel.fault.link-in-circle':
    'Ce lien fait partie d’une boucle : {indicators}. Chaque lien est jugé séparément ; abandonnez celui auquel vous croyez le moins.',
} satisfies Record<keyof typeof source, Message>;
