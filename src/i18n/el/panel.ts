import type { panel as source } from '../en/panel';
import type { Message } from '../messages';

/** Words of the metrics panel. */
export const panel = {
  'panel.finding.none': 'Δεν υπάρχουν ακόμη δείκτες',
  'panel.finding.all': {
    one: 'Ο μοναδικός δείκτης είναι σε καλή πορεία',
    other: 'Και οι {total} δείκτες είναι σε καλή πορεία',
  },
  'panel.finding.some': {
    one: '{good} από τους {total} δείκτες είναι σε καλή πορεία',
    other: '{good} από τους {total} δείκτες είναι σε καλή πορεία',
  },
  'panel.finding.zero': {
    one: 'Ο μοναδικός δείκτης δεν είναι σε καλή πορεία',
    other: 'Κανένας από τους {total} δείκτες δεν είναι σε καλή πορεία',
  },
  'panel.lane.leading': 'Τους επηρεάζουμε άμεσα.',
  'panel.lane.lagging': 'Κοινό αποτέλεσμα, δικό μας και άλλων.',
  'panel.lane.leading.empty':
    'Δεν υπάρχει ακόμη πρόδρομος δείκτης. Προσθέστε τις πρώιμες ενδείξεις που επηρεάζει η δουλειά σας.',
  'panel.lane.lagging.empty':
    'Δεν υπάρχει ακόμη δείκτης υστέρησης. Προσθέστε τα αποτελέσματα που πρέπει να ακολουθήσουν.',
  'panel.change.none': 'χωρίς προηγούμενη τιμή για σύγκριση',
  'panel.change.same': 'καμία μεταβολή (έναντι: {period})',
  'panel.change.up': 'αύξηση κατά {amount} (έναντι: {period})',
  'panel.change.down': 'μείωση κατά {amount} (έναντι: {period})',
  'panel.change.method': 'άλλος τρόπος μέτρησης από: {period}, χωρίς σύγκριση',
  'panel.change.better': 'καλύτερα',
  'panel.change.worse': 'χειρότερα',
  'panel.target': 'στόχος {value}',
  'panel.no-data': 'χωρίς στοιχεία',
  'panel.show-data': 'Εμφάνιση στοιχείων',
  'panel.in-words': 'Με λόγια',
  'panel.earlier': 'Παλαιότερα',
  'panel.later': 'Νεότερα',
  'panel.description.empty': 'Δεν υπάρχουν ακόμη τιμές. Καταχωρίστε την πρώτη για να φανεί η πορεία.',
  'panel.lanes': 'Πρώτα όσα κάνουμε εμείς, ύστερα όσα κερδίζει η επιχείρηση.',
  'panel.see-with': 'Δείτε μαζί με: {name}',
  'panel.pair': {
    one: '{leading} και, έναν μήνα μετά, {lagging}',
    other: '{leading} και, {count} μήνες μετά, {lagging}',
  },
  'panel.pair.together': '{leading} και {lagging}',
  'panel.pair.scales': 'Κάθε γραμμή έχει τη δική της κλίμακα.',
  'panel.pair.later': 'Αναμενόμενη επίδραση',
  'panel.links': 'Τι επηρεάζει τι',
  'panel.link.unknown': 'δείκτης που δεν υπάρχει',
  'panel.link.broken': 'Η σύνδεση αναφέρει δείκτη που δεν υπάρχει. Επιλέξτε άλλον στην ενότητα των δεικτών.',
  'panel.link.reason': 'Η αιτιολόγηση {$ofTheCharter}',
  'panel.link.expected': 'Αναμενόμενη υστέρηση',

  'panel.link.moves': 'Κινούνται μαζί',
  'panel.link.r': { one: 'r {r}, {count} ζεύγος', other: 'r {r}, {count} ζεύγη' },
  'panel.link.belief': 'Η εκτίμησή μας',
  'panel.link.delay': { one: 'μετά από {count} μήνα', other: 'μετά από {count} μήνες' },

  'panel.link.action.keep': 'Και οι δύο σε καλή πορεία: συνεχίστε',
  'panel.link.action.wait': 'Δώστε χρόνο',
  'panel.link.action.challenge': 'Αμφισβητήστε τη σύνδεση',
  'panel.link.action.act': 'Ενεργήστε στον πρόδρομο δείκτη',
  'panel.link.action.not-ours': 'Το αποτέλεσμα δεν μας ανήκει',
  'panel.link.fine-print': 'Το ότι δύο δείκτες κινούνται μαζί δεν αποδεικνύει αιτία.',
} satisfies Record<keyof typeof source, Message>;
