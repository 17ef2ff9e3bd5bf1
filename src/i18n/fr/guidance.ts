import type { guidance as source } from '../en/guidance';
import type { Message } from '../messages';

/** Words of the guidance while a charter is written: what is ours, findings, balance, coverage, proof, the plan. */
export const guidance = {
  'guidance.lookup': 'Est-ce pour nous ?',
  'guidance.lookup.question':
    'Voyez ce que fait le sales enablement, ce qu’il laisse à d’autres et ce qui doit attendre.',
  'guidance.lookup.field': 'De quoi s’agit-il ?',
  'guidance.lookup.hint': 'Un mot ou deux suffisent, par exemple « tarifs » ou « intégration ».',
  'guidance.lookup.verdict.in': 'Oui, le sales enablement s’en charge.',
  'guidance.lookup.verdict.out': 'Non, le sales enablement laisse cela à d’autres.',
  'guidance.lookup.verdict.later': 'Pas encore. C’est remis à plus tard.',
  'guidance.lookup.verdict.mixed':
    'Cela dépend. {$TheCharter} ne dit pas partout la même chose : lisez chaque ligne.',
  'guidance.lookup.verdict.near': 'Pas dans ces termes. Voici ce qui s’en approche le plus.',
  'guidance.lookup.verdict.unwritten': 'Rien n’est écrit à ce sujet.',
  'guidance.lookup.verdict.no-scope':
    '{$TheCharter} ne dit pas encore ce qui est dans le périmètre, ce qui est hors périmètre et quels services existent.',
  'guidance.lookup.count': { one: '{count} entrée', other: '{count} entrées' },
  'guidance.lookup.ask': 'Adressez-vous ici : {name}. Et faites noter la réponse.',
  'guidance.lookup.ask.nobody':
    'Adressez-vous à la personne qui s’occupe {$ofTheCharter}, et faites noter la réponse.',
  'guidance.lookup.ask.out': 'Pour savoir qui s’en charge, adressez-vous ici : {name}.',
  'guidance.lookup.ask.out.nobody':
    'Pour savoir qui s’en charge, adressez-vous à la personne qui s’occupe {$ofTheCharter}.',
  'guidance.lookup.from.scope': 'Périmètre',
  'guidance.lookup.from.services': 'Service',
  'guidance.lookup.owner': 'Responsable : {name}',
  'guidance.lookup.request': 'Faire la demande ici',
  'guidance.lookup.link': 'Lien vers cette réponse',
  'guidance.lookup.note': 'Noter la question',
  'guidance.lookup.noted': 'La question est notée.',

  'guidance.findings': 'Ce qui reste à corriger',
  'guidance.findings.none': 'Il ne reste rien à corriger.',
  'guidance.findings.identity': 'Au sujet {$ofTheCharter}',
  'guidance.findings.error': {
    one: '{count} point empêche l’approbation',
    other: '{count} points empêchent l’approbation',
  },
  'guidance.findings.warning': {
    one: '{count} mérite un coup d’œil',
    other: '{count} méritent un coup d’œil',
  },
  'guidance.findings.info': { one: '{count} conseil', other: '{count} conseils' },
  'guidance.findings.severity.error': 'Empêche l’approbation',
  'guidance.findings.severity.warning': 'Mérite un coup d’œil',
  'guidance.findings.severity.info': 'Conseil',
  'guidance.findings.go': 'Y aller',
  'guidance.findings.go-to': 'Y aller : {place}',

  'guidance.balance.empty': 'Aucun service et aucun indicateur ne dit encore à qui il profite.',
  'guidance.balance.even': 'Acheteurs, commerciaux et salariés y gagnent tous.',
  'guidance.balance.gap.buyer': 'Encore rien pour les acheteurs.',
  'guidance.balance.gap.seller': 'Encore rien pour les commerciaux.',
  'guidance.balance.gap.employee': 'Encore rien pour les salariés.',
  'guidance.balance.uneven.buyer': 'Peu pour les acheteurs par rapport aux autres.',
  'guidance.balance.uneven.seller': 'Peu pour les commerciaux par rapport aux autres.',
  'guidance.balance.uneven.employee': 'Peu pour les salariés par rapport aux autres.',
  'guidance.balance.advice': 'Demandez-vous quel service les aiderait, et quel indicateur le montrerait.',
  'guidance.balance.services': { one: '{count} service', other: '{count} services' },
  'guidance.balance.indicators': { one: '{count} indicateur', other: '{count} indicateurs' },
  'guidance.balance.unsaid': 'Pas encore précisé pour : {items}.',

  'guidance.coverage.services': 'Le long du parcours d’achat',
  'guidance.coverage.audiences': 'Ce que chaque équipe reçoit le long du parcours d’achat',
  'guidance.coverage.stage': 'Étape',
  'guidance.coverage.none':
    'Le parcours d’achat n’a pas encore d’étapes. Nommez-les, et choisissez pour chaque service où il aide.',
  'guidance.coverage.full': 'À chaque étape, au moins un service aide l’acheteur.',
  'guidance.coverage.open': 'Aucun service pour l’instant',
  'guidance.coverage.nothing': 'Rien ici',
  'guidance.coverage.audiences.none': '{$TheCharter} ne dit pas encore qui le sales enablement accompagne.',
  'guidance.coverage.services.forgotten': 'Aucune étape indiquée pour : {names}.',
  'guidance.coverage.audiences.forgotten': 'Ne reçoivent rien, à aucune étape : {names}.',

  'guidance.plan': 'Du brouillon au lancement',
  'guidance.plan.ahead': 'Commence le {date}.',
  'guidance.plan.running': {
    one: 'Il reste {count} jour, jusqu’au {date}.',
    other: 'Il reste {count} jours, jusqu’au {date}.',
  },
  'guidance.plan.today': 'C’est le dernier jour.',
  'guidance.plan.over':
    'Le délai a pris fin le {date}. Terminez une à une les étapes qui restent, ou reprenez le plan au début.',
  'guidance.plan.done': 'Les quatre étapes sont terminées.',
  'guidance.plan.template': 'Modèle vierge à remplir',
  'guidance.plan.who': 'Qui : {names}',
  'guidance.plan.draft': 'Rédiger le brouillon',
  'guidance.plan.draft.what':
    'Répondez aux cinq questions : mission, services, publics, budget et indicateurs. Une phrase pour chacune suffit pour commencer.',
  'guidance.plan.draft.done': 'Terminé quand les cinq ont une réponse.',
  'guidance.plan.progress': 'À ce jour : {done} sur {of}.',
  'guidance.plan.review': 'En discuter',
  'guidance.plan.review.what':
    'Faites circuler le texte, parlez avec chaque partie et tenez compte de ce qu’elles disent.',
  'guidance.plan.review.done': 'Terminé quand le texte a circulé et que rien ne s’oppose à l’approbation.',
  'guidance.plan.approve': 'Présenter et s’accorder',
  'guidance.plan.approve.what': 'Présentez le texte aux signataires et réglez ce qui reste ouvert.',
  'guidance.plan.approve.done': 'Terminé quand toutes les parties dont la signature est requise ont signé.',
  'guidance.plan.launch': 'Lancer',
  'guidance.plan.launch.what':
    'Mettez le texte en vigueur, dites à tous où le trouver et fixez la première revue.',
  'guidance.plan.launch.done': 'Terminé quand le texte est en vigueur.',
  'guidance.plan.state.done': 'Terminé',
  'guidance.plan.state.ahead': 'Pas commencé',
  'guidance.plan.state.today': 'À terminer aujourd’hui',
  'guidance.plan.state.due': { one: '{count} jour restant', other: '{count} jours restants' },
  'guidance.plan.state.overdue': { one: '{count} jour de retard', other: '{count} jours de retard' },

  'guidance.proof.no-proof':
    'Rien ne le prouve encore. Choisissez l’indicateur qui montre si la pratique est appliquée.',
  'guidance.proof.proof-gone': 'L’indicateur qui le prouvait n’existe plus. Choisissez-en un autre.',
  'guidance.proof.proven': 'Les chiffres disent que la pratique est appliquée.',
  'guidance.proof.doubtful':
    'Les chiffres ne sont pas tout à fait là où ils devraient être. Cherchez pourquoi.',
  'guidance.proof.refuted':
    'Les chiffres disent que la pratique n’est pas appliquée assez souvent. Agissez maintenant.',
  'guidance.proof.no-target':
    'La preuve n’a pas de cible : personne ne peut dire si la pratique est appliquée assez souvent.',
  'guidance.proof.no-data': 'Il n’y a pas encore de chiffres pour le prouver.',
  'guidance.proof.stale':
    'La dernière valeur est trop ancienne pour prouver quoi que ce soit. Demandez la plus récente.',
  'guidance.proof.too-early': 'Il est trop tôt pour le dire.',
  'guidance.proof.fact': '{label} : {value}',

  'guidance.example': 'Voir un exemple',
} satisfies Record<keyof typeof source, Message>;
