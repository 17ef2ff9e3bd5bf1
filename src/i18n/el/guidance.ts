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
  'guidance.balance.nothing': 'τίποτα ακόμη',
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
  'guidance.coverage.services.forgotten': 'Δεν βοηθούν σε κανένα στάδιο: {names}.',
  'guidance.coverage.audiences.forgotten': 'Δεν παίρνουν τίποτα σε κανένα στάδιο: {names}.',
} satisfies Record<keyof typeof source, Message>;
