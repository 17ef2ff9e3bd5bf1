import type { charts as source } from '../en/charts';
import type { Message } from '../messages';

/** Words of the charts of one indicator: what stands in and under their drawings. */
export const charts = {
  'charts.view.trend': 'Εξέλιξη',
  'charts.view.behavior': 'Συμπεριφορά διεργασίας',
  'charts.view.variance': 'Έναντι στόχου',
  'charts.view.six-twelve': '6 και 12',
  'chart.no-behavior': {
    one: 'Η συμπεριφορά διεργασίας χρειάζεται τουλάχιστον έξι τιμές. Υπάρχει {count}.',
    other: 'Η συμπεριφορά διεργασίας χρειάζεται τουλάχιστον έξι τιμές. Υπάρχουν {count}.',
  },
  'chart.one-figure': 'Μία τιμή μέχρι τώρα ({period}). Για γραμμή χρειάζεται και δεύτερη.',
  'chart.all-missing': 'Καμία περίοδος δεν έχει τιμή. Ο πίνακας αναφέρει τους λόγους.',
  'chart.none-in-range': 'Δεν υπάρχουν τιμές στις ημέρες που εμφανίζονται.',
  'chart.axis.off-zero': 'Ο άξονας δεν ξεκινά από το μηδέν.',
  'chart.axis.week': 'Ε{week}',

  'chart.threshold.warn': 'προειδοποίηση {value}',
  'chart.threshold.breach': 'υπέρβαση {value}',
  'chart.threshold.rule': '{level}: {operator} {value}',
  'chart.forecast': 'χωρίς αλλαγή {value}',
  'chart.forecast.note':
    'Με κουκκίδες: πού θα βρίσκονταν οι επόμενες τιμές αν δεν άλλαζε τίποτα, από {low} έως {high}.',
  'chart.note': '{mark}. {date}, {kind}: {text}',
  'chart.note.untitled': '{mark}. {date}, {kind}',
  'chart.flag.too-many':
    'Πάνω από {count} περιόδους οι ενδείξεις δεν σημειώνονται. Επιλέξτε μικρότερο διάστημα για να τις δείτε.',
  'chart.flag': 'Ρόμβος: ένδειξη ότι δεν πρόκειται μόνο για τη συνηθισμένη διακύμανση.',
  'chart.counter':
    'Εμφανίζεται και, στον ίδιο άξονα χρόνου: {name}. Θα έδειχνε το τίμημα αν πιεζόταν υπερβολικά αυτός ο δείκτης.',

  'chart.behavior': '{name}: συμπεριφορά διεργασίας',
  'chart.behavior.note': {
    one: 'Όρια συνηθισμένης διακύμανσης από {count} τιμή ({rules}).',
    other: 'Όρια συνηθισμένης διακύμανσης από {count} τιμές ({rules}).',
  },
  'chart.behavior.locked': {
    one: 'Όρια κλειδωμένα σε {count} τιμή ({rules}).',
    other: 'Όρια κλειδωμένα σε {count} τιμές ({rules}).',
  },
  'chart.behavior.trial': 'Προσωρινά όρια, με διακεκομμένη γραμμή, μέχρι να υπάρξουν δώδεκα τιμές.',
  'chart.behavior.marks':
    'Ρόμβος: εκτός ορίων. Τετράγωνο: συμπληρώνει μοτίβο. Κενό σημείο: ακραία τιμή, εκτός υπολογισμού.',
  'chart.behavior.range': 'Μεταβολή από την προηγούμενη τιμή',
  'chart.behavior.segment': 'Νέα όρια, {period}: {text}',
  'chart.behavior.upper': 'άνω όριο {value}',
  'chart.behavior.lower': 'κάτω όριο {value}',
  'chart.behavior.centre': 'μέσος όρος {value}',
  'chart.behavior.range.upper': 'όριο {value}',
  'chart.behavior.range.mean': 'μέσος όρος {value}',
  'chart.behavior.moved': 'μεταβολή {amount}',
  'chart.behavior.jump': 'ασυνήθιστα μεγάλη μεταβολή',
  'chart.assurance.passes':
    'Όλη η συνηθισμένη διακύμανση καλύπτει τον στόχο: μπορείτε να βασιστείτε στη διεργασία.',
  'chart.assurance.fails':
    'Ο στόχος βρίσκεται έξω από τη συνηθισμένη διακύμανση: η διεργασία δεν μπορεί να τον φτάσει αν δεν αλλάξει.',
  'chart.assurance.hit-and-miss':
    'Ο στόχος βρίσκεται μέσα στη συνηθισμένη διακύμανση: άλλοτε θα επιτυγχάνεται και άλλοτε όχι, χωρίς να έχει αλλάξει κάτι.',

  'chart.variance': '{name}: έναντι στόχου και προηγούμενων τιμών',
  'chart.variance.target': 'έναντι του στόχου',
  'chart.variance.previous': 'έναντι της προηγούμενης περιόδου',
  'chart.variance.last-year': 'έναντι του προηγούμενου έτους',
  'chart.variance.note':
    'Οι γεμάτες στήλες σημαίνουν χειρότερα, οι κενές καλύτερα, οι διακεκομμένες ότι η περίοδος δεν έχει λήξει. Οι στήλες ξεκινούν από το μηδέν.',
  'chart.variance.newest': {
    one: 'Η τελευταία περίοδος.',
    other: 'Οι τελευταίες {count} περίοδοι.',
  },
  'chart.variance.none': 'Δεν υπάρχει ακόμη σύγκριση: ούτε στόχος ούτε προηγούμενη τιμή.',
  'chart.variance.reading': '{amount} {basis}',
  'chart.variance.same': 'καμία διαφορά {basis}',

  'chart.six-twelve': '{name}: πρόσφατες εβδομάδες και μήνες',
  'chart.six-twelve.weeks': 'Εβδομάδες',
  'chart.six-twelve.months': 'Μήνες',
  'chart.six-twelve.note': 'Διακεκομμένη γραμμή: το προηγούμενο έτος. Κάθε μέρος έχει τη δική του κλίμακα.',
  'chart.six-twelve.note.one': 'Διακεκομμένη γραμμή: το προηγούμενο έτος.',
  'chart.six-twelve.how':
    'Από σύντομες σε μεγαλύτερες περιόδους: {aggregation}. Κάθε εβδομάδα ανήκει στον μήνα της Πέμπτης της.',
  'chart.six-twelve.no-aggregation':
    'Δεν έχει οριστεί πώς προκύπτει η τιμή ενός μήνα από συντομότερες περιόδους. Ορίστε το στον δείκτη για να εμφανιστούν οι μήνες.',
  'chart.six-twelve.no-sums':
    'Ο μήνας είναι εδώ λόγος δύο αθροισμάτων, αλλά καμία τιμή δεν αναφέρει αριθμητή και παρονομαστή. Προσθέστε τους για να εμφανιστούν οι μήνες.',
  'chart.six-twelve.mixed-currencies':
    'Οι τιμές είναι σε περισσότερα από ένα νομίσματα, οπότε δεν προστίθενται σε μήνες.',
  'chart.six-twelve.too-long':
    'Η προβολή αυτή δείχνει εβδομάδες και μήνες. Οι περίοδοι αυτού του δείκτη είναι μεγαλύτερες.',
  'chart.six-twelve.newest': 'Τελευταίες τιμές',
  'chart.six-twelve.before': 'Μεταβολή',
  'chart.six-twelve.year': 'Σε ένα έτος',
  'chart.six-twelve.year-before': 'Προηγούμενο έτος',
  'chart.six-twelve.last-year': 'έναν χρόνο πριν: {value}',
} as const satisfies Record<keyof typeof source, Message>;
