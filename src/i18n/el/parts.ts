import type { parts as source } from '../en/parts';
import type { Message } from '../messages';

/** Titles of the charter's parts, the question each answers, and the short name for the rail. */
export const parts = {
  'part.mission': 'Αποστολή',
  'part.mission.question':
    'Γιατί επένδυσε η εταιρεία στο Sales Enablement και τι θα μπορεί να κάνει χάρη σε αυτό;',
  'part.priorities': 'Προτεραιότητες',
  'part.priorities.question':
    'Τι χρειάζεται τώρα η εταιρεία: ποιες δυσκολίες να ξεπεράσει, ποια δυνατά σημεία να ενισχύσει, ποιους κινδύνους να μειώσει;',
  'part.services': 'Υπηρεσίες',
  'part.services.question':
    'Τι μπορούν να περιμένουν οι πωλητές και οι αγοραστές; Λίγες υποσχέσεις που τηρούνται αξίζουν περισσότερο από μια μακριά λίστα.',
  'part.audiences': 'Ποιους υποστηρίζουμε',
  'part.audiences.question': 'Ποιους υποστηρίζετε και στη δουλειά ποιων στηρίζεστε;',
  'part.scope': 'Εντός και εκτός αντικειμένου',
  'part.scope.question': 'Τι αναλαμβάνετε, τι αφήνετε σε άλλους και τι μπορεί να περιμένει;',
  'part.budget': 'Προϋπολογισμός και χρηματοδότηση',
  'part.budget.question': 'Ποιος χρηματοδοτεί και ποιος ελέγχει τον προϋπολογισμό;',
  'part.indicators': 'Δείκτες',
  'part.indicators.question':
    'Ποιες πρώιμες ενδείξεις επηρεάζετε, ποια αποτελέσματα περιμένετε να ακολουθήσουν και γιατί;',
  'part.inspection': 'Έλεγχος εφαρμογής',
  'part.inspection.question': 'Ποια πρακτική θα ελέγχετε, πόσο συχνά και τι αποδεικνύει ότι εφαρμόζεται;',
  'part.agreement': 'Συμφωνία',
  'part.agreement.question': 'Ποιος συμφωνεί με ποιον, τι προσφέρει κάθε πλευρά και ποιος αποφασίζει;',
  'part.review': 'Αναθεώρηση και ενημέρωση',
  'part.review.question':
    'Πότε θα ξαναδείτε {$theCharter}, τι αποφασίσατε και ποιοι ενημερώνονται για την πορεία;',
  'part.journey': 'Διαδρομή αγοραστή και κύκλος πωλήσεων',
  'part.journey.question': 'Πώς αποφασίζει ο αγοραστής, πώς εργάζεται ο πωλητής και πού βοηθά κάθε υπηρεσία;',
  'part.maturity': 'Ωριμότητα',
  'part.maturity.question': 'Πού βρίσκεστε σήμερα, πού θέλετε να φτάσετε και τι το δείχνει;',
  'part.risks': 'Κίνδυνοι και παραδοχές',
  'part.risks.question': 'Τι μπορεί να πάει στραβά και τι θεωρείτε δεδομένο;',
} satisfies Record<keyof typeof source, Message>;
