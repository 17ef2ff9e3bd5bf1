import type { copies as source } from '../en/copies';
import type { Message } from '../messages';

/** Words of the copies that people take along: what a copy says of itself, and what could not be read of one. */
export const copies = {
  'copy.as-of': 'Κατάσταση: {date}',
  'copy.content': 'Περιεχόμενο {hash}',
  'copy.page': 'Σελίδα {page} από {pages}',
  'copy.prompt': '[Συμπληρώστε: {hint}]',
  'copy.prompt.leading': 'Μια πρώιμη ένδειξη που εξαρτάται από εσάς, όπως η κάλυψη coaching',
  'copy.prompt.lagging':
    'Ένα αποτέλεσμα που αναμένεται να ακολουθήσει, όπως το ποσοστό κερδισμένων ευκαιριών',

  'issue.markdown.no-data':
    'Λείπουν τα δεδομένα από το τέλος του αρχείου, και χωρίς αυτά δεν διαβάζεται. Πάρτε το αρχείο όπως εξήχθη και γράψτε εκεί τις αλλαγές σας.',
  'issue.markdown.data-broken':
    'Τα δεδομένα στο τέλος του αρχείου έχουν χαλάσει κοντά στη γραμμή {line}. Πάρτε τα από το αρχείο όπως εξήχθη· οι αλλαγές σας πριν από αυτά μπορούν να μείνουν.',
  'issue.markdown.data-edited':
    'Άλλαξαν με το χέρι και το κείμενο και τα δεδομένα στο τέλος του. Όπου διαφέρουν, ίσχυσε το κείμενο· δείτε τις αλλαγές πριν τις κρατήσετε.',
  'issue.markdown.other-language':
    'Το κείμενο άλλαξε, αλλά είναι σε γλώσσα ({language}) της οποίας οι λέξεις δεν υπάρχουν εδώ. Το αρχείο διαβάστηκε χωρίς αυτές τις αλλαγές.',
  'issue.markdown.other-words':
    'Το αρχείο γράφτηκε από άλλη έκδοση, με διαφορετικές διατυπώσεις. Τα δικά σας κείμενα διαβάζονται κανονικά· δείτε όσα αναφέρονται.',
  'issue.markdown.computed':
    'Η γραμμή {line}, «{text}», άλλαξε σε σημείο που προκύπτει από μεγέθη, επιλογές ή ονόματα. Η αλλαγή δεν πέρασε· κάντε την στον επεξεργαστή.',
  'issue.markdown.extra':
    'Η γραμμή {line}, «{text}», είναι καινούρια και δεν φαίνεται πού ανήκει. Δεν πέρασε· προσθέστε την στον επεξεργαστή.',
  'issue.markdown.missing':
    'Κοντά στη γραμμή {line} κάτι λείπει: «{text}». Δεν αφαιρέθηκε τίποτα· αφαιρέστε το στον επεξεργαστή, αν αυτό θέλετε.',
  'issue.markdown.conflict':
    'Η γραμμή {line} λέει «{text}», αλλά η γραμμή {other} αλλάζει διαφορετικά το ίδιο κείμενο. Ίσχυσε η γραμμή {other}.',
  'issue.markdown.more': 'Και άλλα {count} σημεία που δεν έγιναν κατανοητά.',
} satisfies Record<keyof typeof source, Message>;
