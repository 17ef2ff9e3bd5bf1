import type { Message } from '../../i18n';
import type { words as source } from './en';

/** What the command line says, in Greek. */
export const words = {
  help: `Χάρτες που φυλάσσονται σε αποθετήριο κώδικα.

  enablement-charter check FILE...              έλεγχος (.json, .md)
  enablement-charter export FILE... --to FORMAT αντίγραφα: md, html, csv, json, docx
  enablement-charter migrate FILE...            ενημέρωση αρχείων
  enablement-charter new FILE                   νέα χάρτα: .json, .md, .html, .csv, .docx

Επιλογές
  --json             check: το αποτέλεσμα ως JSON
  --to FORMAT        export: md, html, csv, json ή docx· αλλιώς από το όνομα μετά το --out
  --out PATH         export: αρχείο ή φάκελος που υπάρχει· αλλιώς το κείμενο εμφανίζεται στην οθόνη
  --write            migrate: εγγραφή του αρχείου, αντί για απλή προβολή των αλλαγών
  --from NAME        new: αρχή από παράδειγμα: tavlio, quillmere, thalassaia
  --title TEXT       new: ο τίτλος
  --locale en|el|de|fr|es|ar
                     η γλώσσα μηνυμάτων και αντιγράφων
  --now YYYY-MM-DD   η ημέρα για την οποία ισχύουν όλα· αλλιώς η σημερινή
  --version, --help

Κωδικοί εξόδου
  0  όλα καλά: κανένα σφάλμα, έγινε εγγραφή ή δεν χρειάζεται αλλαγή
  1  check: μια χάρτα έχει σφάλματα· migrate: ένα αρχείο θα άλλαζε
  2  ένα αρχείο δεν διαβάστηκε ή δεν γράφτηκε, ή η εντολή δεν έγινε κατανοητή`,
  'usage.command': 'Δεν υπάρχει εντολή «{command}». Εντολές: check, export, migrate και new.',
  'usage.option': '{reason} Δείτε τι υπάρχει με enablement-charter --help.',
  'usage.no-file': 'Δώστε ένα αρχείο: enablement-charter {command} charter.json',
  'usage.one-file': 'Δώστε ένα μόνο αρχείο: enablement-charter new charter.json',
  'usage.locale': 'Δεν υπάρχουν λέξεις σε «{value}». Γράψτε --locale {known}.',
  'usage.now': 'Το «{value}» δεν είναι ημερομηνία. Γράψτε την όπως --now 2026-11-23.',
  'usage.to': 'Η μορφή «{value}» δεν υπάρχει. Γράψτε --to md, html, csv, json ή docx.',
  'usage.from': 'Δεν υπάρχει παράδειγμα «{value}». Γράψτε --from tavlio, quillmere ή thalassaia.',
  'usage.out-many':
    'Για πολλά αρχεία χρειάζεται φάκελος μετά το --out, και το «{path}» δεν είναι. Φτιάξτε τον πρώτα.',
  'usage.binary': 'Ένα αρχείο Word δεν εμφανίζεται στην οθόνη. Πείτε πού θα γραφτεί: --out {name}',
  'file.none': '{file}: δεν υπάρχει τέτοιο αρχείο. Ελέγξτε τη διαδρομή.',
  'file.folder': '{file}: είναι φάκελος. Δώστε τα αρχεία του, όπως {file}/*.json.',
  'file.kind':
    '{file}: μια χάρτα διαβάζεται από .json ή .md. Εξαγάγετέ την από εκεί ή μετονομάστε το αρχείο.',
  'file.unreadable': '{file}: δεν διαβάστηκε ({reason}). Ελέγξτε τα δικαιώματά σας.',
  'file.unwritable': '{file}: δεν γράφτηκε ({reason}). Διαλέξτε άλλη θέση.',
  'file.exists': '{file}: το αρχείο υπάρχει και έμεινε όπως ήταν. Διαλέξτε άλλο όνομα.',
  'file.source':
    '{file}: το αντίγραφο θα αντικαθιστούσε την ίδια τη χάρτα. Διαλέξτε άλλο όνομα μετά το --out.',
  'file.extension': '{file}: το όνομα πρέπει να τελειώνει σε .json, .md, .html, .csv ή .docx.',
  'file.newer':
    '{file}: γράφτηκε από νεότερη έκδοση. Ενημερώστε το enablement-charter· το αρχείο έμεινε όπως ήταν.',
  'file.wrote': 'Γράφτηκε: {file}',
  'docx.missing':
    'Για αρχεία Word χρειάζεται το πακέτο «docx». Εγκαταστήστε το δίπλα σε αυτό: npm install docx',
  about: '{file}: {title}, έκδοση {version}, περιεχόμενο {hash}',
  'about.untitled': 'χωρίς τίτλο',
  'about.no-version': 'καμία',
  'severity.error': 'σφάλμα',
  'severity.warning': 'προσοχή',
  'severity.info': 'υπόδειξη',
  'check.approvable': 'Μπορεί να εγκριθεί.',
  'check.not-approvable': 'Δεν μπορεί ακόμη να εγκριθεί.',
  'check.errors': { one: '{count} σφάλμα', other: '{count} σφάλματα' },
  'check.warnings': { one: '{count} προειδοποίηση', other: '{count} προειδοποιήσεις' },
  'check.hints': { one: '{count} υπόδειξη', other: '{count} υποδείξεις' },
  'migrate.current': '{file}: δεν χρειάζεται αλλαγή (έκδοση σχήματος {version}).',
  'migrate.from': '{file}: η έκδοση σχήματος {from} γίνεται {to}.',
  'migrate.change': '{file}: προς εφαρμογή: {count}.',
  'migrate.edited': 'κείμενο που άλλαξε με το χέρι: {text}',
  'migrate.hint': 'Δεν γράφτηκε τίποτα. Εκτελέστε το ξανά με --write.',
} satisfies Record<keyof typeof source, Message>;
