import type { figures as source } from '../en/figures';
import type { Message } from '../messages';

/** Words for entering, correcting and importing the figures of an indicator. */
export const figures = {
  'figures.enter': 'Καταχώριση τιμών',
  'figures.title': 'Τιμές: {name}',
  'figures.description': 'Καταχωρίστε ή διορθώστε μία περίοδο κάθε φορά, ή εισαγάγετε έναν πίνακα.',
  'figures.value-of': 'Τιμή, {period}',
  'figures.note-of': 'Σημείωση, {period}',
  'figures.reason-of': 'Γιατί δεν υπάρχει τιμή, {period}',
  'figures.remove': 'Διαγραφή: {period}',
  'figures.removed': 'Διαγράφηκε: {period}.',
  'figures.none': 'Δεν υπάρχουν ακόμη τιμές. Προσθέστε την πρώτη ή εισαγάγετε έναν πίνακα.',
  'figures.earlier': {
    one: 'Εμφάνιση {count} παλαιότερης τιμής',
    other: 'Εμφάνιση {count} παλαιότερων τιμών',
  },
  'figures.add.heading': 'Προσθήκη τιμής',
  'figures.add.taken': 'Υπάρχει ήδη τιμή για την περίοδο {period}. Διορθώστε τη στη λίστα.',
  'figures.add.kind': 'Η περίοδος έχει άλλη διάρκεια από τις υπόλοιπες. Γράψτε την όπως {example}.',
  'figures.add.empty': 'Γράψτε μια τιμή ή μια παύλα, αν δεν υπάρχει.',
  'figures.added': 'Προστέθηκε: {period}.',
  'figures.import': 'Επικόλληση ή μεταφόρτωση πίνακα',
  'figures.import.text': 'Πίνακας',
  'figures.import.hint':
    'Δύο στήλες, περίοδος και τιμή, όπως αντιγράφονται από υπολογιστικό φύλλο ή αρχείο CSV· μια τρίτη μπορεί να έχει σημειώσεις. Αντί για τιμή μπορούν να υπάρχουν στήλες με επικεφαλίδες numerator και denominator (αριθμητής και παρονομαστής).',
  'figures.import-all': 'Εισαγωγή τιμών',
  'figures.import-all.description':
    'Τιμές πολλών δεικτών από έναν πίνακα· τίποτα δεν αλλάζει πριν δείτε τι θα γίνει.',
  'figures.import-all.hint':
    'Πίνακας με επικεφαλίδες: στήλες indicatorId, period και value, όπως στο αρχείο της εξαγωγής. Αντί για τον κωδικό μπορείτε να γράψετε το όνομα του δείκτη.',
  'figures.import.file': 'Επιλογή αρχείου CSV',
  'figures.import.numbers': 'Οι αριθμοί γράφονται όπως',
  'figures.import.pasted': 'Ο πίνακας που επικολλήσατε',
  'figures.import.rest': 'Γραμμές που δεν διαβάζονται',
  'figures.import.held': '{name}: είναι πολύ μεγάλο κείμενο για να εμφανιστεί εδώ.',
  'figures.import.put-away': 'Απόσυρση',
  'figures.reading': 'Ανάγνωση του πίνακα',
  'figures.reading.share': 'Ανάγνωση του πίνακα: {percent}',
  'figures.reading.cancelled': 'Η ανάγνωση σταμάτησε. Δεν άλλαξε τίποτα.',
  'figures.preview': 'Τι λέει ο πίνακας',
  'figures.preview.row': 'Γραμμή',
  'figures.preview.indicator': 'Δείκτης',
  'figures.preview.outcome': 'Τι θα γίνει',
  'figures.preview.new': 'Νέα τιμή',
  'figures.preview.changed': 'Πριν: {value}',
  'figures.preview.by-indicator': 'Ανά δείκτη',
  'figures.preview.same': 'Χωρίς αλλαγή',
  'figures.preview.ahead': 'αφορά το μέλλον',
  'figures.preview.rest': { one: 'και {count} ακόμη γραμμή', other: 'και {count} ακόμη γραμμές' },
  'figures.preview.new-count': { one: '{count} νέα τιμή', other: '{count} νέες τιμές' },
  'figures.preview.changed-count': { one: '{count} αλλάζει', other: '{count} αλλάζουν' },
  'figures.preview.emptied-count': {
    one: '{count} γνωστή τιμή αδειάζει',
    other: '{count} γνωστές τιμές αδειάζουν',
  },
  'figures.preview.same-count': { one: '{count} χωρίς αλλαγή', other: '{count} χωρίς αλλαγή' },
  'figures.preview.bad-count': {
    one: '{count} γραμμή δεν διαβάζεται και μένει εκτός',
    other: '{count} γραμμές δεν διαβάζονται και μένουν εκτός',
  },
  'figures.preview.other-count': {
    one: '{count} γραμμή άλλου δείκτη μένει εκτός',
    other: '{count} γραμμές άλλων δεικτών μένουν εκτός',
  },
  'figures.preview.ahead-count': {
    one: '{count} αφορά περίοδο που δεν έχει αρχίσει',
    other: '{count} αφορούν περιόδους που δεν έχουν αρχίσει',
  },
  'figures.take': { one: 'Εισαγωγή {count} τιμής', other: 'Εισαγωγή {count} τιμών' },
  'figures.taken': { one: 'Εισήχθη {count} τιμή.', other: 'Εισήχθησαν {count} τιμές.' },

  'issue.csv.currency':
    'Γραμμή {row}: το νόμισμα είναι {found}, ενώ οι προηγούμενες τιμές είναι σε {expected}. Μετατρέψτε την τιμή ή κρατήστε ένα νόμισμα για κάθε δείκτη.',
  'issue.csv.no-indicator-column':
    'Καμία στήλη δεν δείχνει ποιον δείκτη αφορά η κάθε γραμμή. Δώστε σε αυτήν τη στήλη την επικεφαλίδα «indicatorId».',
  'issue.csv.series-too-long':
    'Ένας δείκτης θα είχε {count} τιμές, ενώ το όριο είναι {max}. Χρησιμοποιήστε μεγαλύτερες περιόδους, π.χ. εβδομάδες αντί για ημέρες.',
  'issue.csv.too-many-figures':
    'Οι τιμές θα ήταν συνολικά {count}, ενώ το όριο είναι {max}. Χρησιμοποιήστε μεγαλύτερες περιόδους ή λιγότερους δείκτες.',
} satisfies Record<keyof typeof source, Message>;
