import type { comments as source } from '../en/comments';
import type { Message } from '../messages';

/** Words of comments: conversations about places of a charter, writing and sending them, and what became of their places. */
export const comments = {
  'comments.heading': 'Σχόλια',
  'comments.about': 'Σχόλια:',
  'comments.count': {
    one: '{count} ανοιχτή συζήτηση: {place}',
    other: '{count} ανοιχτές συζητήσεις: {place}',
  },
  'comments.count.none': 'Σχόλια: {place}',
  'comments.empty': 'Κανείς δεν έχει σχολιάσει αυτό το σημείο ακόμη.',
  'comments.empty.charter':
    'Δεν υπάρχουν ακόμη σχόλια. Τα σχόλια γράφονται δίπλα στο κείμενο και δεν το αλλάζουν ποτέ.',
  'comments.empty.filter': 'Δεν υπάρχουν συζητήσεις αυτού του είδους.',
  'comments.read-only': 'Εδώ μπορείτε να διαβάσετε σχόλια, αλλά όχι να γράψετε.',
  'comments.filter': 'Ποιες συζητήσεις',
  'comments.filter.all': 'Όλες ({number})',
  'comments.filter.open': 'Ανοιχτές ({number})',
  'comments.filter.resolved': 'Διευθετημένες ({number})',
  'comments.filter.mine': 'Δικές μου ({number})',
  'comments.place.all': 'Ολόκληρη η ενότητα',
  'comments.gone': 'Δεν υπάρχουν πια στο κείμενο',
  'comments.anchor.changed': 'Το σημείο αυτό έχει αλλάξει στο μεταξύ.',
  'comments.anchor.changed.quoted': 'Το σημείο αυτό έχει αλλάξει στο μεταξύ. Έλεγε: «{quote}»',
  'comments.anchor.gone': 'Το σημείο αυτό έχει αφαιρεθεί.',
  'comments.anchor.gone.quoted': 'Το σημείο αυτό έχει αφαιρεθεί. Έλεγε: «{quote}»',
  'comments.new': 'Νέο σχόλιο',
  'comments.hint': 'Πληκτρολογήστε @ και ένα όνομα για να αναφέρετε κάποιον.',
  'comments.send': 'Σχολιάστε',
  'comments.sending': 'Αποστολή…',
  'comments.sent': 'Το σχόλιο στάλθηκε.',
  'comments.reply': 'Απάντηση',
  'comments.reply.label': 'Η απάντησή σας',
  'comments.reply.reopen': 'Απάντηση και νέο άνοιγμα',
  'comments.edit': 'Επεξεργασία',
  'comments.edit.label': 'Το σχόλιό σας',
  'comments.edit.save': 'Αποθήκευση',
  'comments.edited': 'Το σχόλιο άλλαξε.',
  'comments.was-edited': 'με αλλαγές',
  'comments.remove': 'Διαγραφή…',
  'comments.remove.title': 'Να διαγραφεί το σχόλιο;',
  'comments.remove.about':
    'Το κείμενό του χάνεται οριστικά. Οι απαντήσεις μένουν, με την ένδειξη ότι εδώ υπήρχε ένα σχόλιο. Η διαγραφή δεν αναιρείται.',
  'comments.remove.confirm': 'Διαγραφή',
  'comments.removed': 'Το σχόλιο διαγράφηκε.',
  'comments.was-removed': 'Το σχόλιο διαγράφηκε από όποιον το έγραψε.',
  'comments.resolve': 'Διευθετήθηκε',
  'comments.resolved': 'Διευθετημένη',
  'comments.resolved.by': 'από: {name}, {when}',
  'comments.resolved.count': { one: '{count} διευθετημένη', other: '{count} διευθετημένες' },
  'comments.reopen': 'Νέο άνοιγμα',
  'comments.reopened': 'Η συζήτηση άνοιξε ξανά',
  'comments.left':
    'Δεν στάλθηκε, και το σημείο ή η συζήτηση δεν υπάρχει πια ({place}). Στείλτε το ως νέο σχόλιο ή ακυρώστε το.',
  'comments.people': 'Άτομα για αναφορά',
  'comments.people.found': {
    one: 'Βρέθηκε {count} άτομο. Με το Enter μπαίνει το όνομα.',
    other: 'Βρέθηκαν {count} άτομα. Επιλέξτε με τα βέλη και πατήστε Enter.',
  },
  'comments.people.failed': 'Η αναζήτηση ονομάτων απέτυχε. Μπορείτε να συνεχίσετε χωρίς αυτά.',
  'comments.fault.empty': 'Γράψτε πρώτα κάτι.',
  'comments.fault.too-long': {
    one: 'Το κείμενο ξεπερνά το όριο κατά {count} χαρακτήρα. Στέλνονται έως {max} χαρακτήρες κάθε φορά.',
    other: 'Το κείμενο ξεπερνά το όριο κατά {count} χαρακτήρες. Στέλνονται έως {max} χαρακτήρες κάθε φορά.',
  },
  'comments.fault.too-many-mentions': {
    one: 'Μπορείτε να αναφέρετε έως {count} άτομο κάθε φορά.',
    other: 'Μπορείτε να αναφέρετε έως {count} άτομα κάθε φορά.',
  },
  'comments.fault.unsent':
    'Δεν στάλθηκε. Το κείμενο είναι ακόμη εδώ: ελέγξτε τη σύνδεση και στείλτε το ξανά.',
  'comments.fault.unauthenticated':
    'Δεν στάλθηκε, επειδή έχετε αποσυνδεθεί. Το κείμενο είναι ακόμη εδώ: συνδεθείτε και στείλτε το ξανά.',
  'comments.fault.forbidden':
    'Δεν στάλθηκε: δεν έχετε δικαίωμα να γράψετε εδώ. Αντιγράψτε το κείμενο, αν το χρειάζεστε.',
  'comments.fault.invalid': 'Δεν έγινε δεκτό. Συντομεύστε ή αλλάξτε το κείμενο και στείλτε το ξανά.',
  'comments.fault.too-large': 'Δεν έγινε δεκτό. Συντομεύστε ή αλλάξτε το κείμενο και στείλτε το ξανά.',
  'comments.fault.absent': 'Αυτό στο οποίο απαντούσατε διαγράφηκε στο μεταξύ. Το κείμενο είναι ακόμη εδώ.',
  'comments.trouble': 'Δεν ήταν δυνατό. Ελέγξτε τη σύνδεση και δοκιμάστε ξανά.',
  'comments.trouble.unauthenticated': 'Έχετε αποσυνδεθεί. Συνδεθείτε ξανά και δοκιμάστε άλλη μια φορά.',
  'comments.trouble.forbidden': 'Δεν έχετε δικαίωμα γι’ αυτό.',
} as const satisfies Record<keyof typeof source, Message>;
