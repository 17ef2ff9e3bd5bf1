import type { signing as source } from '../en/signing';
import type { Message } from '../messages';

/** Words of a charter's life: states and steps, publishing a version, signatures, and having read it. */
export const signing = {
  'signing.bar': 'Κατάσταση {$ofTheCharter}',
  'signing.flag.review-due': 'Πλησιάζει αναθεώρηση',
  'signing.flag.review-overdue': 'Εκπρόθεσμη αναθεώρηση',
  'signing.flag.stale-data': 'Παλιά δεδομένα',
  'signing.step.submit': 'Αποστολή για διαβούλευση',
  'signing.step.revise': 'Επιστροφή σε πρόχειρο',
  'signing.step.request-changes': 'Αίτημα για αλλαγές',
  'signing.step.sign': 'Υπογραφή',
  'signing.step.decline': 'Άρνηση υπογραφής',
  'signing.step.withdraw': 'Ανάκληση',
  'signing.step.approve': 'Έγκριση',
  'signing.step.reject': 'Απόρριψη',
  'signing.step.activate': 'Έναρξη ισχύος',
  'signing.step.supersede': 'Σήμανση ότι αντικαταστάθηκε',
  'signing.step.archive': 'Αρχειοθέτηση',
  'signing.step.publish': 'Δημοσίευση έκδοσης',
  'signing.why-not': 'Δεν είναι ακόμη δυνατό',
  'signing.others': 'Τι μπορούν να κάνουν άλλοι',
  'signing.role-needed': 'Απαιτείται ο ρόλος {roles}.',
  'signing.done': 'Νέα κατάσταση: {state}.',
  'signing.done.sign': 'Καταχωρίστηκε η υπογραφή: {party}.',
  'signing.done.decline': 'Καταχωρίστηκε η άρνηση: {party}.',
  'signing.done.withdraw': 'Καταχωρίστηκε η ανάκληση: {party}.',

  'signing.refusal.not-allowed-here': 'Αυτό δεν γίνεται τώρα. Η κατάσταση είναι «{state}».',
  'signing.refusal.unknown-state': 'Αυτό δεν γίνεται στην τωρινή κατάσταση {$ofTheCharter}.',
  'signing.refusal.no-such-party': 'Το συμβαλλόμενο μέρος δεν υπάρχει πλέον. Τίποτε δεν άλλαξε.',
  'signing.refusal.not-your-party': 'Δεν εκπροσωπείτε αυτό το συμβαλλόμενο μέρος. Τίποτε δεν άλλαξε.',
  'signing.refusal.version-moved':
    'Αυτή ήταν η έκδοση {seen}· στο μεταξύ υπάρχει η έκδοση {now}. Τίποτε δεν άλλαξε: διαβάστε πρώτα τη νεότερη.',
  'signing.refusal.unpublished-changes':
    'Το κείμενο διαφέρει από την τελευταία δημοσιευμένη έκδοση. Πρέπει πρώτα να δημοσιευτεί, ώστε όλοι να υπογράψουν το ίδιο κείμενο.',
  'signing.refusal.content-moved':
    'Κάποιος άλλαξε το κείμενο όσο ήταν ανοικτό αυτό το παράθυρο. Τίποτε δεν δημοσιεύτηκε: δείτε ξανά τις αλλαγές.',
  'signing.refusal.lint-errors': {
    one: 'Ένα σημείο πρέπει πρώτα να διορθωθεί. {first}',
    other: '{count} σημεία πρέπει πρώτα να διορθωθούν, αρχίζοντας από αυτό. {first}',
  },
  'signing.refusal.no-signers':
    'Κανείς δεν χρειάζεται να υπογράψει. Ορίστε τουλάχιστον ένα συμβαλλόμενο μέρος με απαραίτητη υπογραφή.',
  'signing.refusal.signatures-missing': 'Λείπουν ακόμη οι υπογραφές: {parties}.',
  'signing.refusal.already-signed': 'Το συμβαλλόμενο μέρος έχει ήδη υπογράψει. Τίποτε δεν άλλαξε.',
  'signing.refusal.already-declined': 'Το συμβαλλόμενο μέρος έχει ήδη αρνηθεί. Τίποτε δεν άλλαξε.',
  'signing.refusal.not-signed': 'Δεν υπάρχει κάτι να ανακληθεί.',
  'signing.refusal.reason-missing': 'Γράψτε τον λόγο, ώστε οι άλλοι να ξέρουν τι να αλλάξουν.',
  'signing.refusal.note-missing': 'Γράψτε τι άλλαξε και γιατί. Θα το διαβάσουν όσοι υπέγραψαν.',
  'signing.refusal.nothing-changed':
    'Από την έκδοση {version} δεν άλλαξε τίποτε εκτός από καταχωρισμένα στοιχεία, που δεν χρειάζονται νέα έκδοση.',
  'signing.refusal.read-only': 'Μπορείτε να διαβάσετε το περιεχόμενο, όχι να το αλλάξετε. Τίποτε δεν άλλαξε.',

  'signing.publish.title': 'Δημοσίευση της έκδοσης {version}',
  'signing.publish.none': 'Δεν υπάρχει κάτι να δημοσιευτεί',
  'signing.publish.first': 'Είναι η πρώτη έκδοση: όλα όσα περιέχει είναι νέα.',
  'signing.publish.major': 'Ουσιώδης αλλαγή, λόγω των εξής: {parts}.',
  'signing.publish.minor': 'Μικρή αλλαγή: όσα συμφώνησαν τα μέρη μένουν όπως ήταν.',
  'signing.publish.required-parties': 'μέρη που πρέπει να υπογράψουν',
  'signing.publish.rule':
    'Οι αλλαγές στην αποστολή, στις υπηρεσίες, στο αντικείμενο, στον προϋπολογισμό ή στα μέρη που πρέπει να υπογράψουν είναι ουσιώδεις: οι υπογραφές παύουν να ισχύουν. Όλες οι άλλες είναι μικρές: οι υπογραφές διατηρούνται. Μετρήσεις, υπογραφές και αναθεωρήσεις καταχωρίζονται χωρίς νέα έκδοση.',
  'signing.publish.changes': 'Τι άλλαξε από την έκδοση {version}',
  'signing.publish.signatures': 'Τι γίνεται με τις υπογραφές',
  'signing.publish.voids': {
    one: 'Μία υπογραφή παύει να ισχύει και το μέρος καλείται να υπογράψει ξανά: {parties}.',
    other: '{count} υπογραφές παύουν να ισχύουν και τα μέρη καλούνται να υπογράψουν ξανά: {parties}.',
  },
  'signing.publish.stay': {
    one: 'Μία υπογραφή εξακολουθεί να ισχύει: {parties}.',
    other: '{count} υπογραφές εξακολουθούν να ισχύουν: {parties}.',
  },
  'signing.publish.no-signatures': 'Κανείς δεν έχει υπογράψει ακόμη, άρα δεν θίγεται καμία υπογραφή.',
  'signing.publish.to-draft': '{$TheCharter} επιστρέφει σε πρόχειρο και χρειάζεται νέα συμφωνία.',
  'signing.publish.in-force': 'Η έκδοση {version} μένει σε ισχύ, ώσπου να πάρει τη θέση της η νέα.',
  'signing.publish.document': 'Το ίδιο το έγγραφο',
  'signing.publish.added': 'προστέθηκε',
  'signing.publish.removed': 'αφαιρέθηκε',
  'signing.publish.changed': 'άλλαξε',
  'signing.publish.moved': 'μετακινήθηκε',
  'signing.publish.is-major': 'ουσιώδης',
  'signing.publish.note': 'Σημείωση για την αλλαγή',
  'signing.publish.note.hint':
    'Τι άλλαξε και γιατί, με δικά σας λόγια. Μένει στο ιστορικό αλλαγών, για όλους όσοι υπέγραψαν.',
  'signing.publish.confirm': 'Δημοσίευση της έκδοσης {version}',
  'signing.publish.again': 'Δείτε ξανά τις αλλαγές',
  'signing.publish.failed': 'Η δημοσίευση δεν έγινε. Τίποτε δεν άλλαξε· δοκιμάστε ξανά.',
  'signing.publish.done': 'Η έκδοση {version} δημοσιεύτηκε.',

  'signing.signatures.count': '{signed} από {required} απαραίτητες υπογραφές',
  'signing.signatures.empty':
    'Δεν υπάρχουν ακόμη συμβαλλόμενα μέρη. Προσθέστε τα στην ενότητα «{part}» και ορίστε ποιων η υπογραφή είναι απαραίτητη.',
  'signing.signatures.optional': 'Η υπογραφή δεν είναι απαραίτητη',
  'signing.signatures.holds': 'Ισχύει και για την έκδοση {version}, που έφερε μόνο μικρές αλλαγές.',
  'signing.for': '{step}: {party}',
  'signing.sign.title': 'Υπογραφή της έκδοσης {version}',
  'signing.sign.about':
    'Για: {party}. Δίπλα στην υπογραφή καταγράφονται το όνομά σας και η σημερινή ημερομηνία. Ισχύει μέχρι την επόμενη ουσιώδη αλλαγή.',
  'signing.sign.comment': 'Σχόλιο (προαιρετικό)',
  'signing.sign.comment.hint': 'Φαίνεται δίπλα στην υπογραφή και το διαβάζουν όλοι.',
  'signing.decline.title': 'Άρνηση υπογραφής της έκδοσης {version}',
  'signing.decline.about': 'Για: {party}. Ο λόγος καταγράφεται και τον διαβάζουν όλοι.',
  'signing.decline.reason': 'Τι θα έπρεπε να αλλάξει για να υπογράψετε;',
  'signing.request-changes.about':
    'Η διαβούλευση σταματά εδώ. Ο λόγος που γράφετε μένει στο ιστορικό αλλαγών.',
  'signing.request-changes.reason': 'Τι πρέπει να αλλάξει;',
  'signing.reject.about': 'Το κείμενο απορρίπτεται στο σύνολό του. Ο λόγος μένει στο ιστορικό αλλαγών.',
  'signing.reject.reason': 'Γιατί απορρίπτεται;',

  'signing.read.confirm': 'Διάβασα την έκδοση {version}',
  'signing.read.done': 'Έχετε διαβάσει την έκδοση {version}.',
  'signing.read.before': 'Η τελευταία έκδοση που διαβάσατε ήταν η {version}.',
  'signing.read.failed': 'Δεν καταχωρίστηκε. Δοκιμάστε ξανά.',
} satisfies Record<keyof typeof source, Message>;
