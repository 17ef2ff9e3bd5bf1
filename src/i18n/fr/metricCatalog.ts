import type { metricCatalog as enMetricCatalog } from '../en/metricCatalog';
import type { Message } from '../messages';

/** French words for the metric catalogue. */
export const metricCatalog = {
  'metric.training-attendance-rate': 'Taux de participation aux formations',
  'metric.training-attendance-rate.formula': 'présents ÷ invités × 100',
  'metric.training-attendance-rate.why':
    'Être présent n’ouvre que la porte. À lire à côté du respect de la pratique convenue.',
  'metric.onboarding-completion-time': 'Durée du parcours d’intégration',
  'metric.onboarding-completion-time.formula':
    'médiane de (dernière étape obligatoire − date d’arrivée) pour ceux qui ont terminé dans le mois',
  'metric.onboarding-completion-time.why': 'Prêt plus tôt, on vend seul plus tôt.',
  'metric.content-access-rate': 'Part des contenus ouverts par les commerciaux',
  'metric.content-access-rate.formula':
    'contenus publiés ouverts par au moins un commercial ÷ contenus publiés × 100',
  'metric.content-access-rate.why':
    'Ce que les commerciaux trouvent peut leur servir ; ce que personne n’ouvre peut être retiré.',
  'metric.customer-facing-hours': 'Heures passées avec les clients',
  'metric.customer-facing-hours.formula':
    'Σ heures de réunion externe ÷ personnes en contact avec les clients',
  'metric.customer-facing-hours.why': 'Le contact fait avancer les affaires et garde les clients.',
  'metric.training-completion-rate': 'Taux d’achèvement des formations',
  'metric.training-completion-rate.formula': 'terminées ÷ attribuées × 100',
  'metric.training-completion-rate.why': 'Nécessaire pour bien démarrer, mais ne prouve rien en soi.',
  'metric.certification-pass-rate': 'Taux de réussite aux certifications',
  'metric.certification-pass-rate.formula': 'réussites au premier essai ÷ essais × 100',
  'metric.certification-pass-rate.why': 'Un commercial compétent crée de justes attentes.',
  'metric.knowledge-retention-score': 'Note de mémorisation',
  'metric.knowledge-retention-score.formula': 'note moyenne d’un second test 30 à 90 jours plus tard',
  'metric.knowledge-retention-score.why': 'On n’applique que ce que l’on a retenu.',
  'metric.coaching-sessions-per-seller': 'Séances de coaching par commercial',
  'metric.coaching-sessions-per-seller.formula': 'séances enregistrées ÷ commerciaux',
  'metric.coaching-sessions-per-seller.why': 'La répétition change les habitudes.',
  'metric.manager-coaching-coverage': 'Couverture du coaching par les managers',
  'metric.manager-coaching-coverage.formula': 'commerciaux ayant eu au moins une séance ÷ commerciaux × 100',
  'metric.manager-coaching-coverage.why':
    'Les bonnes pratiques se répandent au-delà des meilleurs commerciaux.',
  'metric.motion-adherence-rate': 'Respect de la pratique convenue',
  'metric.motion-adherence-rate.formula':
    'affaires concernées qui portent la trace de la pratique ÷ affaires concernées × 100',
  'metric.motion-adherence-rate.why':
    'C’est le comportement lui-même : les affaires menées comme convenu se gagnent plus souvent et se prévoient mieux.',
  'metric.play-adoption-rate': 'Adoption des scénarios de vente',
  'metric.play-adoption-rate.formula':
    'affaires éligibles où le scénario est utilisé ÷ affaires éligibles × 100',
  'metric.play-adoption-rate.why': 'Les scénarios mènent à des solutions plus complètes.',
  'metric.content-search-time': 'Temps de recherche des contenus',
  'metric.content-search-time.formula': 'moyenne des réponses à l’enquête, ou temps de recherche enregistré',
  'metric.content-search-time.why': 'Le temps qu’on ne passe pas à chercher revient à la vente.',
  'metric.content-freshness-rate': 'Part des contenus à jour',
  'metric.content-freshness-rate.formula':
    'contenus dont la date de révision n’est pas passée ÷ contenus publiés × 100',
  'metric.content-freshness-rate.why': 'Des preuves récentes défendent le prix.',
  'metric.buyer-engagement-rate': 'Consultation des contenus par les acheteurs',
  'metric.buyer-engagement-rate.formula':
    'contenus partagés ouverts par des acheteurs ÷ contenus partagés × 100',
  'metric.buyer-engagement-rate.why':
    'Un acheteur qui se sert des contenus peut convaincre ses propres collègues.',
  'metric.buyer-confidence-score': 'Note de confiance des acheteurs',
  'metric.buyer-confidence-score.formula':
    'moyenne des réponses après les rendez-vous et lors des entretiens gagné/perdu',
  'metric.buyer-confidence-score.why': 'Un acheteur confiant décide, et reste.',
  'metric.tool-adoption-rate': 'Adoption des outils',
  'metric.tool-adoption-rate.formula': 'utilisateurs actifs par semaine ÷ utilisateurs sous licence × 100',
  'metric.tool-adoption-rate.why': 'Un outil ne rapporte que si l’on s’en sert.',
  'metric.enablement-satisfaction': 'Satisfaction à l’égard du sales enablement',
  'metric.enablement-satisfaction.formula': 'note moyenne de l’enquête',
  'metric.enablement-satisfaction.why': 'Quand on se sent soutenu, on reste.',
  'metric.pipeline-coverage': 'Couverture du pipeline',
  'metric.pipeline-coverage.formula': 'pipeline qualifié en cours ÷ objectif restant à atteindre',
  'metric.pipeline-coverage.why': 'Sans assez d’affaires en cours, l’objectif est hors d’atteinte.',
  'metric.qualified-meetings-per-seller': 'Rendez-vous qualifiés par commercial',
  'metric.qualified-meetings-per-seller.formula': 'rendez-vous répondant aux critères d’entrée ÷ commerciaux',
  'metric.qualified-meetings-per-seller.why':
    'Les rendez-vous deviennent du pipeline en quelques semaines, et du chiffre d’affaires quelques mois plus tard.',
  'metric.time-to-first-deal': 'Délai jusqu’à la première affaire',
  'metric.time-to-first-deal.formula': 'médiane de (première affaire gagnée − date d’arrivée)',
  'metric.time-to-first-deal.why': 'Une première affaire prouve tôt que l’on est prêt.',

  'metric.new-business-revenue': 'Chiffre d’affaires nouveaux clients',
  'metric.new-business-revenue.formula':
    'Σ montants gagnés auprès de clients qui achètent pour la première fois',
  'metric.new-business-revenue.why': 'Montre ce que rapportent les nouveaux clients.',
  'metric.win-rate': 'Taux d’affaires gagnées',
  'metric.win-rate.formula': 'gagnées ÷ (gagnées + perdues) × 100',
  'metric.win-rate.why': 'Montre combien d’affaires closes sont gagnées.',
  'metric.churn-rate': 'Taux d’attrition',
  'metric.churn-rate.formula':
    'clients perdus ÷ clients au début × 100 ; préciser si c’est par mois ou par an',
  'metric.churn-rate.why': 'Montre combien de clients partent.',
  'metric.average-discount': 'Remise moyenne',
  'metric.average-discount.formula': '(Σ prix catalogue − Σ prix de vente) ÷ Σ prix catalogue × 100',
  'metric.average-discount.why': 'Montre si le prix est bien défendu.',
  'metric.deal-velocity': 'Vélocité des ventes',
  'metric.deal-velocity.formula':
    'affaires en cours × montant moyen × taux d’affaires gagnées ÷ jours du cycle de vente',
  'metric.deal-velocity.why': 'Montre ce que le pipeline rapporte chaque jour.',
  'metric.sales-cycle-length': 'Durée du cycle de vente',
  'metric.sales-cycle-length.formula':
    'médiane de (date de signature − date de création) des affaires gagnées',
  'metric.sales-cycle-length.why':
    'Montre combien de temps prend une affaire gagnée : la vélocité sous sa forme la plus simple.',
  'metric.quota-attainment-rate': 'Part des commerciaux à l’objectif',
  'metric.quota-attainment-rate.formula':
    'commerciaux à 100 % ou plus de leur objectif ÷ commerciaux ayant un objectif × 100',
  'metric.quota-attainment-rate.why': 'Montre si la réussite est bien répartie dans l’équipe.',
  'metric.average-deal-size': 'Montant moyen des affaires',
  'metric.average-deal-size.formula': 'Σ montants gagnés ÷ affaires gagnées',
  'metric.average-deal-size.why': 'Montre ce qu’un client achète à la fois.',
  'metric.revenue-per-seller': 'Chiffre d’affaires par commercial',
  'metric.revenue-per-seller.formula':
    'chiffre d’affaires ÷ équivalents temps plein ayant un objectif de vente',
  'metric.revenue-per-seller.why': 'Montre ce que produit le temps de vente.',
  'metric.ramp-time': 'Durée de montée en puissance',
  'metric.ramp-time.formula': 'médiane de (date d’arrivée → premier mois à la part convenue de l’objectif)',
  'metric.ramp-time.why': 'Montre combien de temps il faut à une recrue pour vendre à plein régime.',
  'metric.forecast-accuracy': 'Fiabilité des prévisions',
  'metric.forecast-accuracy.formula': 'max(0, 1 − |réalisé − prévu| ÷ réalisé) × 100',
  'metric.forecast-accuracy.why':
    'Montre à quel point l’entreprise peut compter sur ce que les ventes annoncent.',
  'metric.net-revenue-retention': 'Rétention nette du chiffre d’affaires',
  'metric.net-revenue-retention.formula':
    '(chiffre d’affaires au début + extensions − réductions − pertes) ÷ chiffre d’affaires au début × 100',
  'metric.net-revenue-retention.why': 'Montre si les clients existants achètent davantage ou moins.',
  'metric.seller-turnover-rate': 'Turnover des commerciaux',
  'metric.seller-turnover-rate.formula': 'départs ÷ effectif moyen × 100',
  'metric.seller-turnover-rate.why': 'Montre combien de commerciaux partent.',
  'metric.customer-acquisition-cost': 'Coût d’acquisition client',
  'metric.customer-acquisition-cost.formula': 'coûts des ventes et du marketing ÷ nouveaux clients',
  'metric.customer-acquisition-cost.why': 'Montre ce qu’il en coûte de gagner un client.',
  'metric.customer-satisfaction': 'Satisfaction client',
  'metric.customer-satisfaction.formula': 'note moyenne de l’enquête, ou NPS',
  'metric.customer-satisfaction.why': 'Montre si les clients sont contents de ce qu’ils reçoivent.',
  'metric.enablement-roi': 'ROI du sales enablement',
  'metric.enablement-roi.formula':
    '(valeur attribuée − coût) ÷ coût ; noter comment la valeur a été attribuée',
  'metric.enablement-roi.why': 'Montre ce que le sales enablement rapporte pour ce qu’il coûte.',

  'metric.source.lms': 'Plateforme de formation (LMS)',
  'metric.source.crm': 'CRM',
  'metric.source.cms': 'Plateforme de contenus (CMS)',
  'metric.source.calendar': 'Agenda',
  'metric.source.hris': 'SIRH',
  'metric.source.survey': 'Enquête',
  'metric.source.coaching-tool': 'Outil de coaching',
  'metric.source.call-analysis': 'Analyse des appels',
  'metric.source.tool-logs': 'Journaux d’utilisation des outils',
  'metric.source.deal-room': 'Espace acheteur (deal room)',
  'metric.source.erp': 'ERP',
  'metric.source.billing': 'Facturation',
  'metric.source.cpq': 'Outil de devis (CPQ)',
  'metric.source.compensation': 'Système de rémunération',
  'metric.source.finance': 'Finance',

  'unit.days': { one: '{value} jour', other: '{value} jours' },
  'unit.hours': { one: '{value} heure', other: '{value} heures' },
  'unit.percent-points': { one: '{value} point', other: '{value} points' },
  'unit.months': { one: '{count} mois', other: '{count} mois' },

  'per.day': 'par jour',
  'per.week': 'par semaine',
  'per.month': 'par mois',
  'per.year': 'par an',
  'per.person-week': 'par personne et par semaine',
  'per.seller-week': 'par commercial et par semaine',
  'per.seller-month': 'par commercial et par mois',
} as const satisfies Record<keyof typeof enMetricCatalog, Message>;
