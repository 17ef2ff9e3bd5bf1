import { el as elLocale } from '../../../src/i18n/el';
import { en as enLocale } from '../../../src/i18n/en';

/** The portal's own words; the library brings the others. */
const en = {
  portal: 'Enablement portal',
  language: 'Language',
  views: 'Views',
  write: 'Write',
  measure: 'Measure',
  read: 'Read',
  signIn: 'Who are you?',
  standIn:
    'This stands in for your company’s sign-in: choose one of four invented people. The server checks what each of them may change.',
  signOut: 'Sign out',
  unreachable: 'The portal does not answer at present.',
  again: 'Try again',
  lead: 'Head of enablement',
  'lead-may': 'Changes every part',
  sales: 'Sales leader',
  'sales-may': 'Changes priorities, who we support, and the agreement',
  finance: 'Finance',
  'finance-may': 'Changes the budget',
  reader: 'Seller',
  'reader-may': 'Reads',
};

const el: typeof en = {
  portal: 'Πύλη ενδυνάμωσης πωλήσεων',
  language: 'Γλώσσα',
  views: 'Όψεις',
  write: 'Σύνταξη',
  measure: 'Μέτρηση',
  read: 'Ανάγνωση',
  signIn: 'Ποιος είστε;',
  standIn:
    'Στη θέση της σύνδεσης που έχει η εταιρεία σας: επιλέξτε ένα από τέσσερα επινοημένα πρόσωπα. Τι μπορεί να αλλάξει το καθένα το ελέγχει ο διακομιστής.',
  signOut: 'Αποσύνδεση',
  unreachable: 'Η πύλη δεν απαντά αυτή τη στιγμή.',
  again: 'Νέα προσπάθεια',
  lead: 'Διεύθυνση ενδυνάμωσης',
  'lead-may': 'Αλλάζει κάθε ενότητα',
  sales: 'Διεύθυνση πωλήσεων',
  'sales-may': 'Αλλάζει τις προτεραιότητες, το ποιους υποστηρίζουμε και τη συμφωνία',
  finance: 'Οικονομική διεύθυνση',
  'finance-may': 'Αλλάζει τον προϋπολογισμό',
  reader: 'Πωλητής',
  'reader-may': 'Διαβάζει',
};

export type Words = typeof en;

/** The languages of the portal, with the library's words and its own. */
export const languages = {
  en: { name: 'English', locale: enLocale, words: en },
  el: { name: 'Ελληνικά', locale: elLocale, words: el },
};

export type Language = keyof typeof languages;
