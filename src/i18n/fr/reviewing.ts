import type { reviewing as source } from '../en/reviewing';
import type { Message } from '../messages';

/** Words of the review assistant and of the reports. */
export const reviewing = {
  'review.state.ahead': 'Revue le {date}',
  'review.state.today': 'Revue aujourd’hui',
  'review.state.due': { one: 'Revue dans {count} jour', other: 'Revue dans {count} jours' },
  'review.state.overdue': {
    one: 'Revue en retard de {count} jour',
    other: 'Revue en retard de {count} jours',
  },
  'review.state.unknown': 'Pas de date de revue',
  'review.state.closed': 'Aucune revue nécessaire',

  'review.lead.unknown':
    'Rien ne dit quand a lieu la prochaine revue. Convenez de la fréquence des revues et de la première date.',
  'review.lead.closed': '{$TheCharter} n’engage plus personne : il n’y a rien à passer en revue.',
  'review.last': 'La dernière revue a eu lieu le {date}.',
  'review.last.verdict': 'La dernière revue a eu lieu le {date}. Conclusion : {alignment}.',
  'review.last.none': 'Aucune revue n’a encore eu lieu.',
  'review.last.decisions': 'Ce qui a été décidé alors',

  'review.count.struggling': { one: '{count} indicateur peine', other: '{count} indicateurs peinent' },
  'review.count.unknown': {
    one: '{count} ne peut pas être jugé',
    other: '{count} ne peuvent pas être jugés',
  },
  'review.count.unproven': {
    one: '{count} va bien, mais ne prouve rien à lui seul',
    other: '{count} vont bien, mais ne prouvent rien à eux seuls',
  },
  'review.count.improving': { one: '{count} progresse', other: '{count} progressent' },
  'review.count.holding': { one: '{count} se maintient', other: '{count} se maintiennent' },
  'review.count.struggling.none': 'Aucun indicateur ne peine',

  'review.start': 'Commencer la revue',
  'review.trigger': 'Quelque chose a-t-il changé ?',
  'review.trigger.named': 'Prévus dans {$theCharter}',
  'review.trigger.others': 'Autres',
  'review.trigger.start': 'Commencer une revue hors calendrier',
  'review.because': 'Revue hors calendrier. Motif : {trigger}.',
  'review.kept':
    'Rien n’entre dans {$theCharter} avant que vous l’enregistriez. Ce que vous saisissez attend ici tant que cette page est ouverte.',
  'review.stale-draft': {
    one: '{count} indicateur s’est ajouté depuis que vous avez commencé. Il sera examiné à la prochaine revue.',
    other:
      '{count} indicateurs se sont ajoutés depuis que vous avez commencé. Ils seront examinés à la prochaine revue.',
  },

  'review.items': 'Ce que montrent les chiffres',
  'review.items.question':
    'Une décision pour chacun. Les suggestions viennent des chiffres ; c’est vous qui décidez.',
  'review.items.none':
    'Il n’y a pas encore d’indicateurs : les chiffres ne montrent rien. Notez vos constats, et ajoutez un indicateur avant la prochaine revue.',
  'review.services': 'Ce que le changement peut demander',
  'review.services.question': 'Les services à reconsidérer après un tel changement.',

  'review.now': '{value} ({period})',
  'review.now.none': 'Aucune valeur pour l’instant',
  'review.target': 'cible {value}',
  'review.target.by': 'cible {value} ({period})',
  'review.since.up': 'En hausse, contre {before} à la dernière revue.',
  'review.since.down': 'En baisse, contre {before} à la dernière revue.',
  'review.since.same': 'Sans changement depuis la dernière revue.',
  'review.since.none-new': 'Aucune nouvelle valeur depuis la dernière revue.',
  'review.since.anew': 'Compté autrement depuis la dernière revue, donc non comparé.',
  'review.baseline.up': 'En hausse, contre {before} au point de départ.',
  'review.baseline.down': 'En baisse, contre {before} au point de départ.',
  'review.baseline.same': 'Sans changement depuis le point de départ.',
  'review.baseline.anew': 'Compté autrement depuis le point de départ, donc non comparé.',
  'review.missing': { one: 'Sans valeur : {periods}.', other: 'Sans valeur : {periods}.' },
  'review.missing.reason': '{period} ({reason})',
  'review.behind': {
    one: 'Service concerné : {services}.',
    other: 'Services concernés : {services}.',
  },
  'review.for': 'Pour : {audiences}.',
  'review.decided': 'Décidé le {date} au sujet de « {item} » : {decision}.',
  'review.decided.note': 'Décidé le {date} au sujet de « {item} » : {decision} – {note}',

  'review.reason.missed': 'La cible est arrivée à échéance sans être atteinte.',
  'review.reason.missed-better':
    'La cible est arrivée à échéance sans être atteinte, mais les valeurs progressent nettement.',
  'review.reason.off-track': 'Loin de la valeur attendue à ce jour.',
  'review.reason.off-better': 'En progrès, mais loin de la valeur attendue à ce jour.',
  'review.reason.behind': 'En retard sur la valeur attendue à ce jour.',
  'review.reason.behind-better': 'En progrès, et à peine en retard sur la valeur attendue à ce jour.',
  'review.reason.breach': 'A franchi une limite à laquelle vous vouliez agir.',
  'review.reason.worse': 'Se dégrade au-delà de la variation habituelle.',
  'review.reason.better': 'Progresse au-delà de la variation habituelle.',
  'review.reason.worse.trend': 'Se dégrade, selon une tendance nette.',
  'review.reason.better.trend': 'Progresse, selon une tendance nette.',
  'review.reason.mixed': 'Mieux sur toute la durée, mais pas depuis la dernière revue.',
  'review.reason.steady': 'Se maintient, sans mouvement net.',
  'review.reason.vanity':
    'Va bien, mais un tel chiffre monte facilement : à lui seul, il ne montre aucun effet.',
  'review.reason.no-target': 'Il n’y a pas de cible à laquelle comparer la valeur.',
  'review.reason.stale': 'La dernière valeur est trop ancienne pour en juger.',
  'review.reason.no-data': 'Il n’y a pas de valeur pour en juger.',
  'review.reason.too-early': 'Il est trop tôt pour le dire.',

  'review.doubt.lag-passed':
    'L’effet de l’indicateur « {Leading} » sur l’indicateur « {Lagging} » était attendu pour le {date}, et ne se voit pas.',
  'review.doubt.not-observed':
    'Personne n’a encore vu l’indicateur « {Leading} » faire bouger l’indicateur « {Lagging} ».',
  'review.doubt.moves-against':
    'À ce jour, les indicateurs « {Leading} » et « {Lagging} » évoluent à l’inverse du sens attendu.',

  'review.suggested': 'Suggestion : {decision}.',
  'review.suggestion.works': 'D’après les chiffres, cela fonctionne.',
  'review.suggestion.steady': 'Rien n’appelle un changement.',
  'review.suggestion.set-next-target': 'Fixez en même temps la prochaine cible.',
  'review.suggestion.set-target': 'Fixez une cible, pour pouvoir en juger la prochaine fois.',
  'review.suggestion.give-it-time':
    'L’effet de l’indicateur « {Other} » n’est pas attendu avant le {date}. Attendez jusque-là.',
  'review.suggestion.act-on-leading': 'L’indicateur « {Other} » est en retard lui aussi. Agissez d’abord là.',
  'review.suggestion.question-link':
    'Remettez le lien en question, et demandez-vous où va le travail qui le sous-tend.',
  'review.suggestion.changed-before':
    'La dernière revue l’a déjà modifié, et le lien ne montre toujours rien. Cessez de compter dessus, ou dites ce qui vous convaincrait.',
  'review.suggestion.act': 'Changez quelque chose à ce que vous faites.',
  'review.suggestion.nothing-behind':
    'Rien de ce que vous faites ne devrait le faire bouger. Ajoutez ce qui le pourrait.',
  'review.suggestion.pair-it': 'Lisez-le à côté d’une mesure de comportement avant de parler de réussite.',
  'review.suggestion.get-figures': 'Obtenez une valeur récente avant de décider.',
  'review.suggestion.too-early': 'Réexaminez-le la prochaine fois.',

  'review.action.add': 'Pas encore dans {$theCharter}.',
  'review.action.change': 'Prévu, mais pas tout de suite ({horizon}).',
  'review.action.look': 'Vous le proposez. Est-ce encore suffisant ?',
  'review.service.new-people-start': 'De nouvelles personnes arrivent et devront bientôt vendre seules.',
  'review.service.prove-readiness': 'Vous voudrez savoir qui est prêt avant que les acheteurs le découvrent.',
  'review.service.managers-carry-more': 'Les managers coacheront plus de monde à la fois.',
  'review.service.more-to-learn': 'Il y a plus à apprendre, pour plus de monde.',
  'review.service.new-story': 'Ce que les commerciaux montrent et disent doit raconter la nouvelle histoire.',
  'review.service.new-way-of-selling': 'La façon de vendre convenue ne convient peut-être plus.',
  'review.service.one-plan': 'Ventes et marketing doivent travailler sur un même nouveau plan.',
  'review.service.say-what-changes':
    'Les commerciaux doivent apprendre au même endroit ce qui change pour eux.',
  'review.service.ready-on-the-day': 'Les équipes doivent être prêtes le jour même, pas un mois après.',
  'review.service.against-whom':
    'On demandera aux commerciaux ce que vaut le nouveau produit face aux autres.',
  'review.service.new-lines': 'Les managers répondent d’autres personnes et d’un autre travail qu’avant.',
  'review.service.new-hand-overs': 'Le travail change de mains à d’autres endroits qu’avant.',
  'review.service.two-ways-into-one': 'Deux façons de vendre doivent n’en faire qu’une.',
  'review.service.two-toolsets': 'Deux jeux d’outils doivent n’en faire qu’un.',
  'review.service.belonging':
    'Des personnes venues de deux entreprises doivent se sentir chez elles dans une seule.',
  'review.service.show-what-moves': 'On vous demandera ce que votre travail fait bouger, chiffres à l’appui.',
  'review.service.planned-work-costs': 'C’est prévu : l’argent décidera donc de la date.',
  'review.service.behind-struggling': 'Il est lié à un indicateur qui peine.',

  'review.undecided': 'Pas encore',
  'review.decision-of': 'Décision au sujet de : {item}',
  'review.use': 'Suivre la suggestion',
  'review.used': '{item} : {decision}',
  'review.decided-count': 'Décidé : {count} sur {total}',
  'review.close': 'Ce que vous concluez',
  'review.findings.hint': 'Un par ligne : ce qui a progressé, ce qui peine, ce qui vous a surpris.',
  'review.record': 'Enregistrer la revue',
  'review.recorded': {
    one: 'La revue du {date} est enregistrée, avec {count} décision. La prochaine est prévue le {next}.',
    other: 'La revue du {date} est enregistrée, avec {count} décisions. La prochaine est prévue le {next}.',
  },
  'review.not-recorded': {
    one: 'Pas encore enregistrée : {count} point manque ou est à corriger.',
    other: 'Pas encore enregistrée : {count} points manquent ou sont à corriger.',
  },
  'review.discard': 'Abandonner',
  'review.discard.sure': 'Abandonner tout ce que vous avez saisi ici ?',
  'review.discard.yes': 'Oui, abandonner',
  'review.discard.no': 'Non, garder',
  'review.discarded': 'La revue en cours a été abandonnée.',

  'review.fault.no-date': 'Saisissez le jour où se tient la revue.',
  'review.fault.before-charter':
    'Ce jour précède le début {$ofTheCharter}, le {date}. Saisissez le jour où la revue s’est tenue.',
  'review.fault.in-future': 'Ce jour n’est pas encore venu. Enregistrez une revue une fois tenue.',
  'review.fault.nobody-attended': 'Choisissez qui était là. Une revue demande au moins une personne.',
  'review.fault.no-alignment': 'Dites si les services répondent encore à ce dont l’entreprise a besoin.',
  'review.fault.no-decision': 'Décidez d’au moins une chose. Maintenir, c’est aussi décider.',
  'review.fault.unknown-decision': 'Choisissez l’une des décisions.',
  'review.fault.no-owner': 'Choisissez qui s’en charge.',
  'review.fault.no-note': 'Écrivez pourquoi, et ce qui se passe ensuite.',
  'review.fault.decided-twice': 'Une autre décision porte sur le même sujet. Gardez l’une des deux.',
  'review.fault.next-not-after': 'Saisissez un jour postérieur à cette revue.',

  'review.take': 'Pour l’agenda, et pour ceux que vous tenez au courant',
  'review.calendar': {
    one: 'Télécharger {count} date pour votre agenda',
    other: 'Télécharger {count} dates pour votre agenda',
  },
  'review.calendar.dates': 'Les prochaines revues : {dates}.',
  'review.calendar.event': 'Revue : {title}',
  'review.calendar.about':
    'Ce qui progresse, ce qui peine, et une décision pour chacun. Ayez les derniers chiffres sous la main.',
  'review.calendar.file': 'revues',
  'review.report.none':
    'Indiquez sous « Comptes rendus » qui est tenu au courant. Un texte pour chacun apparaîtra alors ici.',
  'review.report.for': 'Compte rendu pour : {audience}',
  'review.report.text': 'Texte du compte rendu',
  'review.report.markdown': 'Télécharger en Markdown',

  'report.words.results':
    'resultats d abord, d abord les resultats, resultats en premier, indicateurs de resultat d abord',
  'report.words.executives':
    'direction, comite executif, conseil d administration, comex, codir, dirigeant*, directeur general, directrice generale, pdg, dg, daf, ceo, cfo, coo, cro, sponsor*, investisseu*, actionnaire*',
  'report.title': '{title} : où nous en sommes au {date}',
  'report.to': 'Pour : {audience}',
  'report.since': 'Les changements sont comptés depuis la dernière revue, le {date}.',
  'report.since.baseline':
    'Aucune revue n’a encore eu lieu : les changements sont comptés depuis le point de départ.',
  'report.struggling': 'Ce qui peine',
  'report.improving': 'Ce qui progresse',
  'report.holding': 'Ce qui se maintient',
  'report.unproven': 'Ce qui va bien, mais ne prouve rien en soi',
  'report.unknown': 'Ce qui ne peut pas être jugé',
  'report.up': 'en hausse (contre {before})',
  'report.down': 'en baisse (contre {before})',
  'report.same': 'sans changement',
  'report.no-figure': 'pas de valeur',
  'report.decided': 'Ce que nous avons décidé le {date}',
  'report.decided.none': 'La dernière revue, le {date}, n’a laissé aucune décision.',
  'report.decision': '{decision} : {item}',
  'report.decision.note': '{decision} : {item} – {note}',
  'report.owner': 'Responsable : {owner}.',
  'report.next': 'La suite',
} satisfies Record<keyof typeof source, Message>;
