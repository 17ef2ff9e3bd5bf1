import type { guidance as source } from '../en/guidance';
import type { Message } from '../messages';

/** Words of the guidance while a charter is written: what is ours, findings, balance, coverage, proof, the plan. */
export const guidance = {
  'guidance.lookup': 'Είναι δικό μας;',
  'guidance.lookup.question':
    'Δείτε τι αναλαμβάνει το Sales Enablement, τι αφήνει σε άλλους και τι αναβάλλεται.',
  'guidance.lookup.field': 'Τι αφορά;',
  'guidance.lookup.hint': 'Αρκούν μία ή δύο λέξεις, όπως «τιμολόγηση» ή «ένταξη».',
  'guidance.lookup.verdict.in': 'Ναι, το αναλαμβάνει το Sales Enablement.',
  'guidance.lookup.verdict.out': 'Όχι, το Sales Enablement το αφήνει σε άλλους.',
  'guidance.lookup.verdict.later': 'Όχι ακόμη. Έχει αναβληθεί για αργότερα.',
  'guidance.lookup.verdict.mixed': 'Εξαρτάται. {$TheCharter} δεν λέει παντού το ίδιο: διαβάστε κάθε γραμμή.',
  'guidance.lookup.verdict.near': 'Όχι με αυτές τις λέξεις. Τα πιο κοντινά είναι τα εξής.',
  'guidance.lookup.verdict.unwritten': 'Δεν έχει γραφτεί τίποτα γι’ αυτό.',
  'guidance.lookup.verdict.no-scope':
    '{$TheCharter} δεν ορίζει ακόμη τι είναι εντός και τι εκτός αντικειμένου, ούτε ποιες υπηρεσίες υπάρχουν.',
  'guidance.lookup.count': { one: '{count} καταχώριση', other: '{count} καταχωρίσεις' },
  'guidance.lookup.ask': 'Απευθυνθείτε εδώ: {name}. Ζητήστε να γραφτεί και η απάντηση.',
  'guidance.lookup.ask.nobody':
    'Ρωτήστε όποιον φροντίζει για το κείμενο {$ofTheCharter} και ζητήστε να γραφτεί η απάντηση.',
  'guidance.lookup.ask.out': 'Για να μάθετε ποιος το κάνει, απευθυνθείτε εδώ: {name}.',
  'guidance.lookup.ask.out.nobody':
    'Για να μάθετε ποιος το κάνει, ρωτήστε όποιον φροντίζει για το κείμενο {$ofTheCharter}.',
  'guidance.lookup.from.scope': 'Αντικείμενο',
  'guidance.lookup.from.services': 'Υπηρεσία',
  'guidance.lookup.owner': 'Υπεύθυνος/η: {name}',
  'guidance.lookup.request': 'Ζητήστε το εδώ',
  'guidance.lookup.link': 'Σύνδεσμος για αυτή την απάντηση',
  'guidance.lookup.note': 'Σημείωση της ερώτησης',
  'guidance.lookup.noted': 'Η ερώτηση σημειώθηκε.',

  'guidance.findings': 'Τι μένει να διορθωθεί',
  'guidance.findings.none': 'Τίποτα δεν μένει να διορθωθεί.',
  'guidance.findings.identity': 'Στοιχεία {$ofTheCharter}',
  'guidance.findings.error': {
    one: '{count} σημείο εμποδίζει την έγκριση',
    other: '{count} σημεία εμποδίζουν την έγκριση',
  },
  'guidance.findings.warning': {
    one: '{count} αξίζει προσοχή',
    other: '{count} αξίζουν προσοχή',
  },
  'guidance.findings.info': { one: '{count} υπόδειξη', other: '{count} υποδείξεις' },
  'guidance.findings.severity.error': 'Εμποδίζει την έγκριση',
  'guidance.findings.severity.warning': 'Αξίζει προσοχή',
  'guidance.findings.severity.info': 'Υπόδειξη',
  'guidance.findings.go': 'Μετάβαση',
  'guidance.findings.go-to': 'Μετάβαση: {place}',

  'guidance.balance.empty': 'Καμία υπηρεσία και κανένας δείκτης δεν λέει ακόμη ποιος ωφελείται.',
  'guidance.balance.even': 'Ωφελούνται όλοι: αγοραστές, πωλητές και εργαζόμενοι.',
  'guidance.balance.gap.buyer': 'Τίποτα ακόμη για τους αγοραστές.',
  'guidance.balance.gap.seller': 'Τίποτα ακόμη για τους πωλητές.',
  'guidance.balance.gap.employee': 'Τίποτα ακόμη για τους εργαζομένους.',
  'guidance.balance.uneven.buyer': 'Λίγα για τους αγοραστές σε σχέση με τους άλλους.',
  'guidance.balance.uneven.seller': 'Λίγα για τους πωλητές σε σχέση με τους άλλους.',
  'guidance.balance.uneven.employee': 'Λίγα για τους εργαζομένους σε σχέση με τους άλλους.',
  'guidance.balance.advice': 'Σκεφτείτε ποια υπηρεσία θα τους βοηθούσε και ποιος δείκτης θα το έδειχνε.',
  'guidance.balance.services': { one: '{count} υπηρεσία', other: '{count} υπηρεσίες' },
  'guidance.balance.indicators': { one: '{count} δείκτης', other: '{count} δείκτες' },
  'guidance.balance.unsaid': 'Δεν έχει οριστεί ακόμη για: {items}.',

  'guidance.coverage.services': 'Στη διαδρομή του αγοραστή',
  'guidance.coverage.audiences': 'Τι παίρνει κάθε ομάδα στη διαδρομή του αγοραστή',
  'guidance.coverage.stage': 'Στάδιο',
  'guidance.coverage.none':
    'Η διαδρομή του αγοραστή δεν έχει ακόμη στάδια. Ονομάστε τα και επιλέξτε πού βοηθά κάθε υπηρεσία.',
  'guidance.coverage.full': 'Σε κάθε στάδιο τουλάχιστον μία υπηρεσία βοηθά τον αγοραστή.',
  'guidance.coverage.open': 'Καμία υπηρεσία ακόμη',
  'guidance.coverage.nothing': 'Τίποτα εδώ',
  'guidance.coverage.audiences.none': '{$TheCharter} δεν λέει ακόμη ποιους υποστηρίζει το Sales Enablement.',
  'guidance.coverage.services.forgotten': 'Χωρίς στάδιο: {names}.',
  'guidance.coverage.audiences.forgotten': 'Δεν παίρνουν τίποτα σε κανένα στάδιο: {names}.',

  'guidance.plan': 'Από το πρόχειρο στην έναρξη ισχύος',
  'guidance.plan.ahead': 'Έναρξη: {date}.',
  'guidance.plan.running': {
    one: 'Απομένει {count} ημέρα, έως {date}.',
    other: 'Απομένουν {count} ημέρες, έως {date}.',
  },
  'guidance.plan.today': 'Σήμερα είναι η τελευταία ημέρα.',
  'guidance.plan.over':
    'Η προθεσμία έληξε: {date}. Ολοκληρώστε ένα ένα τα βήματα που μένουν ή ξεκινήστε το πλάνο από την αρχή.',
  'guidance.plan.done': 'Ολοκληρώθηκαν και τα τέσσερα βήματα.',
  'guidance.plan.template': 'Κενό υπόδειγμα για συμπλήρωση',
  'guidance.plan.who': 'Ποιος: {names}',
  'guidance.plan.draft': 'Γράψτε το πρόχειρο',
  'guidance.plan.draft.what':
    'Απαντήστε στις πέντε ερωτήσεις: αποστολή, υπηρεσίες, ποιους υποστηρίζετε, προϋπολογισμός και δείκτες. Για αρχή αρκεί μία πρόταση για την καθεμία.',
  'guidance.plan.draft.done': 'Ολοκληρώνεται όταν απαντηθούν και οι πέντε.',
  'guidance.plan.progress': 'Έως τώρα: {done} από {of}.',
  'guidance.plan.review': 'Συζητήστε το',
  'guidance.plan.review.what':
    'Στείλτε το για διαβούλευση, μιλήστε με κάθε μέρος και λάβετε υπόψη όσα σας πουν.',
  'guidance.plan.review.done':
    'Ολοκληρώνεται όταν έχει σταλεί για διαβούλευση και τίποτα δεν εμποδίζει την έγκριση.',
  'guidance.plan.approve': 'Παρουσιάστε το και συμφωνήστε',
  'guidance.plan.approve.what': 'Παρουσιάστε το σε όσους υπογράφουν και κλείστε όσα μένουν ανοικτά.',
  'guidance.plan.approve.done': 'Ολοκληρώνεται όταν υπογράψουν όλα τα μέρη που απαιτούνται.',
  'guidance.plan.launch': 'Θέστε το σε ισχύ',
  'guidance.plan.launch.what':
    'Ενημερώστε όλους πού θα το βρίσκουν και ορίστε πότε θα γίνει η πρώτη αναθεώρηση.',
  'guidance.plan.launch.done': 'Ολοκληρώνεται όταν τεθεί σε ισχύ.',
  'guidance.plan.state.done': 'Ολοκληρώθηκε',
  'guidance.plan.state.ahead': 'Δεν ξεκίνησε',
  'guidance.plan.state.today': 'Λήγει σήμερα',
  'guidance.plan.state.due': { one: 'Απομένει {count} ημέρα', other: 'Απομένουν {count} ημέρες' },
  'guidance.plan.state.overdue': {
    one: 'Καθυστερεί {count} ημέρα',
    other: 'Καθυστερεί {count} ημέρες',
  },

  'guidance.proof.no-proof':
    'Τίποτα δεν το αποδεικνύει ακόμη. Επιλέξτε τον δείκτη που δείχνει αν εφαρμόζεται.',
  'guidance.proof.proof-gone': 'Ο δείκτης που το αποδείκνυε δεν υπάρχει πια. Επιλέξτε άλλον.',
  'guidance.proof.proven': 'Οι αριθμοί δείχνουν ότι εφαρμόζεται.',
  'guidance.proof.doubtful': 'Οι αριθμοί δεν είναι ακριβώς εκεί που πρέπει. Ρωτήστε γιατί.',
  'guidance.proof.refuted': 'Οι αριθμοί δείχνουν ότι δεν εφαρμόζεται όσο πρέπει. Χρειάζεται ενέργεια τώρα.',
  'guidance.proof.no-target': 'Ο δείκτης δεν έχει στόχο, οπότε κανείς δεν ξέρει αν εφαρμόζεται όσο πρέπει.',
  'guidance.proof.no-data': 'Δεν υπάρχουν ακόμη αριθμοί που να το αποδεικνύουν.',
  'guidance.proof.stale': 'Η νεότερη τιμή είναι πολύ παλιά για να αποδείξει κάτι. Ζητήστε την τελευταία.',
  'guidance.proof.too-early': 'Είναι πολύ νωρίς για συμπέρασμα.',
  'guidance.proof.fact': '{label}: {value}',

  'guidance.example': 'Εμφάνιση παραδείγματος',
} satisfies Record<keyof typeof source, Message>;
