import type { vocabulary as enVocabulary } from '../en/vocabulary';
import type { Message } from '../messages';

/** French words for every controlled vocabulary. */
export const vocabulary = {
  'vocabulary.service.sales-process-improvement': 'Amélioration du processus de vente',
  'vocabulary.service.sales-process-improvement.meaning':
    'Simplifie les étapes de la vente, avec les opérations commerciales.',
  'vocabulary.service.continuous-learning': 'Formation continue',
  'vocabulary.service.continuous-learning.meaning':
    'Entretient les compétences, la proposition de valeur et la connaissance des produits.',
  'vocabulary.service.coaching': 'Coaching',
  'vocabulary.service.coaching.meaning': 'Fait s’exercer commerciaux et managers, et leur donne un retour.',
  'vocabulary.service.content-management': 'Gestion des contenus',
  'vocabulary.service.content-management.meaning': 'Crée, choisit et entretient les contenus de vente.',
  'vocabulary.service.tools-management': 'Gestion des outils',
  'vocabulary.service.tools-management.meaning': 'Conçoit, choisit et fait vivre les outils des commerciaux.',
  'vocabulary.service.sales-marketing-alignment': 'Alignement ventes et marketing',
  'vocabulary.service.sales-marketing-alignment.meaning':
    'Garde les ventes et le marketing sur un même plan, par des réunions régulières.',
  'vocabulary.service.deib-partnership': 'Diversité, équité, inclusion et appartenance',
  'vocabulary.service.deib-partnership.meaning':
    'Travaille avec les RH et les managers pour que chacun soit respecté et entendu.',
  'vocabulary.service.onboarding': 'Intégration des nouveaux arrivants',
  'vocabulary.service.onboarding.meaning':
    'Amène les nouveaux arrivants au point où ils travaillent bien sans aide.',
  'vocabulary.service.certification': 'Certification',
  'vocabulary.service.certification.meaning': 'Confirme ce que chaque fonction doit savoir faire.',
  'vocabulary.service.methodology-adoption': 'Adoption de la méthode de vente',
  'vocabulary.service.methodology-adoption.meaning':
    'Fait de la méthode convenue une habitude de tous les jours.',
  'vocabulary.service.manager-enablement': 'Accompagnement des managers',
  'vocabulary.service.manager-enablement.meaning':
    'Donne aux managers commerciaux de terrain les moyens de coacher.',
  'vocabulary.service.launch-readiness': 'Préparation des lancements',
  'vocabulary.service.launch-readiness.meaning':
    'Prépare les équipes avant la sortie des produits et des campagnes.',
  'vocabulary.service.competitive-intelligence': 'Veille concurrentielle',
  'vocabulary.service.competitive-intelligence.meaning':
    'Recueille ce qui se dit sur le terrain et en fait des fiches concurrents.',
  'vocabulary.service.field-communications': 'Information des commerciaux',
  'vocabulary.service.field-communications.meaning':
    'Donne aux commerciaux un seul canal pour tout ce qu’ils doivent savoir.',
  'vocabulary.service.partner-enablement': 'Accompagnement des partenaires',
  'vocabulary.service.partner-enablement.meaning': 'Forme et équipe les partenaires et le réseau.',
  'vocabulary.service.analytics-insight': 'Analyse et enseignements',
  'vocabulary.service.analytics-insight.meaning':
    'Fournit les chiffres sur lesquels commerciaux et dirigeants agissent.',

  'vocabulary.serviceIntent.overcome-challenge': 'Surmonter des difficultés',
  'vocabulary.serviceIntent.amplify-strength': 'Amplifier des points forts',
  'vocabulary.serviceIntent.reduce-risk': 'Réduire un risque',

  'vocabulary.beneficiary.buyer': 'Acheteurs',
  'vocabulary.beneficiary.seller': 'Commerciaux',
  'vocabulary.beneficiary.employee': 'Salariés',

  'vocabulary.horizon.now': 'Maintenant',
  'vocabulary.horizon.next': 'Ensuite',
  'vocabulary.horizon.later': 'Plus tard',

  'vocabulary.audienceRole.account-executives': 'Account executives (AE)',
  'vocabulary.audienceRole.sales-development': 'Chargés de prospection (SDR)',
  'vocabulary.audienceRole.account-managers': 'Responsables de comptes',
  'vocabulary.audienceRole.sales-managers': 'Managers commerciaux',
  'vocabulary.audienceRole.presales-engineers': 'Ingénieurs avant-vente',
  'vocabulary.audienceRole.partners': 'Partenaires et réseau de distribution',
  'vocabulary.audienceRole.marketing': 'Marketing',
  'vocabulary.audienceRole.customer-support': 'Support et service client',
  'vocabulary.audienceRole.customer-success': 'Customer success',
  'vocabulary.audienceRole.professional-services': 'Conseil et mise en œuvre',
  'vocabulary.audienceRole.product': 'Produit',
  'vocabulary.audienceRole.product-marketing': 'Marketing produit',
  'vocabulary.audienceRole.finance': 'Finance',
  'vocabulary.audienceRole.engineering': 'R&D et ingénierie',
  'vocabulary.audienceRole.sales-operations': 'Opérations commerciales (RevOps)',
  'vocabulary.audienceRole.hr-learning': 'RH et formation',
  'vocabulary.audienceRole.legal': 'Juridique',
  'vocabulary.audienceRole.it': 'Informatique',
  'vocabulary.audienceRole.executives': 'Comité de direction',

  'vocabulary.audienceGroup.sales': 'Ventes',
  'vocabulary.audienceGroup.customer-facing': 'En contact avec les clients',
  'vocabulary.audienceGroup.back-office': 'Fonctions support',
  'vocabulary.audienceGroup.leadership': 'Direction',

  'vocabulary.audienceRelationship.supports': 'Nous les accompagnons',
  'vocabulary.audienceRelationship.consumes': 'Nous nous appuyons sur leur travail',
  'vocabulary.audienceRelationship.both': 'Dans les deux sens',

  'vocabulary.scopeModel.sales-enablement': 'Sales enablement (équipes de vente)',
  'vocabulary.scopeModel.revenue-enablement': 'Revenue enablement (tous ceux qui rencontrent des clients)',

  'vocabulary.budgetOwner.sales': 'Ventes',
  'vocabulary.budgetOwner.operations': 'Opérations',
  'vocabulary.budgetOwner.marketing': 'Marketing',
  'vocabulary.budgetOwner.product-management': 'Gestion de produit',
  'vocabulary.budgetOwner.hr-learning': 'RH ou formation',
  'vocabulary.budgetOwner.enablement': 'Équipe enablement',
  'vocabulary.budgetOwner.revenue-office': 'Direction des revenus (CRO)',
  'vocabulary.budgetOwner.executive-office': 'Direction générale',
  'vocabulary.budgetOwner.business-unit': 'Unité opérationnelle ou pays',

  'vocabulary.fundingModel.own-budget': 'Budget propre',
  'vocabulary.fundingModel.own-budget.meaning': 'Le sales enablement a sa propre ligne budgétaire.',
  'vocabulary.fundingModel.host-department': 'Dans le budget d’une autre équipe',
  'vocabulary.fundingModel.host-department.meaning':
    'L’argent fait partie de la ligne budgétaire d’une autre équipe.',
  'vocabulary.fundingModel.shared-cost': 'Coût partagé',
  'vocabulary.fundingModel.shared-cost.meaning':
    'Plusieurs financeurs paient chacun leur part ; le total fait 100 %.',
  'vocabulary.fundingModel.project-based': 'Par projet',
  'vocabulary.fundingModel.project-based.meaning': 'Chaque initiative est approuvée et payée séparément.',
  'vocabulary.fundingModel.chargeback': 'Refacturation interne',
  'vocabulary.fundingModel.chargeback.meaning':
    'Le service est facturé en interne aux équipes qui l’utilisent.',
  'vocabulary.fundingModel.unfunded': 'Sans budget propre',
  'vocabulary.fundingModel.unfunded.meaning': 'Aucune somme n’est identifiée pour le sales enablement.',

  'vocabulary.cadence.weekly': 'Chaque semaine',
  'vocabulary.cadence.biweekly': 'Toutes les deux semaines',
  'vocabulary.cadence.monthly': 'Chaque mois',
  'vocabulary.cadence.quarterly': 'Chaque trimestre',
  'vocabulary.cadence.semiannual': 'Chaque semestre',
  'vocabulary.cadence.annual': 'Chaque année',
  'vocabulary.cadence.event-driven': 'Quand il y a lieu',

  'vocabulary.reviewCadence.weekly': 'Chaque semaine',
  'vocabulary.reviewCadence.biweekly': 'Toutes les deux semaines',
  'vocabulary.reviewCadence.monthly': 'Chaque mois',
  'vocabulary.reviewCadence.quarterly': 'Chaque trimestre',

  'vocabulary.changeTrigger.hiring-surge': 'Vague de recrutements',
  'vocabulary.changeTrigger.gtm-change': 'Changement de stratégie go-to-market',
  'vocabulary.changeTrigger.product-launch': 'Lancement de produit',
  'vocabulary.changeTrigger.reorganisation': 'Réorganisation',
  'vocabulary.changeTrigger.merger-acquisition': 'Fusion ou acquisition',
  'vocabulary.changeTrigger.budget-change': 'Changement de budget',
  'vocabulary.changeTrigger.sponsor-change': 'Changement de sponsor',
  'vocabulary.changeTrigger.metric-off-track': 'Indicateur hors trajectoire',

  'vocabulary.partySide.enablement': 'Sales enablement',
  'vocabulary.partySide.go-to-market': 'Go-to-market',
  'vocabulary.partySide.sponsor': 'Sponsor',

  'vocabulary.stakeholderRole.charter-owner': 'Responsable {$ofTheCharter}',
  'vocabulary.stakeholderRole.charter-owner.meaning': 'Tient {$theCharter} à jour.',
  'vocabulary.stakeholderRole.executive-sponsor': 'Sponsor exécutif',
  'vocabulary.stakeholderRole.executive-sponsor.meaning': 'Donne l’autorité et lève les obstacles.',
  'vocabulary.stakeholderRole.approver': 'Approbateur',
  'vocabulary.stakeholderRole.approver.meaning': 'Doit signer avant l’entrée en vigueur {$ofTheCharter}.',
  'vocabulary.stakeholderRole.reviewer': 'Relecteur',
  'vocabulary.stakeholderRole.reviewer.meaning': 'Commente avant l’approbation.',
  'vocabulary.stakeholderRole.contributor': 'Contributeur',
  'vocabulary.stakeholderRole.contributor.meaning': 'Fournit des contenus ou des données.',
  'vocabulary.stakeholderRole.budget-holder': 'Détenteur du budget',
  'vocabulary.stakeholderRole.budget-holder.meaning': 'Décide de la dépense.',
  'vocabulary.stakeholderRole.data-owner': 'Responsable des données',
  'vocabulary.stakeholderRole.data-owner.meaning': 'Répond des chiffres d’un indicateur.',
  'vocabulary.stakeholderRole.inspector': 'Responsable de la vérification',
  'vocabulary.stakeholderRole.inspector.meaning': 'Vérifie que la pratique convenue est appliquée.',
  'vocabulary.stakeholderRole.beneficiary': 'Bénéficiaire',
  'vocabulary.stakeholderRole.beneficiary.meaning': 'Reçoit le service.',

  'vocabulary.raciRole.responsible': 'Réalise (R)',
  'vocabulary.raciRole.responsible.meaning': 'Fait le travail.',
  'vocabulary.raciRole.accountable': 'Rend compte (A)',
  'vocabulary.raciRole.accountable.meaning': 'Répond du résultat ; une seule personne par activité.',
  'vocabulary.raciRole.consulted': 'Est consulté (C)',
  'vocabulary.raciRole.consulted.meaning': 'Donne son avis avant la décision.',
  'vocabulary.raciRole.informed': 'Est informé (I)',
  'vocabulary.raciRole.informed.meaning': 'Apprend la décision une fois prise.',

  'vocabulary.maturityStage.absent': 'Absent',
  'vocabulary.maturityStage.absent.meaning':
    'Personne n’est chargé du sales enablement et aucun service n’est convenu.',
  'vocabulary.maturityStage.reactive': 'Réactif',
  'vocabulary.maturityStage.reactive.meaning': 'On travaille à la demande, sans {$charter} en vigueur.',
  'vocabulary.maturityStage.defined': 'Défini',
  'vocabulary.maturityStage.defined.meaning':
    '{$TheCharter} porte les signatures requises et nomme les services, les publics et le budget.',
  'vocabulary.maturityStage.measured': 'Mesuré',
  'vocabulary.maturityStage.measured.meaning':
    'Les indicateurs avancés et de résultat sont à jour et les revues ont lieu à temps.',
  'vocabulary.maturityStage.strategic': 'Stratégique',
  'vocabulary.maturityStage.strategic.meaning':
    'La pratique est vérifiée, les liens sont mis à l’épreuve et les décisions suivent les faits.',
  'vocabulary.maturityStage.transformational': 'Transformateur',
  'vocabulary.maturityStage.transformational.meaning':
    'Équipes de terrain et fonctions support se rendent mutuellement service, et le sales enablement pèse sur la stratégie de l’entreprise.',

  'vocabulary.charterStatus.draft': 'Brouillon',
  'vocabulary.charterStatus.in-review': 'En relecture',
  'vocabulary.charterStatus.changes-requested': 'Modifications demandées',
  'vocabulary.charterStatus.approved': 'Approuvée',
  'vocabulary.charterStatus.active': 'En vigueur',
  'vocabulary.charterStatus.superseded': 'Remplacée',
  'vocabulary.charterStatus.archived': 'Archivée',
  'vocabulary.charterStatus.rejected': 'Rejetée',

  'vocabulary.signatureState.pending': 'En attente',
  'vocabulary.signatureState.signed': 'Signée',
  'vocabulary.signatureState.declined': 'Refusée',
  'vocabulary.signatureState.void': 'Annulée par une nouvelle version',

  'vocabulary.indicatorKind.leading': 'Indicateur avancé',
  'vocabulary.indicatorKind.lagging': 'Indicateur de résultat',

  'vocabulary.unit.percent': 'Pourcentage',
  'vocabulary.unit.days': 'Jours',
  'vocabulary.unit.hours': 'Heures',
  'vocabulary.unit.currency': 'Montant',
  'vocabulary.unit.ratio': 'Rapport',
  'vocabulary.unit.count': 'Nombre',
  'vocabulary.unit.score': 'Note',

  'vocabulary.per.day': 'Par jour',
  'vocabulary.per.week': 'Par semaine',
  'vocabulary.per.month': 'Par mois',
  'vocabulary.per.year': 'Par an',
  'vocabulary.per.person-week': 'Par personne et par semaine',
  'vocabulary.per.seller-week': 'Par commercial et par semaine',
  'vocabulary.per.seller-month': 'Par commercial et par mois',

  'vocabulary.direction.higher-is-better': 'Plus c’est haut, mieux c’est',
  'vocabulary.direction.lower-is-better': 'Plus c’est bas, mieux c’est',
  'vocabulary.direction.band': 'Entre deux limites',

  'vocabulary.linkSign.+': 'Montent ensemble',
  'vocabulary.linkSign.-': 'L’un monte, l’autre baisse',

  'vocabulary.belief.assumed': 'Supposé',
  'vocabulary.belief.supported': 'Étayé',
  'vocabulary.belief.not-observed': 'Non observé',
  'vocabulary.belief.retired': 'Abandonné',

  'vocabulary.alignment.aligned': 'En phase avec l’entreprise',
  'vocabulary.alignment.partly': 'En partie en phase',
  'vocabulary.alignment.not': 'En décalage',

  'vocabulary.decision.keep': 'Maintenir',
  'vocabulary.decision.change': 'Modifier',
  'vocabulary.decision.stop': 'Arrêter',
  'vocabulary.decision.add': 'Ajouter',

  'vocabulary.level.low': 'Faible',
  'vocabulary.level.medium': 'Moyenne',
  'vocabulary.level.high': 'Forte',

  'vocabulary.observationState.reported': 'Déclarée',
  'vocabulary.observationState.confirmed': 'Confirmée',

  'vocabulary.missingReason.not-collected': 'Non recueillie',
  'vocabulary.missingReason.not-applicable': 'Sans objet',
  'vocabulary.missingReason.late': 'En retard',
  'vocabulary.missingReason.suppressed': 'Non communiquée',

  'vocabulary.targetShape.flat': 'Une valeur pour une durée',
  'vocabulary.targetShape.step': 'Une valeur jusqu’à la cible suivante',
  'vocabulary.targetShape.line': 'Une droite jusqu’à la valeur',

  'vocabulary.thresholdLevel.warn': 'Alerte',
  'vocabulary.thresholdLevel.breach': 'Seuil critique',

  'vocabulary.thresholdOperator.below': 'En dessous de',
  'vocabulary.thresholdOperator.at-most': 'Inférieure ou égale à',
  'vocabulary.thresholdOperator.above': 'Au-dessus de',
  'vocabulary.thresholdOperator.at-least': 'Supérieure ou égale à',

  'vocabulary.aggregation.sum': 'Somme',
  'vocabulary.aggregation.mean': 'Moyenne',
  'vocabulary.aggregation.last': 'La plus récente compte',
  'vocabulary.aggregation.max': 'La plus haute compte',
  'vocabulary.aggregation.ratio-of-sums': 'Rapport des sommes',

  'vocabulary.behaviorRuleSet.wheeler': 'Wheeler',
  'vocabulary.behaviorRuleSet.nhs': 'NHS, Making Data Count',
  'vocabulary.behaviorRuleSet.western-electric': 'Western Electric',
  'vocabulary.behaviorRuleSet.nelson': 'Nelson',

  'vocabulary.annotationKind.event': 'Événement',
  'vocabulary.annotationKind.method-change': 'Changement de méthode',
  'vocabulary.annotationKind.rebase': 'Nouveau point de départ',
  'vocabulary.annotationKind.outlier': 'Valeur aberrante',

  'vocabulary.buyerStage.need-recognition': 'Prise de conscience du besoin',
  'vocabulary.buyerStage.exploration': 'Exploration',
  'vocabulary.buyerStage.evaluation': 'Évaluation',
  'vocabulary.buyerStage.decision': 'Décision',
  'vocabulary.buyerStage.adoption': 'Adoption',
  'vocabulary.buyerStage.renewal': 'Renouvellement',

  'vocabulary.salesStage.prospecting': 'Prospection',
  'vocabulary.salesStage.discovery': 'Découverte',
  'vocabulary.salesStage.proposal': 'Proposition',
  'vocabulary.salesStage.negotiation': 'Négociation',
  'vocabulary.salesStage.close': 'Conclusion',
  'vocabulary.salesStage.handover': 'Passage de relais',

  'vocabulary.indicatorStatus.on-track': 'En bonne voie',
  'vocabulary.indicatorStatus.watch': 'À surveiller',
  'vocabulary.indicatorStatus.off-track': 'Hors trajectoire',
  'vocabulary.indicatorStatus.met': 'Cible atteinte',
  'vocabulary.indicatorStatus.missed': 'Cible manquée',
  'vocabulary.indicatorStatus.no-target': 'Sans cible',
  'vocabulary.indicatorStatus.no-data': 'Sans données',
  'vocabulary.indicatorStatus.stale': 'Données anciennes',
  'vocabulary.indicatorStatus.too-early': 'Trop tôt pour juger',

  'vocabulary.variation.routine': 'Variation habituelle',
  'vocabulary.variation.better': 'Nettement mieux',
  'vocabulary.variation.worse': 'Nettement moins bien',
  'vocabulary.variation.changed': 'Nettement changé',
  'vocabulary.variation.trial': 'Limites provisoires',
  'vocabulary.variation.too-few': 'Trop peu de valeurs',
} as const satisfies Record<keyof typeof enVocabulary, Message>;
