import type { viewer as source } from '../en/viewer';
import type { Message } from '../messages';

/** Words of the viewer and the exports. */
export const viewer = {
  'viewer.summary': 'Σύνοψη',
  'viewer.contents': 'Περιεχόμενα',
  'viewer.untitled': '{$Charter} χωρίς τίτλο',
  'viewer.version': 'Έκδοση {version}',
  'viewer.empty': 'Δεν έχει γραφτεί ακόμη τίποτα.',
  'viewer.newer':
    'Το κείμενο γράφτηκε με νεότερη έκδοση του προϊόντος. Εμφανίζονται όσα γνωρίζει αυτή η έκδοση· τίποτα δεν άλλαξε και τίποτα δεν χάθηκε.',
  'viewer.notice.superseded': 'Αυτή η έκδοση δεν ισχύει πια.',
  'viewer.notice.in-force': 'Αυτή είναι η έκδοση {version}. Τώρα ισχύει η έκδοση {newest}.',
  'viewer.notice.read': 'Διαβάστε την έκδοση {newest}',
  'viewer.notice.overdue':
    'Η αναθεώρηση έπρεπε να γίνει έως τις {date} και δεν έγινε: όσα γράφονται εδώ ίσως δεν ισχύουν πια.',
  'viewer.unanswered': 'Δεν έχει απαντηθεί ακόμη',
  'viewer.other': 'Λοιποί',

  'viewer.answer.what': 'Τι παρέχουμε',
  'viewer.answer.whom': 'Για ποιους',
  'viewer.answer.pays': 'Ποιος πληρώνει',
  'viewer.answer.measured': 'Πώς μετριέται',
  'viewer.number.services':
    'καμία, μία, δύο, τρεις, τέσσερις, πέντε, έξι, επτά, οκτώ, εννέα, δέκα, έντεκα, δώδεκα',
  'viewer.number.indicators':
    'κανένας, ένας, δύο, τρεις, τέσσερις, πέντε, έξι, επτά, οκτώ, εννέα, δέκα, έντεκα, δώδεκα',
  'viewer.services.first': { one: '{n} υπηρεσία {when}', other: '{n} υπηρεσίες {when}' },
  'viewer.services.more': '{n} {when}',
  'viewer.services.all': { one: '{n} υπηρεσία', other: '{n} υπηρεσίες' },
  'viewer.indicators.all': { one: '{n} δείκτης', other: '{n} δείκτες' },
  'viewer.indicators.met': { one: '{n} πέτυχε τον στόχο', other: '{n} πέτυχαν τον στόχο' },
  'viewer.indicators.on-track': '{n} σε καλή πορεία',

  'viewer.priority.goal': 'Εξυπηρετεί τον εταιρικό στόχο: {goal}',
  'viewer.priority.services': 'Υπηρεσίες: {services}',
  'viewer.service': 'Υπηρεσία',
  'viewer.service.measured': { one: 'Δείκτης: {indicators}.', other: 'Δείκτες: {indicators}.' },
  'viewer.service.indicator-now': '{indicator}, τώρα {value}',
  'viewer.people': { one: '{count} άτομο', other: '{count} άτομα' },
  'viewer.sellers': { one: '{count} πωλητής', other: '{count} πωλητές' },
  'viewer.countries': { one: '{count} χώρα', other: '{count} χώρες' },

  'viewer.indicator': 'Δείκτης',
  'viewer.now': 'Τώρα',
  'viewer.band': '{low} έως {high}',
  'viewer.definitions': 'Πώς προκύπτει κάθε μέγεθος',
  'viewer.formula': 'Τύπος',
  'viewer.link.up-up':
    'Όταν ανεβαίνει ο δείκτης «{Leading}», αναμένεται {delay} να ανέβει και ο δείκτης «{Lagging}».',
  'viewer.link.up-down':
    'Όταν ανεβαίνει ο δείκτης «{Leading}», αναμένεται {delay} να πέσει ο δείκτης «{Lagging}».',
  'viewer.link.down-down':
    'Όταν πέφτει ο δείκτης «{Leading}», αναμένεται {delay} να πέσει και ο δείκτης «{Lagging}».',
  'viewer.link.down-up':
    'Όταν πέφτει ο δείκτης «{Leading}», αναμένεται {delay} να ανέβει ο δείκτης «{Lagging}».',
  'viewer.link.moves': 'Ο δείκτης «{Leading}» αναμένεται {delay} να επηρεάσει τον δείκτη «{Lagging}».',
  'viewer.delay': { one: 'μετά από έναν μήνα', other: 'μετά από {count} μήνες' },
  'viewer.delay.none': 'μέσα στον ίδιο μήνα',
  'viewer.delay.unknown': 'με τον καιρό',
  'viewer.link.because': 'Η αιτία: {reason}',
  'viewer.link.alternatives': 'Τι άλλο θα μπορούσε να το εξηγεί: {alternatives}',
  'viewer.link.belief': 'Η εκτίμησή μας: {belief}.',

  'viewer.commitment': '{from} προς {to}',
  'viewer.review.next': 'Η επόμενη αναθεώρηση είναι στις {date}.',
  'viewer.review.overdue': 'Η αναθεώρηση ήταν για τις {date} και έχει καθυστερήσει.',
  'viewer.review.held': 'Αναθεώρηση στις {date}',
  'viewer.role.title': '{role}: τι μπορείτε να περιμένετε',
  'viewer.role.services': 'Τι γίνεται για εσάς',
  'viewer.role.promised': 'Τι σας υπόσχονται',
  'viewer.role.expected': 'Τι ζητείται από εσάς',
  'viewer.role.measured': 'Πώς μετριέται',
  'viewer.role.out': 'Τι δεν παρέχεται',
  'viewer.role.unknown': 'Δεν αναφέρεται τέτοιο κοινό εδώ.',
  'viewer.one-page.results': 'Αποτελέσματα',
  'viewer.one-page.drivers': 'Τι αναμένεται να τα επηρεάσει',
  'viewer.one-page.next': 'Στη συνέχεια',
  'viewer.coverage': 'Πού βοηθά κάθε υπηρεσία τον αγοραστή',
  'viewer.coverage.helps': 'Βοηθά εδώ',
  'viewer.coverage.gap': 'Καμία υπηρεσία δεν βοηθά ακόμη τον αγοραστή εδώ: {stages}.',
} satisfies Record<keyof typeof source, Message>;
