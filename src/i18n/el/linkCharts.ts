import type { linkCharts as source } from '../en/linkCharts';
import type { Message } from '../messages';

/** Words of the three charts of a link, and of a chart saved as a picture. */
export const linkCharts = {
  'charts.views': 'Εμφάνιση',
  'charts.view.lead-lag': 'Στον χρόνο',
  'charts.view.lags': 'Ανά υστέρηση',
  'charts.view.scatter': 'Ανά ζεύγος',

  'link.itself': 'Η σύνδεση αναφέρει δύο φορές τον ίδιο δείκτη, οπότε δεν υπάρχει τι να συγκριθεί.',

  'shift.group': 'Μετατόπιση: {leading}',
  'shift.less': 'Μικρότερη υστέρηση',
  'shift.more': 'Μεγαλύτερη υστέρηση',
  'shift.at-expected': 'Υστέρηση: {delay}, όπως αναμένεται',
  'shift.at': 'Υστέρηση: {delay} (αναμενόμενη: {expected})',
  'shift.at-unset': 'Υστέρηση: {delay} (δεν έχει οριστεί αναμενόμενη)',
  'shift.back': 'Επιστροφή στην αναμενόμενη',
  'shift.note.expected': {
    one: 'Κάθε γραμμή έχει τη δική της κλίμακα. Ο δείκτης «{leading}» έχει μετατοπιστεί έναν μήνα μετά, κατά την αναμενόμενη υστέρηση.',
    other:
      'Κάθε γραμμή έχει τη δική της κλίμακα. Ο δείκτης «{leading}» έχει μετατοπιστεί {count} μήνες μετά, κατά την αναμενόμενη υστέρηση.',
  },
  'shift.note': {
    one: 'Κάθε γραμμή έχει τη δική της κλίμακα. Ο δείκτης «{leading}» έχει μετατοπιστεί έναν μήνα μετά, για δοκιμή άλλης υστέρησης. Ό,τι ταιριάζει στο μάτι δεν δείχνει από μόνο του τίποτε.',
    other:
      'Κάθε γραμμή έχει τη δική της κλίμακα. Ο δείκτης «{leading}» έχει μετατοπιστεί {count} μήνες μετά, για δοκιμή άλλης υστέρησης. Ό,τι ταιριάζει στο μάτι δεν δείχνει από μόνο του τίποτε.',
  },
  'shift.later': 'Περίοδος μετά από υστέρηση: {delay}',

  'lags.caption': '{leading} και {lagging}, ανά υστέρηση',
  'lags.note.difference': {
    one: 'Συντελεστής r του Pearson για τις μεταβολές από περίοδο σε περίοδο, σε {count} υστέρηση.',
    other: 'Συντελεστής r του Pearson για τις μεταβολές από περίοδο σε περίοδο, σε {count} υστερήσεις.',
  },
  'lags.note.seasonal-difference': {
    one: 'Συντελεστής r του Pearson για τις μεταβολές έναντι της προηγούμενης εποχικής περιόδου, σε {count} υστέρηση.',
    other:
      'Συντελεστής r του Pearson για τις μεταβολές έναντι της προηγούμενης εποχικής περιόδου, σε {count} υστερήσεις.',
  },
  'lags.note.level': {
    one: 'Συντελεστής r του Pearson για τις ίδιες τις τιμές, σε {count} υστέρηση.',
    other: 'Συντελεστής r του Pearson για τις ίδιες τις τιμές, σε {count} υστερήσεις.',
  },
  'lags.note.read':
    'Οι ράβδοι καλύπτουν το διάστημα 95%· γεμάτο είναι το σημείο του οποίου το διάστημα δεν περιέχει το 0.',
  'lags.note.declared':
    'Μόνο η αναμενόμενη υστέρηση είχε οριστεί εκ των προτέρων· οι υπόλοιπες είναι αναζήτηση.',
  'lags.note.search': 'Καμία υστέρηση δεν είχε οριστεί εκ των προτέρων, οπότε όλες είναι αναζήτηση.',
  'lags.expected': 'αναμενόμενη',
  'lags.chance': 'αναμενόμενο από τύχη',
  'lags.axis.day': 'ημέρες υστέρησης',
  'lags.axis.week': 'εβδομάδες υστέρησης',
  'lags.axis.month': 'μήνες υστέρησης',
  'lags.axis.quarter': 'τρίμηνα υστέρησης',
  'lags.axis.half': 'εξάμηνα υστέρησης',
  'lags.axis.year': 'έτη υστέρησης',
  'lags.after.day': { one: 'Μετά από {count} ημέρα', other: 'Μετά από {count} ημέρες' },
  'lags.after.week': { one: 'Μετά από {count} εβδομάδα', other: 'Μετά από {count} εβδομάδες' },
  'lags.after.month': { one: 'Μετά από {count} μήνα', other: 'Μετά από {count} μήνες' },
  'lags.after.quarter': { one: 'Μετά από {count} τρίμηνο', other: 'Μετά από {count} τρίμηνα' },
  'lags.after.half': { one: 'Μετά από {count} εξάμηνο', other: 'Μετά από {count} εξάμηνα' },
  'lags.after.year': { one: 'Μετά από {count} έτος', other: 'Μετά από {count} έτη' },
  'lags.same': 'Στην ίδια περίοδο',
  'lags.reading.expected': '{delay}, η αναμενόμενη υστέρηση',
  'lags.reading.r': {
    one: '{delay}: r {r} από {count} ζεύγος, διάστημα 95% από {low} έως {high}',
    other: '{delay}: r {r} από {count} ζεύγη, διάστημα 95% από {low} έως {high}',
  },
  'lags.reading.clear': '{reading}, που δεν περιέχει το 0',
  'lags.reading.chance': '{reading}, που περιέχει το 0: ίσως οφείλεται μόνο στην τύχη',
  'lags.reading.few': {
    one: '{delay}: {count} ζεύγος, δεν αρκεί για συντελεστή',
    other: '{delay}: {count} ζεύγη, δεν αρκούν για συντελεστή',
  },
  'lags.reading.constant': '{delay}: χωρίς συντελεστή, επειδή ο ένας από τους δύο δεν μεταβάλλεται',
  'lags.none': 'Λιγότερα από οκτώ ζεύγη σε κάθε υστέρηση: χωρίς συντελεστή',
  'lags.table.lag': 'Υστέρηση',
  'lags.table.pairs': 'Ζεύγη',
  'lags.table.interval': 'Διάστημα 95%',
  'lags.table.p': 'p, διορθωμένο (Holm)',
  'lags.table.spearman': 'ρ του Spearman',

  'scatter.caption': '{leading} και {lagging}: μεταβολές, ζεύγος προς ζεύγος',
  'scatter.note.difference':
    'Κάθε σημείο είναι ένα ζεύγος μεταβολών από περίοδο σε περίοδο, όχι επιπέδων: πώς κινήθηκε ο ένας δείκτης και πώς ο άλλος στην περίοδο όπου αναμένεται η επίδραση. Οι γραμμές δείχνουν τη μηδενική μεταβολή.',
  'scatter.note.seasonal-difference':
    'Κάθε σημείο είναι ένα ζεύγος μεταβολών έναντι της προηγούμενης εποχικής περιόδου, όχι επιπέδων: πώς κινήθηκε ο ένας δείκτης και πώς ο άλλος στην περίοδο όπου αναμένεται η επίδραση. Οι γραμμές δείχνουν τη μηδενική μεταβολή.',
  'scatter.up': 'αύξηση κατά {amount}',
  'scatter.down': 'μείωση κατά {amount}',
  'scatter.same': 'καμία μεταβολή',
  'scatter.reading': '{name}, {period}: {change}',
  'scatter.none':
    'Δεν υπάρχει ακόμη ζεύγος μεταβολών: χρειάζονται τιμές και των δύο δεικτών σε διαδοχικές περιόδους.',
  'scatter.table.change': '{name}, μεταβολή',

  'picture.save': 'Αποθήκευση εικόνας',
  'picture.svg': 'Ως SVG',
  'picture.png': 'Ως PNG',
  'picture.failed': 'Η εικόνα δεν μπόρεσε να δημιουργηθεί.',
} satisfies Record<keyof typeof source, Message>;
