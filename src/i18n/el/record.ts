import type { record as source } from '../en/record';
import type { Message } from '../messages';

/** What stands in the record of a charter and a reader should know. */
export const record = {
  'issue.signature-declined':
    'Η πλευρά «{name}» δεν ενέκρινε την έκδοση {version}. Ζητήστε αλλαγές: το κείμενο επιστρέφει στους συντάκτες του.',
  'issue.link-not-observed':
    'Η επίδραση που αναμενόταν από τον δείκτη «{name}» δεν παρατηρήθηκε. Αποφασίστε στην επόμενη αναθεώρηση αν η σύνδεση θα μείνει.',
  'issue.figure-missing':
    'Ο δείκτης «{name}» δεν έχει τιμή για την περίοδο {period}. Προσθέστε την, αν βρίσκεται ακόμη.',
} satisfies Record<keyof typeof source, Message>;
