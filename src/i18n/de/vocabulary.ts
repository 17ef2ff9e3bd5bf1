import type { vocabulary as enVocabulary } from '../en/vocabulary';
import type { Message } from '../messages';

/** German words for every controlled vocabulary. */
export const vocabulary = {
  'vocabulary.service.sales-process-improvement': 'Verbesserung der Vertriebsprozesse',
  'vocabulary.service.sales-process-improvement.meaning':
    'Macht die Schritte im Verkauf einfacher, gemeinsam mit Sales Operations.',
  'vocabulary.service.continuous-learning': 'Kontinuierliches Lernen',
  'vocabulary.service.continuous-learning.meaning':
    'Hält Fähigkeiten, Nutzenversprechen und Produktwissen auf dem neuesten Stand.',
  'vocabulary.service.coaching': 'Coaching',
  'vocabulary.service.coaching.meaning': 'Gibt Vertriebskräften und Führungskräften Übung und Feedback.',
  'vocabulary.service.content-management': 'Content-Management',
  'vocabulary.service.content-management.meaning': 'Erstellt, wählt und pflegt Inhalte für den Vertrieb.',
  'vocabulary.service.tools-management': 'Tool-Management',
  'vocabulary.service.tools-management.meaning':
    'Entwickelt, wählt und betreibt die Tools, mit denen der Vertrieb arbeitet.',
  'vocabulary.service.sales-marketing-alignment': 'Abstimmung von Vertrieb und Marketing',
  'vocabulary.service.sales-marketing-alignment.meaning':
    'Sorgt mit regelmäßigen Treffen dafür, dass Vertrieb und Marketing einem gemeinsamen Plan folgen.',
  'vocabulary.service.deib-partnership': 'Vielfalt, Chancengleichheit, Inklusion und Zugehörigkeit',
  'vocabulary.service.deib-partnership.meaning':
    'Arbeitet mit HR und Führungskräften daran, dass alle respektiert und gehört werden.',
  'vocabulary.service.onboarding': 'Onboarding',
  'vocabulary.service.onboarding.meaning': 'Bringt Neue so weit, dass sie ohne Hilfe gut arbeiten.',
  'vocabulary.service.certification': 'Zertifizierung',
  'vocabulary.service.certification.meaning': 'Bestätigt, was man in jeder Rolle können muss.',
  'vocabulary.service.methodology-adoption': 'Verankerung der Vertriebsmethodik',
  'vocabulary.service.methodology-adoption.meaning':
    'Macht die vereinbarte Art zu verkaufen zur täglichen Gewohnheit.',
  'vocabulary.service.manager-enablement': 'Befähigung der Führungskräfte',
  'vocabulary.service.manager-enablement.meaning':
    'Gibt Führungskräften im Vertrieb, was sie zum Coachen brauchen.',
  'vocabulary.service.launch-readiness': 'Vorbereitung auf Launches',
  'vocabulary.service.launch-readiness.meaning': 'Bereitet Teams vor, bevor Produkte und Kampagnen starten.',
  'vocabulary.service.competitive-intelligence': 'Wettbewerbsbeobachtung',
  'vocabulary.service.competitive-intelligence.meaning':
    'Sammelt, was der Vertrieb im Markt hört, und macht daraus Battlecards.',
  'vocabulary.service.field-communications': 'Vertriebskommunikation',
  'vocabulary.service.field-communications.meaning':
    'Gibt dem Vertrieb einen Kanal für alles, was er wissen muss.',
  'vocabulary.service.partner-enablement': 'Partner Enablement',
  'vocabulary.service.partner-enablement.meaning': 'Schult Partner und Vertriebskanäle und rüstet sie aus.',
  'vocabulary.service.analytics-insight': 'Analysen und Erkenntnisse',
  'vocabulary.service.analytics-insight.meaning': 'Liefert Zahlen, nach denen Vertrieb und Leitung handeln.',

  'vocabulary.serviceIntent.overcome-challenge': 'Herausforderungen meistern',
  'vocabulary.serviceIntent.amplify-strength': 'Stärken ausbauen',
  'vocabulary.serviceIntent.reduce-risk': 'Risiken verringern',

  'vocabulary.beneficiary.buyer': 'Kunden',
  'vocabulary.beneficiary.seller': 'Vertrieb',
  'vocabulary.beneficiary.employee': 'Mitarbeitende',

  'vocabulary.horizon.now': 'Jetzt',
  'vocabulary.horizon.next': 'Als Nächstes',
  'vocabulary.horizon.later': 'Später',

  'vocabulary.audienceRole.account-executives': 'Account Executives',
  'vocabulary.audienceRole.sales-development': 'Sales Development (SDR)',
  'vocabulary.audienceRole.account-managers': 'Account Management',
  'vocabulary.audienceRole.sales-managers': 'Führungskräfte im Vertrieb',
  'vocabulary.audienceRole.presales-engineers': 'Presales Engineers',
  'vocabulary.audienceRole.partners': 'Partner und Vertriebskanäle',
  'vocabulary.audienceRole.marketing': 'Marketing',
  'vocabulary.audienceRole.customer-support': 'Kundenservice und Support',
  'vocabulary.audienceRole.customer-success': 'Customer Success',
  'vocabulary.audienceRole.professional-services': 'Professional Services',
  'vocabulary.audienceRole.product': 'Produktmanagement',
  'vocabulary.audienceRole.product-marketing': 'Produktmarketing',
  'vocabulary.audienceRole.finance': 'Finanzen',
  'vocabulary.audienceRole.engineering': 'Entwicklung',
  'vocabulary.audienceRole.sales-operations': 'Sales / Revenue Operations',
  'vocabulary.audienceRole.hr-learning': 'HR und Personalentwicklung',
  'vocabulary.audienceRole.legal': 'Recht',
  'vocabulary.audienceRole.it': 'IT',
  'vocabulary.audienceRole.executives': 'Geschäftsleitung',

  'vocabulary.audienceGroup.sales': 'Vertrieb',
  'vocabulary.audienceGroup.customer-facing': 'Mit Kundenkontakt',
  'vocabulary.audienceGroup.back-office': 'Backoffice',
  'vocabulary.audienceGroup.leadership': 'Unternehmensleitung',

  'vocabulary.audienceRelationship.supports': 'Wir unterstützen sie',
  'vocabulary.audienceRelationship.consumes': 'Wir greifen auf ihre Arbeit zurück',
  'vocabulary.audienceRelationship.both': 'In beide Richtungen',

  'vocabulary.scopeModel.sales-enablement': 'Sales Enablement (Vertriebsteams)',
  'vocabulary.scopeModel.revenue-enablement': 'Revenue Enablement (alle mit Kundenkontakt)',

  'vocabulary.budgetOwner.sales': 'Vertrieb',
  'vocabulary.budgetOwner.operations': 'Operations',
  'vocabulary.budgetOwner.marketing': 'Marketing',
  'vocabulary.budgetOwner.product-management': 'Produktmanagement',
  'vocabulary.budgetOwner.hr-learning': 'HR oder Personalentwicklung',
  'vocabulary.budgetOwner.enablement': 'Enablement-Team selbst',
  'vocabulary.budgetOwner.revenue-office': 'Chief Revenue Officer (CRO)',
  'vocabulary.budgetOwner.executive-office': 'Geschäftsführung',
  'vocabulary.budgetOwner.business-unit': 'Geschäftsbereich oder Land',

  'vocabulary.fundingModel.own-budget': 'Eigenes Budget',
  'vocabulary.fundingModel.own-budget.meaning': 'Enablement hat einen eigenen Budgetposten.',
  'vocabulary.fundingModel.host-department': 'Im Budget eines anderen Teams',
  'vocabulary.fundingModel.host-department.meaning':
    'Das Geld ist Teil des Budgetpostens eines anderen Teams.',
  'vocabulary.fundingModel.shared-cost': 'Geteilte Kosten',
  'vocabulary.fundingModel.shared-cost.meaning':
    'Mehrere Geldgeber zahlen anteilig; die Anteile ergeben zusammen 100 %.',
  'vocabulary.fundingModel.project-based': 'Pro Projekt',
  'vocabulary.fundingModel.project-based.meaning': 'Jedes Vorhaben wird einzeln genehmigt und bezahlt.',
  'vocabulary.fundingModel.chargeback': 'Interne Verrechnung',
  'vocabulary.fundingModel.chargeback.meaning':
    'Wer eine Leistung nutzt, bekommt sie intern in Rechnung gestellt.',
  'vocabulary.fundingModel.unfunded': 'Ohne eigenes Budget',
  'vocabulary.fundingModel.unfunded.meaning': 'Es gibt kein Geld, das erkennbar für Enablement bestimmt ist.',

  'vocabulary.cadence.weekly': 'Jede Woche',
  'vocabulary.cadence.biweekly': 'Alle zwei Wochen',
  'vocabulary.cadence.monthly': 'Jeden Monat',
  'vocabulary.cadence.quarterly': 'Jedes Quartal',
  'vocabulary.cadence.semiannual': 'Jedes Halbjahr',
  'vocabulary.cadence.annual': 'Jedes Jahr',
  'vocabulary.cadence.event-driven': 'Bei Bedarf',

  'vocabulary.reviewCadence.weekly': 'Jede Woche',
  'vocabulary.reviewCadence.biweekly': 'Alle zwei Wochen',
  'vocabulary.reviewCadence.monthly': 'Jeden Monat',
  'vocabulary.reviewCadence.quarterly': 'Jedes Quartal',

  'vocabulary.changeTrigger.hiring-surge': 'Viele Neueinstellungen',
  'vocabulary.changeTrigger.gtm-change': 'Neue Go-to-Market-Strategie',
  'vocabulary.changeTrigger.product-launch': 'Produkteinführung',
  'vocabulary.changeTrigger.reorganisation': 'Umorganisation',
  'vocabulary.changeTrigger.merger-acquisition': 'Fusion oder Übernahme',
  'vocabulary.changeTrigger.budget-change': 'Budgetänderung',
  'vocabulary.changeTrigger.sponsor-change': 'Wechsel des Sponsors',
  'vocabulary.changeTrigger.metric-off-track': 'Indikator vom Kurs abgekommen',

  'vocabulary.partySide.enablement': 'Enablement',
  'vocabulary.partySide.go-to-market': 'Go-to-Market',
  'vocabulary.partySide.sponsor': 'Sponsor',

  'vocabulary.stakeholderRole.charter-owner': 'Verantwortlich für {$theCharter}',
  'vocabulary.stakeholderRole.charter-owner.meaning': 'Hält {$theCharter} aktuell.',
  'vocabulary.stakeholderRole.executive-sponsor': 'Sponsor aus der Geschäftsleitung',
  'vocabulary.stakeholderRole.executive-sponsor.meaning':
    'Erteilt das Mandat und räumt Hindernisse aus dem Weg.',
  'vocabulary.stakeholderRole.approver': 'Freigabe',
  'vocabulary.stakeholderRole.approver.meaning':
    'Muss unterschreiben, bevor die Vereinbarung in Kraft tritt.',
  'vocabulary.stakeholderRole.reviewer': 'Prüfung',
  'vocabulary.stakeholderRole.reviewer.meaning': 'Kommentiert vor der Freigabe.',
  'vocabulary.stakeholderRole.contributor': 'Mitwirkung',
  'vocabulary.stakeholderRole.contributor.meaning': 'Liefert Inhalte oder Daten.',
  'vocabulary.stakeholderRole.budget-holder': 'Budgetverantwortung',
  'vocabulary.stakeholderRole.budget-holder.meaning': 'Verfügt über das Geld.',
  'vocabulary.stakeholderRole.data-owner': 'Datenverantwortung',
  'vocabulary.stakeholderRole.data-owner.meaning': 'Steht für die Werte eines Indikators ein.',
  'vocabulary.stakeholderRole.inspector': 'Umsetzungskontrolle',
  'vocabulary.stakeholderRole.inspector.meaning': 'Prüft, ob das vereinbarte Vorgehen gelebt wird.',
  'vocabulary.stakeholderRole.beneficiary': 'Nutzung',
  'vocabulary.stakeholderRole.beneficiary.meaning': 'Erhält die Leistung.',

  'vocabulary.raciRole.responsible': 'Durchführend (R)',
  'vocabulary.raciRole.responsible.meaning': 'Macht die Arbeit.',
  'vocabulary.raciRole.accountable': 'Ergebnisverantwortlich (A)',
  'vocabulary.raciRole.accountable.meaning':
    'Steht für das Ergebnis ein; bei jeder Aktivität genau eine Stelle.',
  'vocabulary.raciRole.consulted': 'Konsultiert (C)',
  'vocabulary.raciRole.consulted.meaning': 'Wird gefragt, bevor entschieden wird.',
  'vocabulary.raciRole.informed': 'Informiert (I)',
  'vocabulary.raciRole.informed.meaning': 'Bekommt Bescheid, nachdem entschieden wurde.',

  'vocabulary.maturityStage.absent': 'Nicht vorhanden',
  'vocabulary.maturityStage.absent.meaning':
    'Niemand ist für Enablement verantwortlich, und es sind keine Leistungen vereinbart.',
  'vocabulary.maturityStage.reactive': 'Reaktiv',
  'vocabulary.maturityStage.reactive.meaning':
    'Gearbeitet wird auf Zuruf, und keine Vereinbarung ist in Kraft.',
  'vocabulary.maturityStage.defined': 'Definiert',
  'vocabulary.maturityStage.defined.meaning':
    '{$TheCharter} trägt alle Unterschriften und nennt Leistungen, Zielgruppen und Budget.',
  'vocabulary.maturityStage.measured': 'Gemessen',
  'vocabulary.maturityStage.measured.meaning':
    'Früh- und Spätindikatoren sind aktuell, und Reviews finden pünktlich statt.',
  'vocabulary.maturityStage.strategic': 'Strategisch',
  'vocabulary.maturityStage.strategic.meaning':
    'Die Umsetzung wird kontrolliert, Verknüpfungen werden geprüft, und Entscheidungen folgen den Belegen.',
  'vocabulary.maturityStage.transformational': 'Transformativ',
  'vocabulary.maturityStage.transformational.meaning':
    'Front- und Backoffice geben und erhalten Leistungen, und Enablement prägt die Unternehmensstrategie mit.',

  'vocabulary.charterStatus.draft': 'Entwurf',
  'vocabulary.charterStatus.in-review': 'In Abstimmung',
  'vocabulary.charterStatus.changes-requested': 'Änderungen erbeten',
  'vocabulary.charterStatus.approved': 'Freigegeben',
  'vocabulary.charterStatus.active': 'In Kraft',
  'vocabulary.charterStatus.superseded': 'Abgelöst',
  'vocabulary.charterStatus.archived': 'Archiviert',
  'vocabulary.charterStatus.rejected': 'Zurückgewiesen',

  'vocabulary.signatureState.pending': 'Ausstehend',
  'vocabulary.signatureState.signed': 'Unterschrieben',
  'vocabulary.signatureState.declined': 'Abgelehnt',
  'vocabulary.signatureState.void': 'Durch neue Version ungültig',

  'vocabulary.indicatorKind.leading': 'Frühindikator',
  'vocabulary.indicatorKind.lagging': 'Spätindikator',

  'vocabulary.unit.percent': 'Prozent',
  'vocabulary.unit.days': 'Tage',
  'vocabulary.unit.hours': 'Stunden',
  'vocabulary.unit.currency': 'Geld',
  'vocabulary.unit.ratio': 'Verhältnis',
  'vocabulary.unit.count': 'Anzahl',
  'vocabulary.unit.score': 'Punktwert',

  'vocabulary.per.day': 'Pro Tag',
  'vocabulary.per.week': 'Pro Woche',
  'vocabulary.per.month': 'Pro Monat',
  'vocabulary.per.year': 'Pro Jahr',
  'vocabulary.per.person-week': 'Pro Person und Woche',
  'vocabulary.per.seller-week': 'Pro Vertriebskraft und Woche',
  'vocabulary.per.seller-month': 'Pro Vertriebskraft und Monat',

  'vocabulary.direction.higher-is-better': 'Höher ist besser',
  'vocabulary.direction.lower-is-better': 'Niedriger ist besser',
  'vocabulary.direction.band': 'Innerhalb eines Bereichs',

  'vocabulary.linkSign.+': 'Beide steigen',
  'vocabulary.linkSign.-': 'Einer steigt, der andere sinkt',

  'vocabulary.belief.assumed': 'Angenommen',
  'vocabulary.belief.supported': 'Gestützt',
  'vocabulary.belief.not-observed': 'Nicht beobachtet',
  'vocabulary.belief.retired': 'Aufgegeben',

  'vocabulary.alignment.aligned': 'Passt zum Bedarf',
  'vocabulary.alignment.partly': 'Passt teilweise',
  'vocabulary.alignment.not': 'Passt nicht',

  'vocabulary.decision.keep': 'Beibehalten',
  'vocabulary.decision.change': 'Ändern',
  'vocabulary.decision.stop': 'Beenden',
  'vocabulary.decision.add': 'Hinzufügen',

  'vocabulary.level.low': 'Niedrig',
  'vocabulary.level.medium': 'Mittel',
  'vocabulary.level.high': 'Hoch',

  'vocabulary.observationState.reported': 'Gemeldet',
  'vocabulary.observationState.confirmed': 'Bestätigt',

  'vocabulary.missingReason.not-collected': 'Nicht erhoben',
  'vocabulary.missingReason.not-applicable': 'Nicht zutreffend',
  'vocabulary.missingReason.late': 'Verspätet',
  'vocabulary.missingReason.suppressed': 'Zurückgehalten',

  'vocabulary.targetShape.flat': 'Ein Wert für eine bestimmte Zeit',
  'vocabulary.targetShape.step': 'Ein Wert bis zum nächsten Ziel',
  'vocabulary.targetShape.line': 'Eine gerade Linie bis zum Wert',

  'vocabulary.thresholdLevel.warn': 'Warnung',
  'vocabulary.thresholdLevel.breach': 'Alarm',

  'vocabulary.thresholdOperator.below': 'Weniger als',
  'vocabulary.thresholdOperator.at-most': 'Höchstens',
  'vocabulary.thresholdOperator.above': 'Mehr als',
  'vocabulary.thresholdOperator.at-least': 'Mindestens',

  'vocabulary.aggregation.sum': 'Addiert',
  'vocabulary.aggregation.mean': 'Gemittelt',
  'vocabulary.aggregation.last': 'Der neueste Wert zählt',
  'vocabulary.aggregation.max': 'Der höchste Wert zählt',
  'vocabulary.aggregation.ratio-of-sums': 'Als Verhältnis der Summen',

  'vocabulary.behaviorRuleSet.wheeler': 'Wheeler',
  'vocabulary.behaviorRuleSet.nhs': 'NHS, Making Data Count',
  'vocabulary.behaviorRuleSet.western-electric': 'Western Electric',
  'vocabulary.behaviorRuleSet.nelson': 'Nelson',

  'vocabulary.annotationKind.event': 'Ereignis',
  'vocabulary.annotationKind.method-change': 'Methodenwechsel',
  'vocabulary.annotationKind.rebase': 'Neuer Ausgangswert',
  'vocabulary.annotationKind.outlier': 'Ausreißer',

  'vocabulary.buyerStage.need-recognition': 'Bedarf erkennen',
  'vocabulary.buyerStage.exploration': 'Erkunden',
  'vocabulary.buyerStage.evaluation': 'Bewerten',
  'vocabulary.buyerStage.decision': 'Entscheiden',
  'vocabulary.buyerStage.adoption': 'Einführen',
  'vocabulary.buyerStage.renewal': 'Verlängern',

  'vocabulary.salesStage.prospecting': 'Akquise',
  'vocabulary.salesStage.discovery': 'Bedarfsermittlung',
  'vocabulary.salesStage.proposal': 'Angebot',
  'vocabulary.salesStage.negotiation': 'Verhandlung',
  'vocabulary.salesStage.close': 'Abschluss',
  'vocabulary.salesStage.handover': 'Übergabe',

  'vocabulary.indicatorStatus.on-track': 'Auf Kurs',
  'vocabulary.indicatorStatus.watch': 'Braucht Aufmerksamkeit',
  'vocabulary.indicatorStatus.off-track': 'Vom Kurs abgekommen',
  'vocabulary.indicatorStatus.met': 'Ziel erreicht',
  'vocabulary.indicatorStatus.missed': 'Ziel verfehlt',
  'vocabulary.indicatorStatus.no-target': 'Ohne Ziel',
  'vocabulary.indicatorStatus.no-data': 'Ohne Daten',
  'vocabulary.indicatorStatus.stale': 'Veraltet',
  'vocabulary.indicatorStatus.too-early': 'Noch zu früh',

  'vocabulary.variation.routine': 'Übliche Schwankung',
  'vocabulary.variation.better': 'Deutlich besser',
  'vocabulary.variation.worse': 'Deutlich schlechter',
  'vocabulary.variation.changed': 'Deutlich verändert',
  'vocabulary.variation.trial': 'Vorläufige Grenzen',
  'vocabulary.variation.too-few': 'Zu wenige Werte',
} as const satisfies Record<keyof typeof enVocabulary, Message>;
