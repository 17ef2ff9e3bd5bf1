import type { descriptions as source } from '../en/descriptions';
import type { Message } from '../messages';

/** Words for reading a chart without seeing it: its description in four levels, the read-out, and the summary of its table. */
export const descriptions = {
  'description.level.what': 'Τι δείχνει',
  'description.level.numbers': 'Αριθμοί',
  'description.level.shape': 'Πορεία',
  'description.level.judgement': 'Κρίση',

  'description.chart.trend': 'Γράφημα γραμμής ενός δείκτη στον χρόνο.',
  'description.chart.behavior':
    'Διάγραμμα συμπεριφοράς διεργασίας (XmR): κάθε τιμή με τα όρια της συνηθισμένης διακύμανσης, και η μεταβολή από κάθε τιμή στην επόμενη.',
  'description.chart.variance': 'Ράβδοι για την απόσταση κάθε τιμής από τον στόχο της.',
  'description.chart.six-twelve': 'Οι τελευταίες εβδομάδες ενός δείκτη δίπλα στους τελευταίους μήνες του.',
  'description.chart.lead-lag':
    'Δύο γραφήματα γραμμής στον ίδιο άξονα του χρόνου. Επάνω: {leading}. Κάτω: {lagging}.',
  'description.chart.lead-lag.shifted': {
    one: 'Ο δείκτης «{leading}» έχει μετατοπιστεί {count} μήνα μετά.',
    other: 'Ο δείκτης «{leading}» έχει μετατοπιστεί {count} μήνες μετά.',
  },
  'description.chart.lags':
    'Πόσο στενά κινούνται μαζί, σε κάθε υστέρηση, οι δείκτες «{leading}» και «{lagging}»: ένα σημείο για τον συντελεστή και μια ράβδος για το διάστημά του.',
  'description.chart.scatter':
    'Ένα σημείο για κάθε ζεύγος περιόδων. Οριζόντια: {leading}. Κατακόρυφα: {lagging}.',

  'description.series': {
    one: '{name}: {cadence}, {count} περίοδος ({to}).',
    other: '{name}: {cadence}, {count} περίοδοι. Τελευταία: {to}.',
  },
  'description.series.target': {
    one: '{name}: {cadence}, {count} περίοδος ({to}). Στόχος: {target}.',
    other: '{name}: {cadence}, {count} περίοδοι. Τελευταία: {to}. Στόχος: {target}.',
  },
  'description.every.day': 'ανά ημέρα',
  'description.every.week': 'ανά εβδομάδα',
  'description.every.month': 'ανά μήνα',
  'description.every.quarter': 'ανά τρίμηνο',
  'description.every.half': 'ανά εξάμηνο',
  'description.every.year': 'ανά έτος',
  'description.target.at-least': 'τουλάχιστον {value}',
  'description.target.at-most': 'το πολύ {value}',
  'description.target.between': 'από {value}',

  'description.ends': 'Πρώτη τιμή {first} ({firstPeriod}), τελευταία {last} ({lastPeriod}).',
  'description.range':
    'Χαμηλότερη τιμή {min} ({minPeriod}), υψηλότερη {max} ({maxPeriod}), μέσος όρος {mean}.',
  'description.since':
    'Μέσος όρος, συνεχόμενες τιμές και τάση αφορούν τις τιμές μετά την αλλαγή στον τρόπο μέτρησης ({period}).',
  'description.missing': {
    one: 'Λείπει {count} τιμή: {periods}.',
    other: 'Λείπουν {count} τιμές: {periods}.',
  },
  'description.missing.many': 'Λείπουν {count} τιμές· ο πίνακας δείχνει ποιες.',
  'description.missing.none': 'Δεν λείπει καμία τιμή.',
  'description.partial': 'Δεν έχουν ολοκληρωθεί και μένουν εκτός στατιστικών: {figures}.',

  'description.run.above': 'Οι {count} τελευταίες τιμές βρίσκονται όλες πάνω από τον μέσο όρο.',
  'description.run.below': 'Οι {count} τελευταίες τιμές βρίσκονται όλες κάτω από τον μέσο όρο.',
  'description.limits': 'Η συνηθισμένη διακύμανση εκτείνεται από {low} έως {high} (μέθοδος: {rules}).',
  'description.limits.since': 'Ισχύουν από την αλλαγή στον τρόπο μέτρησης ({period}).',
  'description.limits.trial': 'Τα όρια είναι προσωρινά, ώσπου να υπάρξουν δώδεκα τιμές.',
  'description.limits.none': 'Οι τιμές δεν αρκούν για όρια συνηθισμένης διακύμανσης· χρειάζονται έξι.',
  'description.signals': 'Σήματα μεταβολής: {signals}.',
  'description.signals.more': {
    one: 'Ένα παλαιότερο σήμα βρίσκεται στον πίνακα.',
    other: 'Παλαιότερα σήματα βρίσκονται στον πίνακα.',
  },
  'description.signals.none': 'Κανένα σήμα μεταβολής.',
  'description.dependent':
    'Κάθε τιμή εξαρτάται από την προηγούμενη (r {r}), άρα τα όρια ίσως είναι πολύ στενά.',
  'description.alternating':
    'Μετά από υψηλή τιμή έρχεται συχνά χαμηλή και αντίστροφα (r {r}), άρα τα όρια ίσως είναι πολύ φαρδιά.',
  'description.trend.rising': 'Ανοδική τάση: {slope} {per}, με διάστημα 95% από {low} έως {high}.',
  'description.trend.falling': 'Καθοδική τάση: {slope} {per}, με διάστημα 95% από {low} έως {high}.',
  'description.trend.flat': 'Χωρίς σαφή τάση: {slope} {per}, με διάστημα 95% από {low} έως {high}.',
  'description.trend.none': 'Οι τιμές δεν αρκούν για τάση· χρειάζονται τρεις.',
  'description.per.day': 'ανά ημέρα',
  'description.per.week': 'ανά εβδομάδα',
  'description.per.month': 'ανά μήνα',
  'description.per.quarter': 'ανά τρίμηνο',
  'description.per.half': 'ανά εξάμηνο',
  'description.per.year': 'ανά έτος',

  'description.rule.beyond-limit': 'εκτός ορίων',
  'description.rule.run-of-7': 'επτά στη σειρά από την ίδια πλευρά του μέσου όρου',
  'description.rule.run-of-8': 'οκτώ στη σειρά από την ίδια πλευρά του μέσου όρου',
  'description.rule.run-of-9': 'εννέα στη σειρά από την ίδια πλευρά του μέσου όρου',
  'description.rule.two-of-three': 'δύο στις τρεις κοντά σε όριο',
  'description.rule.three-of-four': 'τρεις στις τέσσερις πιο κοντά σε όριο παρά στον μέσο όρο',
  'description.rule.four-of-five': 'τέσσερις στις πέντε αρκετά μακριά από τον μέσο όρο',
  'description.rule.trend-of-6': 'έξι στη σειρά ανοδικές ή καθοδικές',
  'description.rule.trend-of-7': 'επτά στη σειρά ανοδικές ή καθοδικές',

  'description.evidence.r': 'r {r}, διάστημα 95% από {low} έως {high}, από {count} ζεύγη μεταβολών.',

  'description.reason': 'Γιατί αναμένεται η σύνδεση: {text}',
  'description.belief': 'Εκτίμηση: {belief}. {text}',
  'description.note': '{period}: {text}',
  'description.judgement.none': 'Δεν έχει γραφτεί ακόμη κρίση.',

  'summary.caption': '{name}: συνοπτικά',
  'summary.fact': 'Στοιχείο',
  'summary.value': 'Τιμή',
  'summary.when': 'Πότε',
  'summary.periods': 'Περίοδοι',
  'summary.missing': 'Τιμές που λείπουν',

  'summary.first': 'Πρώτη',
  'summary.last': 'Τελευταία',
  'summary.min': 'Χαμηλότερη',
  'summary.max': 'Υψηλότερη',
  'summary.mean': 'Μέσος όρος',
  'summary.run.above': 'Τελευταίες στη σειρά πάνω από τον μέσο όρο',
  'summary.run.below': 'Τελευταίες στη σειρά κάτω από τον μέσο όρο',

  'summary.follow': 'r με την προηγούμενη τιμή',
  'summary.trend': 'Τάση {per}',
  'summary.interval': 'Διάστημα 95% της τάσης',

  'summary.pairs': 'Ζεύγη μεταβολών',
  'summary.r': 'r στην αναμενόμενη υστέρηση',
  'summary.r-interval': 'Διάστημα 95% του r',

  'table.target': 'Στόχος',
  'table.limits': 'Συνηθισμένη διακύμανση',
  'table.signals': 'Σήματα',
  'table.partial': 'Δεν έχει ολοκληρωθεί',
  'table.ahead': 'Δεν έχει αρχίσει',
  'table.more': {
    one: '{count} παλαιότερη γραμμή δεν εκτυπώνεται. Υπάρχει στο αρχείο CSV.',
    other: '{count} παλαιότερες γραμμές δεν εκτυπώνονται. Υπάρχουν στο αρχείο CSV.',
  },

  'reading.above': '{amount} πάνω',
  'reading.below': '{amount} κάτω',
  'reading.at': 'ακριβώς στον στόχο',
  'reading.within': 'εντός στόχου',
} satisfies Record<keyof typeof source, Message>;
