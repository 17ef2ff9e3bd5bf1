import type { panelControls as source } from '../en/panelControls';
import type { Message } from '../messages';

/** Words of what is chosen, decided and asked in the metrics panel. `panel.number.results` lists counts as words, in the gender of the results. */
export const panelControls = {
  'panel.view': 'Τι προηγείται',
  'panel.view.team': 'Πρώτα η δουλειά μας',
  'panel.view.executive': 'Πρώτα τα αποτελέσματα',
  'panel.lanes.executive': 'Πρώτα όσα κερδίζει η επιχείρηση, ύστερα όσα κάνουμε εμείς γι’ αυτά.',
  'panel.finding.results.all': {
    one: 'Το μοναδικό αποτέλεσμα είναι σε καλή πορεία',
    other: 'Και τα {total} αποτελέσματα είναι σε καλή πορεία',
  },
  'panel.finding.results.some': {
    one: '{good} από τα {total} αποτελέσματα είναι σε καλή πορεία',
    other: '{good} από τα {total} αποτελέσματα είναι σε καλή πορεία',
  },
  'panel.finding.results.zero': {
    one: 'Το μοναδικό αποτέλεσμα δεν είναι σε καλή πορεία',
    other: 'Κανένα από τα {total} αποτελέσματα δεν είναι σε καλή πορεία',
  },
  'panel.number.results':
    'κανένα, ένα, δύο, τρία, τέσσερα, πέντε, έξι, επτά, οκτώ, εννέα, δέκα, έντεκα, δώδεκα',

  'panel.range': 'Διάστημα',
  'panel.range.all': 'Όλες οι τιμές',
  'panel.range.months': { one: 'Τελευταίος μήνας', other: 'Τελευταίοι {count} μήνες' },
  'panel.range.dates': 'Από … έως …',
  'panel.range.from': 'Από',
  'panel.range.to': 'Έως',
  'panel.range.reversed': 'Το «Από» είναι μετά το «Έως». Διορθώστε μία από τις δύο ημερομηνίες.',

  'panel.filter': 'Φίλτρα',
  'panel.filter.statuses': 'Κατάσταση',
  'panel.filter.owners': 'Υπεύθυνος',
  'panel.filter.parts': 'Αναφέρεται στην ενότητα',
  'panel.filter.option': '{label} ({number})',
  'panel.filter.shown': {
    one: 'Εμφανίζεται {count} από {total} δείκτες',
    other: 'Εμφανίζονται {count} από {total} δείκτες',
  },
  'panel.filter.clear': 'Καθαρισμός φίλτρων',
  'panel.filter.nothing': 'Κανένας δείκτης δεν ταιριάζει με τα φίλτρα.',
  'panel.filter.lane-empty': 'Κανένας από αυτούς δεν ταιριάζει με τα φίλτρα.',

  'panel.lane.more': { one: '{count} ακόμη δείκτης', other: '{count} ακόμη δείκτες' },
  'panel.headline.many': {
    one: '{count} βασικός δείκτης.',
    other:
      'Οι {count} βασικοί δείκτες είναι περισσότεροι απ’ όσους χωρά μια ματιά. Κρατήστε τους πέντε έως δέκα που θα σας έκαναν να ενεργήσετε.',
  },

  'panel.links.executive': 'Τι επηρεάζει κάθε αποτέλεσμα',
  'panel.link.backwards': '{lagging}: επηρεάζεται από τον δείκτη «{leading}»',
  'panel.links.retired': {
    one: '{count} σύνδεση που αποσύρθηκε',
    other: '{count} συνδέσεις που αποσύρθηκαν',
  },
  'panel.link.figures': 'Τι λένε τα στοιχεία',

  'panel.evidence.none': 'δεν μπορεί να ειπωθεί',
  'panel.evidence.few':
    'Με λιγότερα από 8 ζεύγη μεταβολών δεν υπολογίζεται συντελεστής· από 20 και πάνω μια σύνδεση μπορεί να επιβεβαιωθεί.',
  'panel.evidence.exploratory': {
    one: 'Διερευνητικό: {count} ζεύγος μεταβολών δεν επιβεβαιώνει σύνδεση.',
    other: 'Διερευνητικό: {count} ζεύγη μεταβολών δεν επιβεβαιώνουν σύνδεση.',
  },
  'panel.evidence.hint.as-expected': 'Ως τώρα δείχνουν προς την κατεύθυνση που έχει δηλωθεί.',
  'panel.evidence.hint.none': 'Ως τώρα δεν δείχνουν προς καμία κατεύθυνση.',
  'panel.evidence.hint.opposite': 'Ως τώρα δείχνουν αντίθετα από την κατεύθυνση που έχει δηλωθεί.',
  'panel.evidence.cadence':
    'Οι δύο δείκτες μετρώνται σε περιόδους διαφορετικής διάρκειας, οπότε οι μεταβολές τους δεν σχηματίζουν ζεύγη. Μετρήστε τους με τον ίδιο ρυθμό.',
  'panel.evidence.constant':
    'Ο ένας από τους δύο δείκτες δεν έχει μεταβληθεί, οπότε δεν υπάρχει κάτι να συγκριθεί.',
  'panel.evidence.before': 'Στα στοιχεία αυτά ο πρόδρομος δείκτης κινείται {lag} πριν από το αποτέλεσμα.',
  'panel.evidence.with': 'Στα στοιχεία αυτά οι δύο δείκτες κινούνται στην ίδια περίοδο.',
  'panel.evidence.chance': 'Τα στοιχεία δεν δείχνουν σαφή σχέση: τόσο μπορεί να δώσει και η τύχη μόνη της.',
  'panel.evidence.weak':
    'Ίσως υπάρχει σχέση, αλλά μπορεί να είναι σχεδόν ανύπαρκτη: δεν αρκεί για να στηριχθείτε σε αυτήν.',
  'panel.evidence.against': 'Οι δύο δείκτες κινούνται αντίθετα από την κατεύθυνση που έχει δηλωθεί.',
  'panel.evidence.method':
    'Συντελεστής r του Pearson για {changes}, με απόσταση {lag}· διάστημα 95%: {low} έως {high}.',
  'panel.evidence.changes': 'μεταβολές από τη μία περίοδο στην επόμενη',
  'panel.evidence.season': 'μεταβολές από την ίδια περίοδο του προηγούμενου κύκλου',
  'panel.evidence.lags': {
    one: 'Δοκιμάστηκε μία υστέρηση, αυτή που έχει δηλωθεί.',
    other: 'Δοκιμάστηκαν {count} υστερήσεις· ελέγχεται μόνο αυτή που έχει δηλωθεί, οι άλλες είναι αναζήτηση.',
  },
  'panel.evidence.search': {
    one: 'Δοκιμάστηκε μία υστέρηση.',
    other:
      'Δεν έχει δηλωθεί υστέρηση, οπότε η ισχυρότερη από τις {count} έπρεπε να περάσει έλεγχο για όλες μαζί.',
  },
  'panel.evidence.method-change': 'Οι μεταβολές πάνω από αλλαγή τρόπου μέτρησης δεν υπολογίζονται.',
  'panel.evidence.dependent': {
    one: 'Κάθε σειρά ακολουθεί το παρελθόν της, οπότε τα ζεύγη ισοδυναμούν με {count} ανεξάρτητο.',
    other: 'Κάθε σειρά ακολουθεί το παρελθόν της, οπότε τα ζεύγη ισοδυναμούν με {count} ανεξάρτητα.',
  },
  'panel.lag.day': { one: '{count} ημέρα', other: '{count} ημέρες' },
  'panel.lag.week': { one: '{count} εβδομάδα', other: '{count} εβδομάδες' },
  'panel.lag.month': { one: '{count} μήνα', other: '{count} μήνες' },
  'panel.lag.quarter': { one: '{count} τρίμηνο', other: '{count} τρίμηνα' },
  'panel.lag.half': { one: '{count} εξάμηνο', other: '{count} εξάμηνα' },
  'panel.lag.year': { one: '{count} έτος', other: '{count} έτη' },

  'panel.belief.against': 'Πιστεύετε ότι υποστηρίζεται· τα στοιχεία δείχνουν το αντίθετο.',
  'panel.belief.against-so-far':
    'Πιστεύετε ότι υποστηρίζεται· τα λίγα στοιχεία που υπάρχουν δείχνουν το αντίθετο.',
  'panel.belief.unseen': 'Πιστεύετε ότι υποστηρίζεται· τα στοιχεία δεν το δείχνουν.',
  'panel.belief.seen':
    'Δεν υπολογίζετε σε αυτήν· τα στοιχεία όμως δείχνουν ότι οι δύο δείκτες κινούνται μαζί.',
  'panel.belief.since': 'από {date}',
  'panel.belief.why': 'Γιατί',
  'panel.belief.change': 'Αλλαγή εκτίμησης',
  'panel.belief.title': 'Αποφασίστε για τη σύνδεση',
  'panel.belief.about':
    'Ο δείκτης «{leading}» αναμένεται να επηρεάζει τον δείκτη «{lagging}». Τα στοιχεία συμβουλεύουν· οι άνθρωποι αποφασίζουν.',
  'panel.belief.means.assumed': 'αναμένεται, δεν έχει ελεγχθεί ακόμη',
  'panel.belief.means.supported': 'όσα είδαμε συνηγορούν',
  'panel.belief.means.not-observed': 'το αναζητήσαμε και δεν το είδαμε',
  'panel.belief.means.retired': 'δεν υπολογίζουμε πια σε αυτήν',
  'panel.belief.record': 'Καταγραφή απόφασης',
  'panel.belief.error.choose': 'Επιλέξτε τι πιστεύετε.',
  'panel.belief.error.reason': 'Γράψτε τον λόγο. Μια εκτίμηση χωρίς λόγο δεν βοηθά κανέναν του χρόνου.',
  'panel.belief.error.same-reason':
    'Αυτός είναι ακόμη ο λόγος της προηγούμενης εκτίμησης. Γράψτε τι σας έκανε να αλλάξετε γνώμη.',

  'panel.note.edit': 'Αλλαγή σημείωσης',
  'panel.note.about': 'Μία πρόταση που χρειάζεται όποιος διαβάζει τις τιμές.',
  'panel.note.keep': 'Διατήρηση σημείωσης',
  'panel.note.all': 'Όλους τους δείκτες',
  'panel.note.error.at': 'Συμπληρώστε την ημέρα που συνέβη.',
  'panel.note.error.text': 'Γράψτε τι συνέβη.',

  'panel.breach': '{level}: {limit} (από: {period})',
  'panel.breach.below': 'κάτω από {value}',
  'panel.breach.at-most': 'έως και {value}',
  'panel.breach.above': 'πάνω από {value}',
  'panel.breach.at-least': 'τουλάχιστον {value}',

  'panel.why': 'Γιατί αυτή η κατάσταση;',
  'panel.why.no-target': 'Δεν υπάρχει στόχος, άρα τίποτα με το οποίο να συγκριθούν οι τιμές.',
  'panel.why.not-begun': 'Η περίοδος της αφετηρίας ({baseline}) δεν έχει αρχίσει.',
  'panel.why.no-complete-period': 'Η πρώτη περίοδος δεν έχει λήξει. Περίοδος που τρέχει δεν κρίνεται.',
  'panel.why.no-figures': 'Δεν έχει καταχωριστεί καμία τιμή.',
  'panel.why.old-figures': 'Η νεότερη τιμή ({latest}) είναι παλαιότερη από δύο περιόδους αναφοράς.',
  'panel.why.due': 'Ο στόχος έληξε ({target}) και κρίνει η τιμή εκείνης της περιόδου.',
  'panel.why.awaiting-figure':
    'Ο στόχος έληξε ({target}), αλλά η τιμή του λείπει. Ως τότε κρίνεται η τιμή της περιόδου: {latest}.',
  'panel.why.reached': 'Ο στόχος επιτεύχθηκε πριν από τη λήξη του.',
  'panel.why.pace':
    'Έχει διανυθεί το {progress} της απόστασης από την αφετηρία έως τον στόχο, στο {expected} του χρόνου. Υστέρηση έως 10 μονάδων λογίζεται σε καλή πορεία, έως 30 θέλει προσοχή.',
  'panel.why.undated':
    'Έχει διανυθεί το {progress} της απόστασης από την αφετηρία έως τον στόχο. Ο στόχος δεν έχει ημερομηνία, οπότε μετρά ολόκληρη η απόσταση.',
  'panel.why.tolerance':
    'Στόχος και αφετηρία είναι ίσα: η τιμή πρέπει να μένει κοντά. Μέσα στην ανοχή είναι σε καλή πορεία, μέχρι το διπλάσιο θέλει προσοχή.',
  'panel.why.period-target':
    'Η περίοδος ({latest}) έχει δικό της στόχο. Μέσα στην ανοχή είναι σε καλή πορεία, μέχρι το διπλάσιο θέλει προσοχή.',
  'panel.why.latest': 'Τιμή που κρίνεται',
  'panel.why.first': 'Αφετηρία, η πρώτη τιμή',
  'panel.why.way': 'Απόσταση που διανύθηκε',
  'panel.why.time': 'Χρόνος που πέρασε',
  'panel.why.tolerance-of': 'Ανοχή',
  'panel.why.usual': 'Συνηθισμένο εύρος',
  'panel.why.variation': 'Νεότερη τιμή',
  'panel.why.dated': '{value}, {period}',
  'panel.why.at-least': '{value} ή περισσότερο',
  'panel.why.at-most': '{value} ή λιγότερο',
  'panel.together.too-few':
    'Υπάρχουν λιγότερες από 6 τιμές: δεν αρκούν για να ξεχωρίσει μια μεταβολή από τις συνηθισμένες διακυμάνσεις.',
  'panel.together.trial':
    'Υπάρχουν λιγότερες από 12 τιμές, οπότε το συνηθισμένο εύρος είναι προσωρινό και δεν κρίνει ακόμη.',
  'panel.together.improving':
    'Βελτιώνεται, αλλά δεν έφτασε ακόμη: η νεότερη τιμή ξεπερνά τις συνηθισμένες διακυμάνσεις.',
  'panel.together.better':
    'Η νεότερη τιμή είναι καλύτερη από τις συνηθισμένες διακυμάνσεις: βρείτε τι βοηθά και κρατήστε το.',
  'panel.together.worsening': 'Χειροτερεύει περισσότερο από τις συνηθισμένες διακυμάνσεις: βρείτε τι άλλαξε.',
  'panel.together.slipping':
    'Είναι ακόμη καλά, αλλά χειροτερεύει περισσότερο από τις συνηθισμένες διακυμάνσεις.',
  'panel.together.out-of-reach':
    'Ο στόχος είναι έξω από το συνηθισμένο εύρος: η διαδικασία δεν μπορεί να τον φτάσει αν δεν αλλάξει.',
  'panel.together.reliable':
    'Όλο το συνηθισμένο εύρος καλύπτει τον στόχο: μπορείτε να βασιστείτε στη διαδικασία.',
  'panel.together.hit-and-miss':
    'Ο στόχος είναι μέσα στο συνηθισμένο εύρος: άλλοτε θα επιτυγχάνεται και άλλοτε όχι, χωρίς να έχει αλλάξει τίποτα.',

  'panel.fault.count': {
    one: '{count} σημείο για έλεγχο στις τιμές',
    other: '{count} σημεία για έλεγχο στις τιμές',
  },
  'panel.fault.kind.day': 'ημέρες',
  'panel.fault.kind.week': 'εβδομάδες',
  'panel.fault.kind.month': 'μήνες',
  'panel.fault.kind.quarter': 'τρίμηνα',
  'panel.fault.kind.half': 'εξάμηνα',
  'panel.fault.kind.year': 'έτη',
  'panel.fault.unreadable-period':
    'Δεν διαβάζεται ως περίοδος: {periods}. Μένει εκτός· γράψτε την όπως 2026-11, 2026-W47 ή 2026-Q4.',
  'panel.fault.unsorted':
    'Η περίοδος «{period}» ήταν μετά την περίοδο «{before}». Οι τιμές μπήκαν σε χρονική σειρά και δεν χάθηκε τίποτα.',
  'panel.fault.duplicate-period':
    'Περίοδοι με περισσότερες από μία τιμές: {periods}. Μετρά η τελευταία· αφαιρέστε τις άλλες.',
  'panel.fault.mixed-kinds':
    'Περίοδοι διαφορετικής διάρκειας: {kinds}. Συγκρίνονται και κρίνονται μόνο: {used}. Κρατήστε έναν ρυθμό.',
  'panel.fault.mixed-kinds.none':
    'Περίοδοι διαφορετικής διάρκειας: {kinds}. Καμία δεν έχει λήξει, οπότε δεν κρίνεται καμία. Κρατήστε έναν ρυθμό.',
  'panel.fault.mixed-years':
    'Ημερολογιακές και οικονομικές περίοδοι μαζί ({kinds}). Συγκρίνονται και κρίνονται μόνο όσες είναι όπως η νεότερη τιμή. Κρατήστε ένα από τα δύο.',
  'panel.fault.overlapping-periods':
    'Δύο περίοδοι επικαλύπτονται: {first} και {second}. Κάποιες ημέρες μετρούν διπλά, οπότε οι δύο δεν αθροίζονται. Κρατήστε τη μία.',
  'panel.fault.two-currencies':
    'Περισσότερα νομίσματα: {currencies}. Μετρά μόνο το {used}· μετατρέψτε τα υπόλοιπα ή αφήστε τα εκτός: {periods}.',
  'panel.fault.zero-denominator':
    'Μηδενικός παρονομαστής: {periods}. Η τιμή λογίζεται ως ελλείπουσα· συμπληρώστε τον παρονομαστή ή γράψτε γιατί δεν υπάρχει.',
  'panel.fault.not-finite':
    'Δεν είναι αριθμός: {periods}. Η τιμή λογίζεται ως ελλείπουσα· καταχωρίστε την ξανά.',
  'panel.fault.all-missing': {
    one: 'Η μοναδική τιμή λείπει. Καταχωρίστε την ή γράψτε γιατί δεν υπάρχει.',
    other: 'Λείπουν και οι {count} τιμές. Καταχωρίστε μία ή γράψτε γιατί δεν υπάρχουν.',
  },
  'panel.fault.one-value':
    'Υπάρχει μία τιμή, {value} ({period}). Για μεταβολή, τάση και όρια χρειάζονται περισσότερες.',
  'panel.fault.target-equals-baseline':
    'Στόχος και αφετηρία είναι ίσα ({value}), οπότε η τιμή αρκεί να μένει κοντά. Ορίστε άλλον στόχο αν πρέπει να μεταβληθεί.',
  'panel.fault.future':
    'Δεν έχουν αρχίσει ακόμη: {periods}. Εμφανίζονται, αλλά μένουν εκτός κάθε σύγκρισης· ελέγξτε το έτος.',
  'panel.fault.link-to-missing.leading':
    'Ο πρόδρομος δείκτης της σύνδεσης δεν υπάρχει. Επιλέξτε άλλον ή αφαιρέστε τη σύνδεση.',
  'panel.fault.link-to-missing.lagging':
    'Ο δείκτης υστέρησης της σύνδεσης δεν υπάρχει. Επιλέξτε άλλον ή αφαιρέστε τη σύνδεση.',
  'panel.fault.link-to-itself':
    'Η σύνδεση οδηγεί από έναν δείκτη στον εαυτό του και δεν μπορεί να δείξει τίποτα. Επιλέξτε άλλο αποτέλεσμα.',
  'panel.fault.link-in-circle':
    'Η σύνδεση είναι μέρος κύκλου: {indicators}. Κάθε σύνδεση κρίνεται μόνη της· αποσύρετε εκείνη που πιστεύετε λιγότερο.',
} satisfies Record<keyof typeof source, Message>;
