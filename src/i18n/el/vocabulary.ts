import type { vocabulary as enVocabulary } from '../en/vocabulary';
import type { Message } from '../messages';

/** Greek words for every controlled vocabulary. */
export const vocabulary = {
  'vocabulary.service.sales-process-improvement': 'Βελτίωση των διαδικασιών πωλήσεων',
  'vocabulary.service.sales-process-improvement.meaning':
    'Απλοποιεί τα βήματα της πώλησης, μαζί με τις λειτουργίες πωλήσεων.',
  'vocabulary.service.continuous-learning': 'Συνεχής μάθηση',
  'vocabulary.service.continuous-learning.meaning':
    'Καλλιεργεί διαρκώς τις δεξιότητες, την πρόταση αξίας και τη γνώση των προϊόντων.',
  'vocabulary.service.coaching': 'Καθοδήγηση (coaching)',
  'vocabulary.service.coaching.meaning':
    'Προσφέρει εξάσκηση και ανατροφοδότηση σε πωλητές και προϊσταμένους.',
  'vocabulary.service.content-management': 'Διαχείριση περιεχομένου πωλήσεων',
  'vocabulary.service.content-management.meaning':
    'Δημιουργεί, επιλέγει και φροντίζει το υλικό των πωλήσεων.',
  'vocabulary.service.tools-management': 'Ανάπτυξη και διαχείριση εργαλείων',
  'vocabulary.service.tools-management.meaning':
    'Αναπτύσσει, επιλέγει και λειτουργεί τα εργαλεία των πωλητών.',
  'vocabulary.service.sales-marketing-alignment': 'Ευθυγράμμιση πωλήσεων και μάρκετινγκ',
  'vocabulary.service.sales-marketing-alignment.meaning':
    'Κρατά πωλήσεις και μάρκετινγκ σε κοινό σχέδιο με τακτικές συναντήσεις.',
  'vocabulary.service.deib-partnership': 'Ποικιλομορφία, ισότητα, συμπερίληψη και αίσθηση του ανήκειν',
  'vocabulary.service.deib-partnership.meaning':
    'Συνεργάζεται με το ανθρώπινο δυναμικό και τους προϊσταμένους, ώστε όλοι να έχουν σεβασμό και φωνή.',
  'vocabulary.service.onboarding': 'Ένταξη νέων συνεργατών',
  'vocabulary.service.onboarding.meaning': 'Φέρνει τους νέους συνεργάτες στο σημείο να αποδίδουν αυτόνομα.',
  'vocabulary.service.certification': 'Πιστοποίηση δεξιοτήτων',
  'vocabulary.service.certification.meaning': 'Επιβεβαιώνει όσα πρέπει να μπορεί να κάνει κάθε ρόλος.',
  'vocabulary.service.methodology-adoption': 'Υιοθέτηση μεθοδολογίας πωλήσεων',
  'vocabulary.service.methodology-adoption.meaning':
    'Κάνει τον συμφωνημένο τρόπο πώλησης καθημερινή συνήθεια.',
  'vocabulary.service.manager-enablement': 'Υποστήριξη προϊσταμένων πωλήσεων',
  'vocabulary.service.manager-enablement.meaning':
    'Εφοδιάζει τους προϊσταμένους πρώτης γραμμής για να καθοδηγούν.',
  'vocabulary.service.launch-readiness': 'Ετοιμότητα για λανσαρίσματα',
  'vocabulary.service.launch-readiness.meaning':
    'Προετοιμάζει τις ομάδες πριν βγουν στην αγορά προϊόντα και καμπάνιες.',
  'vocabulary.service.competitive-intelligence': 'Πληροφόρηση για τον ανταγωνισμό',
  'vocabulary.service.competitive-intelligence.meaning':
    'Συγκεντρώνει όσα ακούγονται στην αγορά και τα κάνει κάρτες σύγκρισης.',
  'vocabulary.service.field-communications': 'Ενημέρωση της ομάδας πωλήσεων',
  'vocabulary.service.field-communications.meaning':
    'Δίνει στους πωλητές ένα κανάλι για όσα πρέπει να γνωρίζουν.',
  'vocabulary.service.partner-enablement': 'Υποστήριξη συνεργατών',
  'vocabulary.service.partner-enablement.meaning':
    'Εκπαιδεύει και εφοδιάζει τους συνεργάτες και το δίκτυο διανομής.',
  'vocabulary.service.analytics-insight': 'Ανάλυση δεδομένων και συμπεράσματα',
  'vocabulary.service.analytics-insight.meaning':
    'Δίνει στοιχεία με βάση τα οποία ενεργούν πωλητές και διοίκηση.',

  'vocabulary.serviceIntent.overcome-challenge': 'Αντιμετώπιση δυσκολιών',
  'vocabulary.serviceIntent.amplify-strength': 'Ενίσχυση δυνατών σημείων',
  'vocabulary.serviceIntent.reduce-risk': 'Μείωση κινδύνου',

  'vocabulary.beneficiary.buyer': 'Αγοραστές',
  'vocabulary.beneficiary.seller': 'Πωλητές',
  'vocabulary.beneficiary.employee': 'Εργαζόμενοι',

  'vocabulary.horizon.now': 'Τώρα',
  'vocabulary.horizon.next': 'Στη συνέχεια',
  'vocabulary.horizon.later': 'Αργότερα',

  'vocabulary.audienceRole.account-executives': 'Στελέχη πωλήσεων (Account Executives)',
  'vocabulary.audienceRole.sales-development': 'Στελέχη ανάπτυξης πωλήσεων (SDR)',
  'vocabulary.audienceRole.account-managers': 'Υπεύθυνοι πελατών',
  'vocabulary.audienceRole.sales-managers': 'Προϊστάμενοι πωλήσεων',
  'vocabulary.audienceRole.presales-engineers': 'Μηχανικοί προπώλησης',
  'vocabulary.audienceRole.partners': 'Συνεργάτες και δίκτυο διανομής',
  'vocabulary.audienceRole.marketing': 'Μάρκετινγκ',
  'vocabulary.audienceRole.customer-support': 'Υποστήριξη και εξυπηρέτηση πελατών',
  'vocabulary.audienceRole.customer-success': 'Επιτυχία πελατών (Customer Success)',
  'vocabulary.audienceRole.professional-services': 'Συμβουλευτικές υπηρεσίες και υλοποίηση',
  'vocabulary.audienceRole.product': 'Διαχείριση προϊόντων',
  'vocabulary.audienceRole.product-marketing': 'Μάρκετινγκ προϊόντων',
  'vocabulary.audienceRole.finance': 'Οικονομική διεύθυνση',
  'vocabulary.audienceRole.engineering': 'Τεχνική ανάπτυξη',
  'vocabulary.audienceRole.sales-operations': 'Λειτουργίες πωλήσεων και εσόδων',
  'vocabulary.audienceRole.hr-learning': 'Ανθρώπινο δυναμικό και εκπαίδευση',
  'vocabulary.audienceRole.legal': 'Νομική υπηρεσία',
  'vocabulary.audienceRole.it': 'Πληροφορική',
  'vocabulary.audienceRole.executives': 'Διοίκηση',

  'vocabulary.audienceGroup.sales': 'Πωλήσεις',
  'vocabulary.audienceGroup.customer-facing': 'Σε επαφή με πελάτες',
  'vocabulary.audienceGroup.back-office': 'Υποστηρικτικές λειτουργίες',
  'vocabulary.audienceGroup.leadership': 'Ηγεσία',

  'vocabulary.audienceRelationship.supports': 'Τους υποστηρίζουμε',
  'vocabulary.audienceRelationship.consumes': 'Αξιοποιούμε τη δουλειά τους',
  'vocabulary.audienceRelationship.both': 'Αμφίδρομη σχέση',

  'vocabulary.scopeModel.sales-enablement': 'Sales Enablement (ομάδες πωλήσεων)',
  'vocabulary.scopeModel.revenue-enablement': 'Revenue Enablement (όσοι έρχονται σε επαφή με πελάτες)',

  'vocabulary.budgetOwner.sales': 'Πωλήσεις',
  'vocabulary.budgetOwner.operations': 'Επιχειρησιακές λειτουργίες',
  'vocabulary.budgetOwner.marketing': 'Μάρκετινγκ',
  'vocabulary.budgetOwner.product-management': 'Διαχείριση προϊόντων',
  'vocabulary.budgetOwner.hr-learning': 'Ανθρώπινο δυναμικό ή εκπαίδευση (HR/L&D)',
  'vocabulary.budgetOwner.enablement': 'Η ίδια η ομάδα Enablement',
  'vocabulary.budgetOwner.revenue-office': 'Διεύθυνση εσόδων (CRO)',
  'vocabulary.budgetOwner.executive-office': 'Γενική διεύθυνση',
  'vocabulary.budgetOwner.business-unit': 'Επιχειρηματική μονάδα ή χώρα',

  'vocabulary.fundingModel.own-budget': 'Αυτόνομος προϋπολογισμός',
  'vocabulary.fundingModel.own-budget.meaning': 'Το Enablement έχει δικό του κονδύλι.',
  'vocabulary.fundingModel.host-department': 'Στον προϋπολογισμό άλλης ομάδας',
  'vocabulary.fundingModel.host-department.meaning': 'Τα χρήματα ανήκουν στο κονδύλι άλλης ομάδας.',
  'vocabulary.fundingModel.shared-cost': 'Επιμερισμός κόστους',
  'vocabulary.fundingModel.shared-cost.meaning':
    'Πολλοί χρηματοδότες πληρώνουν κατά μερίδιο· το άθροισμα είναι 100%.',
  'vocabulary.fundingModel.project-based': 'Χρηματοδότηση ανά έργο',
  'vocabulary.fundingModel.project-based.meaning':
    'Κάθε πρωτοβουλία εγκρίνεται και χρηματοδοτείται ξεχωριστά.',
  'vocabulary.fundingModel.chargeback': 'Εσωτερική χρέωση',
  'vocabulary.fundingModel.chargeback.meaning': 'Οι ομάδες που λαμβάνουν μια υπηρεσία χρεώνονται εσωτερικά.',
  'vocabulary.fundingModel.unfunded': 'Χωρίς διακριτό προϋπολογισμό',
  'vocabulary.fundingModel.unfunded.meaning': 'Δεν ξεχωρίζουν χρήματα για το Enablement.',

  'vocabulary.cadence.weekly': 'Κάθε εβδομάδα',
  'vocabulary.cadence.biweekly': 'Κάθε δύο εβδομάδες',
  'vocabulary.cadence.monthly': 'Κάθε μήνα',
  'vocabulary.cadence.quarterly': 'Κάθε τρίμηνο',
  'vocabulary.cadence.semiannual': 'Κάθε εξάμηνο',
  'vocabulary.cadence.annual': 'Κάθε χρόνο',
  'vocabulary.cadence.event-driven': 'Όταν συντρέχει λόγος',

  'vocabulary.reviewCadence.weekly': 'Κάθε εβδομάδα',
  'vocabulary.reviewCadence.biweekly': 'Κάθε δύο εβδομάδες',
  'vocabulary.reviewCadence.monthly': 'Κάθε μήνα',
  'vocabulary.reviewCadence.quarterly': 'Κάθε τρίμηνο',

  'vocabulary.changeTrigger.hiring-surge': 'Αύξηση προσλήψεων',
  'vocabulary.changeTrigger.gtm-change': 'Αλλαγή εμπορικής στρατηγικής',
  'vocabulary.changeTrigger.product-launch': 'Λανσάρισμα προϊόντος',
  'vocabulary.changeTrigger.reorganisation': 'Αναδιοργάνωση',
  'vocabulary.changeTrigger.merger-acquisition': 'Συγχώνευση ή εξαγορά',
  'vocabulary.changeTrigger.budget-change': 'Μεταβολή προϋπολογισμού',
  'vocabulary.changeTrigger.sponsor-change': 'Αλλαγή χορηγού',
  'vocabulary.changeTrigger.metric-off-track': 'Δείκτης εκτός πορείας',

  'vocabulary.partySide.enablement': 'Sales Enablement',
  'vocabulary.partySide.go-to-market': 'Εμπορική πλευρά',
  'vocabulary.partySide.sponsor': 'Χορηγός',

  'vocabulary.stakeholderRole.charter-owner': 'Υπεύθυνος/η {$ofTheCharter}',
  'vocabulary.stakeholderRole.charter-owner.meaning': 'Κρατά {$theCharter} επίκαιρη.',
  'vocabulary.stakeholderRole.executive-sponsor': 'Χορηγός από τη διοίκηση',
  'vocabulary.stakeholderRole.executive-sponsor.meaning': 'Δίνει αρμοδιότητα και αίρει τα εμπόδια.',
  'vocabulary.stakeholderRole.approver': 'Αρμόδιος/α έγκρισης',
  'vocabulary.stakeholderRole.approver.meaning': 'Υπογράφει {$theCharter} πριν τεθεί σε ισχύ.',
  'vocabulary.stakeholderRole.reviewer': 'Αξιολογητής/τρια',
  'vocabulary.stakeholderRole.reviewer.meaning': 'Σχολιάζει πριν από την έγκριση.',
  'vocabulary.stakeholderRole.contributor': 'Συντελεστής/τρια',
  'vocabulary.stakeholderRole.contributor.meaning': 'Προσφέρει περιεχόμενο ή δεδομένα.',
  'vocabulary.stakeholderRole.budget-holder': 'Υπεύθυνος/η προϋπολογισμού',
  'vocabulary.stakeholderRole.budget-holder.meaning': 'Ελέγχει τα χρήματα.',
  'vocabulary.stakeholderRole.data-owner': 'Υπεύθυνος/η δεδομένων',
  'vocabulary.stakeholderRole.data-owner.meaning': 'Εγγυάται τα στοιχεία ενός δείκτη.',
  'vocabulary.stakeholderRole.inspector': 'Υπεύθυνος/η ελέγχου εφαρμογής',
  'vocabulary.stakeholderRole.inspector.meaning': 'Ελέγχει ότι η συμφωνημένη πρακτική εφαρμόζεται.',
  'vocabulary.stakeholderRole.beneficiary': 'Ωφελούμενος/η',
  'vocabulary.stakeholderRole.beneficiary.meaning': 'Λαμβάνει την υπηρεσία.',

  'vocabulary.raciRole.responsible': 'Υλοποιεί (R)',
  'vocabulary.raciRole.responsible.meaning': 'Κάνει τη δουλειά.',
  'vocabulary.raciRole.accountable': 'Λογοδοτεί (A)',
  'vocabulary.raciRole.accountable.meaning': 'Λογοδοτεί για το αποτέλεσμα· ακριβώς ένα πρόσωπο ανά ενέργεια.',
  'vocabulary.raciRole.consulted': 'Γνωμοδοτεί (C)',
  'vocabulary.raciRole.consulted.meaning': 'Λέει τη γνώμη του πριν από την απόφαση.',
  'vocabulary.raciRole.informed': 'Ενημερώνεται (I)',
  'vocabulary.raciRole.informed.meaning': 'Μαθαίνει την απόφαση αφού ληφθεί.',

  'vocabulary.maturityStage.absent': 'Απούσα',
  'vocabulary.maturityStage.absent.meaning':
    'Κανείς δεν έχει την ευθύνη του Enablement και δεν υπάρχουν συμφωνημένες υπηρεσίες.',
  'vocabulary.maturityStage.reactive': 'Αντιδραστική',
  'vocabulary.maturityStage.reactive.meaning':
    'Οι εργασίες γίνονται κατόπιν αιτήματος, χωρίς {$charter} σε ισχύ.',
  'vocabulary.maturityStage.defined': 'Καθορισμένη',
  'vocabulary.maturityStage.defined.meaning':
    '{$TheCharter} έχει υπογραφεί και ορίζει υπηρεσίες, αποδέκτες και προϋπολογισμό.',
  'vocabulary.maturityStage.measured': 'Μετρούμενη',
  'vocabulary.maturityStage.measured.meaning':
    'Πρόδρομοι δείκτες και δείκτες υστέρησης είναι επίκαιροι και οι αναθεωρήσεις γίνονται στην ώρα τους.',
  'vocabulary.maturityStage.strategic': 'Στρατηγική',
  'vocabulary.maturityStage.strategic.meaning':
    'Η εφαρμογή ελέγχεται, οι συνδέσεις δοκιμάζονται και οι αποφάσεις ακολουθούν τα στοιχεία.',
  'vocabulary.maturityStage.transformational': 'Μετασχηματιστική',
  'vocabulary.maturityStage.transformational.meaning':
    'Εμπορικές και υποστηρικτικές ομάδες δίνουν και λαμβάνουν υπηρεσίες· το Enablement διαμορφώνει την εταιρική στρατηγική.',

  'vocabulary.charterStatus.draft': 'Πρόχειρο',
  'vocabulary.charterStatus.in-review': 'Σε διαβούλευση',
  'vocabulary.charterStatus.changes-requested': 'Ζητήθηκαν αλλαγές',
  'vocabulary.charterStatus.approved': 'Εγκεκριμένη',
  'vocabulary.charterStatus.active': 'Σε ισχύ',
  'vocabulary.charterStatus.superseded': 'Αντικαταστάθηκε',
  'vocabulary.charterStatus.archived': 'Αρχειοθετημένη',
  'vocabulary.charterStatus.rejected': 'Απορρίφθηκε',

  'vocabulary.signatureState.pending': 'Εκκρεμεί',
  'vocabulary.signatureState.signed': 'Υπεγράφη',
  'vocabulary.signatureState.declined': 'Δεν εγκρίθηκε',
  'vocabulary.signatureState.void': 'Άκυρη λόγω νέας έκδοσης',

  'vocabulary.indicatorKind.leading': 'Πρόδρομος δείκτης',
  'vocabulary.indicatorKind.lagging': 'Δείκτης υστέρησης',

  'vocabulary.unit.percent': 'Ποσοστό',
  'vocabulary.unit.days': 'Ημέρες',
  'vocabulary.unit.hours': 'Ώρες',
  'vocabulary.unit.currency': 'Χρηματικό ποσό',
  'vocabulary.unit.ratio': 'Αναλογία',
  'vocabulary.unit.count': 'Πλήθος',
  'vocabulary.unit.score': 'Βαθμολογία',

  'vocabulary.per.day': 'Ανά ημέρα',
  'vocabulary.per.week': 'Ανά εβδομάδα',
  'vocabulary.per.month': 'Ανά μήνα',
  'vocabulary.per.year': 'Ανά έτος',
  'vocabulary.per.person-week': 'Ανά άτομο την εβδομάδα',
  'vocabulary.per.seller-week': 'Ανά πωλητή την εβδομάδα',
  'vocabulary.per.seller-month': 'Ανά πωλητή τον μήνα',

  'vocabulary.direction.higher-is-better': 'Όσο υψηλότερα, τόσο καλύτερα',
  'vocabulary.direction.lower-is-better': 'Όσο χαμηλότερα, τόσο καλύτερα',
  'vocabulary.direction.band': 'Μέσα σε όρια',

  'vocabulary.linkSign.+': 'Ανεβαίνουν μαζί',
  'vocabulary.linkSign.-': 'Όταν ανεβαίνει ο ένας, πέφτει ο άλλος',

  'vocabulary.belief.assumed': 'Υπόθεση',
  'vocabulary.belief.supported': 'Υποστηρίζεται',
  'vocabulary.belief.not-observed': 'Δεν παρατηρήθηκε',
  'vocabulary.belief.retired': 'Αποσύρθηκε',

  'vocabulary.alignment.aligned': 'Σε συμφωνία με τις ανάγκες της εταιρείας',
  'vocabulary.alignment.partly': 'Εν μέρει σε συμφωνία',
  'vocabulary.alignment.not': 'Δεν συμφωνεί πια',

  'vocabulary.decision.keep': 'Διατήρηση',
  'vocabulary.decision.change': 'Αλλαγή',
  'vocabulary.decision.stop': 'Διακοπή',
  'vocabulary.decision.add': 'Προσθήκη',

  'vocabulary.level.low': 'Χαμηλή',
  'vocabulary.level.medium': 'Μέτρια',
  'vocabulary.level.high': 'Υψηλή',

  'vocabulary.observationState.reported': 'Δηλώθηκε',
  'vocabulary.observationState.confirmed': 'Επιβεβαιώθηκε',

  'vocabulary.missingReason.not-collected': 'Δεν συλλέχθηκε',
  'vocabulary.missingReason.not-applicable': 'Δεν έχει εφαρμογή',
  'vocabulary.missingReason.late': 'Καθυστερεί',
  'vocabulary.missingReason.suppressed': 'Δεν δημοσιεύεται',

  'vocabulary.targetShape.flat': 'Μία τιμή για ένα διάστημα',
  'vocabulary.targetShape.step': 'Μία τιμή έως τον επόμενο στόχο',
  'vocabulary.targetShape.line': 'Ευθεία προς την τιμή',

  'vocabulary.thresholdLevel.warn': 'Προειδοποίηση',
  'vocabulary.thresholdLevel.breach': 'Υπέρβαση ορίου',

  'vocabulary.thresholdOperator.below': 'Κάτω από',
  'vocabulary.thresholdOperator.at-most': 'Έως και',
  'vocabulary.thresholdOperator.above': 'Πάνω από',
  'vocabulary.thresholdOperator.at-least': 'Από και πάνω',

  'vocabulary.aggregation.sum': 'Άθροισμα',
  'vocabulary.aggregation.mean': 'Μέσος όρος',
  'vocabulary.aggregation.last': 'Μετράει η πιο πρόσφατη τιμή',
  'vocabulary.aggregation.max': 'Μετράει η υψηλότερη τιμή',
  'vocabulary.aggregation.ratio-of-sums': 'Λόγος των αθροισμάτων',

  'vocabulary.behaviorRuleSet.wheeler': 'Κανόνες του Wheeler',
  'vocabulary.behaviorRuleSet.nhs': 'Κανόνες NHS (Making Data Count)',
  'vocabulary.behaviorRuleSet.western-electric': 'Κανόνες Western Electric',
  'vocabulary.behaviorRuleSet.nelson': 'Κανόνες Nelson',

  'vocabulary.annotationKind.event': 'Συμβάν',
  'vocabulary.annotationKind.method-change': 'Αλλαγή τρόπου μέτρησης',
  'vocabulary.annotationKind.rebase': 'Νέα βάση σύγκρισης',
  'vocabulary.annotationKind.outlier': 'Ακραία τιμή',

  'vocabulary.buyerStage.need-recognition': 'Αναγνώριση ανάγκης',
  'vocabulary.buyerStage.exploration': 'Διερεύνηση',
  'vocabulary.buyerStage.evaluation': 'Αξιολόγηση',
  'vocabulary.buyerStage.decision': 'Απόφαση',
  'vocabulary.buyerStage.adoption': 'Υιοθέτηση',
  'vocabulary.buyerStage.renewal': 'Ανανέωση',

  'vocabulary.salesStage.prospecting': 'Αναζήτηση',
  'vocabulary.salesStage.discovery': 'Διερεύνηση αναγκών',
  'vocabulary.salesStage.proposal': 'Προσφορά',
  'vocabulary.salesStage.negotiation': 'Διαπραγμάτευση',
  'vocabulary.salesStage.close': 'Κλείσιμο',
  'vocabulary.salesStage.handover': 'Παράδοση',

  'vocabulary.indicatorStatus.on-track': 'Σε καλή πορεία',
  'vocabulary.indicatorStatus.watch': 'Θέλει προσοχή',
  'vocabulary.indicatorStatus.off-track': 'Εκτός πορείας',
  'vocabulary.indicatorStatus.met': 'Ο στόχος επιτεύχθηκε',
  'vocabulary.indicatorStatus.missed': 'Ο στόχος δεν επιτεύχθηκε',
  'vocabulary.indicatorStatus.no-target': 'Χωρίς στόχο',
  'vocabulary.indicatorStatus.no-data': 'Χωρίς στοιχεία',
  'vocabulary.indicatorStatus.stale': 'Παλιά δεδομένα',
  'vocabulary.indicatorStatus.too-early': 'Νωρίς για συμπέρασμα',

  'vocabulary.variation.routine': 'Συνηθισμένη διακύμανση',
  'vocabulary.variation.better': 'Σαφώς καλύτερα',
  'vocabulary.variation.worse': 'Σαφώς χειρότερα',
  'vocabulary.variation.changed': 'Σαφής μεταβολή',
  'vocabulary.variation.trial': 'Προσωρινά όρια',
  'vocabulary.variation.too-few': 'Πολύ λίγες τιμές',
} as const satisfies Record<keyof typeof enVocabulary, Message>;
