import type { reviewing as source } from '../en/reviewing';
import type { Message } from '../messages';

/** Words of the review assistant and of the reports. */
export const reviewing = {
  'review.state.ahead': 'Αναθεώρηση: {date}',
  'review.state.today': 'Αναθεώρηση σήμερα',
  'review.state.due': { one: 'Αναθεώρηση σε {count} ημέρα', other: 'Αναθεώρηση σε {count} ημέρες' },
  'review.state.overdue': {
    one: 'Εκπρόθεσμη αναθεώρηση: {count} ημέρα',
    other: 'Εκπρόθεσμη αναθεώρηση: {count} ημέρες',
  },
  'review.state.unknown': 'Χωρίς ημερομηνία αναθεώρησης',
  'review.state.closed': 'Δεν χρειάζεται αναθεώρηση',

  'review.lead.unknown':
    'Δεν έχει οριστεί πότε είναι η επόμενη αναθεώρηση. Συμφωνήστε κάθε πότε γίνεται και ποια είναι η πρώτη ημερομηνία.',
  'review.lead.closed': '{$TheCharter} δεν δεσμεύει πια κανέναν, οπότε δεν υπάρχει κάτι για αναθεώρηση.',
  'review.last': 'Η τελευταία αναθεώρηση έγινε στις {date}.',
  'review.last.verdict': 'Η τελευταία αναθεώρηση έγινε στις {date}. Συμπέρασμα: {alignment}.',
  'review.last.none': 'Δεν έχει γίνει ακόμη αναθεώρηση.',
  'review.last.decisions': 'Τι αποφασίστηκε τότε',

  'review.count.struggling': { one: '{count} δείκτης υστερεί', other: '{count} δείκτες υστερούν' },
  'review.count.unknown': { one: '{count} δεν μπορεί να κριθεί', other: '{count} δεν μπορούν να κριθούν' },
  'review.count.unproven': {
    one: '{count} πάει καλά, αλλά μόνος του δεν αποδεικνύει κάτι',
    other: '{count} πάνε καλά, αλλά μόνοι τους δεν αποδεικνύουν κάτι',
  },
  'review.count.improving': { one: '{count} βελτιώνεται', other: '{count} βελτιώνονται' },
  'review.count.holding': { one: '{count} μένει σταθερός', other: '{count} μένουν σταθεροί' },
  'review.count.struggling.none': 'Κανένας δείκτης δεν υστερεί',

  'review.start': 'Έναρξη αναθεώρησης',
  'review.trigger': 'Άλλαξε κάτι;',
  'review.trigger.named': 'Όσα ορίζονται στο κείμενο',
  'review.trigger.others': 'Άλλα',
  'review.trigger.start': 'Έναρξη έκτακτης αναθεώρησης',
  'review.because': 'Έκτακτη αναθεώρηση. Αφορμή: {trigger}.',
  'review.kept':
    'Τίποτα δεν αλλάζει {$theCharter} πριν το καταχωρίσετε. Όσα συμπληρώνετε μένουν εδώ όσο είναι ανοικτή η σελίδα.',
  'review.stale-draft': {
    one: 'Από τότε που ξεκινήσατε προστέθηκε {count} δείκτης. Θα εξεταστεί στην επόμενη αναθεώρηση.',
    other: 'Από τότε που ξεκινήσατε προστέθηκαν {count} δείκτες. Θα εξεταστούν στην επόμενη αναθεώρηση.',
  },

  'review.items': 'Τι δείχνουν οι αριθμοί',
  'review.items.question':
    'Μία απόφαση για το καθένα. Οι προτάσεις προκύπτουν από τους αριθμούς· αποφασίζετε εσείς.',
  'review.items.none':
    'Δεν υπάρχουν ακόμη δείκτες, οπότε οι αριθμοί δεν δείχνουν κάτι. Γράψτε τι διαπιστώσατε και προσθέστε έναν δείκτη πριν από την επόμενη αναθεώρηση.',
  'review.services': 'Τι μπορεί να χρειάζεται η αλλαγή',
  'review.services.question': 'Υπηρεσίες που αξίζει να σκεφτείτε έπειτα από μια τέτοια αλλαγή.',

  'review.now': '{value} ({period})',
  'review.now.none': 'Δεν υπάρχει ακόμη τιμή',
  'review.target': 'στόχος {value}',
  'review.target.by': 'στόχος {value} ({period})',
  'review.since.up': 'Αυξήθηκε από {before} που ήταν στην τελευταία αναθεώρηση.',
  'review.since.down': 'Μειώθηκε από {before} που ήταν στην τελευταία αναθεώρηση.',
  'review.since.same': 'Καμία μεταβολή από την τελευταία αναθεώρηση.',
  'review.since.none-new': 'Δεν υπάρχει νέα τιμή μετά την τελευταία αναθεώρηση.',
  'review.since.anew': 'Μετά την τελευταία αναθεώρηση άλλαξε ο τρόπος μέτρησης, οπότε δεν γίνεται σύγκριση.',
  'review.baseline.up': 'Αυξήθηκε από {before} που ήταν στην αφετηρία.',
  'review.baseline.down': 'Μειώθηκε από {before} που ήταν στην αφετηρία.',
  'review.baseline.same': 'Καμία μεταβολή από την αφετηρία.',
  'review.baseline.anew': 'Μετά την αφετηρία άλλαξε ο τρόπος μέτρησης, οπότε δεν γίνεται σύγκριση.',
  'review.missing': { one: 'Χωρίς τιμή: {periods}.', other: 'Χωρίς τιμή: {periods}.' },
  'review.missing.reason': '{period} ({reason})',
  'review.behind': { one: 'Σχετική υπηρεσία: {services}.', other: 'Σχετικές υπηρεσίες: {services}.' },
  'review.for': 'Για: {audiences}.',
  'review.decided': 'Απόφαση στις {date} για «{item}»: {decision}.',
  'review.decided.note': 'Απόφαση στις {date} για «{item}»: {decision} – {note}',

  'review.reason.missed': 'Η προθεσμία του στόχου πέρασε χωρίς να επιτευχθεί.',
  'review.reason.missed-better':
    'Η προθεσμία του στόχου πέρασε χωρίς να επιτευχθεί, αν και η βελτίωση είναι σαφής.',
  'review.reason.off-track': 'Πολύ πίσω από εκεί όπου θα έπρεπε να βρίσκεται τώρα.',
  'review.reason.off-better': 'Βελτιώνεται, αλλά είναι πολύ πίσω από εκεί όπου θα έπρεπε να βρίσκεται τώρα.',
  'review.reason.behind': 'Πίσω από εκεί όπου θα έπρεπε να βρίσκεται τώρα.',
  'review.reason.behind-better':
    'Βελτιώνεται και είναι λίγο μόνο πίσω από εκεί όπου θα έπρεπε να βρίσκεται τώρα.',
  'review.reason.breach': 'Ξεπέρασε ένα όριο στο οποίο θέλατε να ενεργήσετε.',
  'review.reason.worse': 'Χειροτερεύει, πέρα από τη συνηθισμένη διακύμανση.',
  'review.reason.better': 'Βελτιώνεται, πέρα από τη συνηθισμένη διακύμανση.',
  'review.reason.worse.trend': 'Χειροτερεύει, με σαφή τάση.',
  'review.reason.better.trend': 'Βελτιώνεται, με σαφή τάση.',
  'review.reason.mixed': 'Καλύτερα σε όλο το διάστημα, όχι όμως μετά την τελευταία αναθεώρηση.',
  'review.reason.steady': 'Σταθερός, χωρίς σαφή κίνηση.',
  'review.reason.vanity':
    'Πάει καλά, αλλά ένας τέτοιος αριθμός ανεβαίνει εύκολα: μόνος του δεν δείχνει αποτέλεσμα.',
  'review.reason.no-target': 'Δεν υπάρχει στόχος με τον οποίο να συγκριθεί.',
  'review.reason.stale': 'Η τελευταία τιμή είναι πολύ παλιά για να κριθεί.',
  'review.reason.no-data': 'Δεν υπάρχει τιμή για να κριθεί.',
  'review.reason.too-early': 'Είναι ακόμη νωρίς για συμπεράσματα.',

  'review.doubt.lag-passed':
    'Η αναμενόμενη επίδραση του δείκτη «{Leading}» στον δείκτη «{Lagging}» έπρεπε να φανεί έως τις {date} και δεν φαίνεται.',
  'review.doubt.not-observed':
    'Κανείς δεν έχει δει ακόμη τον δείκτη «{Leading}» να επηρεάζει τον δείκτη «{Lagging}».',
  'review.doubt.moves-against':
    'Ως τώρα οι δείκτες «{Leading}» και «{Lagging}» κινούνται αντίθετα από το αναμενόμενο.',

  'review.suggested': 'Πρόταση: {decision}.',
  'review.suggestion.works': 'Όσο δείχνουν οι αριθμοί, αποδίδει.',
  'review.suggestion.steady': 'Τίποτα δεν δείχνει ότι χρειάζεται αλλαγή.',
  'review.suggestion.set-next-target': 'Ορίστε μαζί και τον επόμενο στόχο.',
  'review.suggestion.set-target': 'Ορίστε στόχο, ώστε να μπορεί να κριθεί την επόμενη φορά.',
  'review.suggestion.give-it-time':
    'Η επίδραση του δείκτη «{Other}» δεν αναμένεται πριν από τις {date}. Δώστε χρόνο έως τότε.',
  'review.suggestion.act-on-leading': 'Υστερεί και ο δείκτης «{Other}». Ξεκινήστε από εκεί.',
  'review.suggestion.question-link': 'Εξετάστε ξανά τη σύνδεση, και πού πηγαίνει η δουλειά που τη στηρίζει.',
  'review.suggestion.changed-before':
    'Η τελευταία αναθεώρηση το άλλαξε, και η σύνδεση ακόμη δεν δείχνει κάτι. Μη βασίζεστε πια σε αυτό, ή πείτε τι θα σας έπειθε.',
  'review.suggestion.act': 'Κάντε κάτι διαφορετικό γι’ αυτό.',
  'review.suggestion.nothing-behind':
    'Από όσα κάνετε, τίποτα δεν αναμένεται να το επηρεάσει. Προσθέστε κάτι που θα μπορούσε.',
  'review.suggestion.pair-it': 'Διαβάστε το δίπλα σε έναν δείκτη συμπεριφοράς, πριν το πείτε επιτυχία.',
  'review.suggestion.get-figures': 'Βρείτε πρώτα μια πρόσφατη τιμή και μετά αποφασίστε.',
  'review.suggestion.too-early': 'Δείτε το ξανά την επόμενη φορά.',

  'review.action.add': 'Δεν παρέχεται ακόμη.',
  'review.action.change': 'Προβλέπεται για αργότερα ({horizon}).',
  'review.action.look': 'Την παρέχετε ήδη. Αρκεί ακόμη;',
  'review.service.new-people-start': 'Έρχονται νέοι άνθρωποι, που σύντομα θα πουλούν χωρίς βοήθεια.',
  'review.service.prove-readiness': 'Θα θέλετε να ξέρετε ποιος είναι έτοιμος, πριν το μάθει ο αγοραστής.',
  'review.service.managers-carry-more': 'Οι προϊστάμενοι θα καθοδηγούν περισσότερους μαζί.',
  'review.service.more-to-learn': 'Υπάρχουν περισσότερα να μάθουν, περισσότεροι άνθρωποι.',
  'review.service.new-story': 'Όσα δείχνουν και λένε οι πωλητές πρέπει να λένε τη νέα ιστορία.',
  'review.service.new-way-of-selling': 'Ο συμφωνημένος τρόπος πώλησης ίσως δεν ταιριάζει πια.',
  'review.service.one-plan': 'Πωλήσεις και μάρκετινγκ πρέπει να δουλεύουν με ένα νέο, κοινό σχέδιο.',
  'review.service.say-what-changes': 'Οι πωλητές πρέπει να μαθαίνουν σε ένα σημείο τι αλλάζει γι’ αυτούς.',
  'review.service.ready-on-the-day': 'Οι ομάδες πρέπει να είναι έτοιμες την ίδια ημέρα, όχι έναν μήνα μετά.',
  'review.service.against-whom': 'Οι πωλητές θα ερωτηθούν πώς συγκρίνεται το νέο προϊόν.',
  'review.service.new-lines': 'Οι προϊστάμενοι ευθύνονται για άλλους ανθρώπους και άλλη δουλειά από πριν.',
  'review.service.new-hand-overs': 'Η δουλειά αλλάζει χέρια σε άλλα σημεία από πριν.',
  'review.service.two-ways-into-one': 'Δύο τρόποι πώλησης πρέπει να γίνουν ένας.',
  'review.service.two-toolsets': 'Δύο σύνολα εργαλείων πρέπει να γίνουν ένα.',
  'review.service.belonging': 'Άνθρωποι από δύο εταιρείες πρέπει να νιώσουν ότι ανήκουν σε μία.',
  'review.service.show-what-moves':
    'Θα ερωτηθείτε τι επηρεάζει η δουλειά σας και θα χρειαστείτε πρόχειρους τους αριθμούς.',
  'review.service.planned-work-costs': 'Έχει προγραμματιστεί, άρα τα χρήματα κρίνουν πότε θα έρθει.',
  'review.service.behind-struggling': 'Συνδέεται με δείκτη που υστερεί.',

  'review.undecided': 'Όχι ακόμη',
  'review.decision-of': 'Απόφαση για: {item}',
  'review.use': 'Χρήση της πρότασης',
  'review.used': '{item}: {decision}',
  'review.decided-count': 'Αποφασίστηκαν {count} από {total}',
  'review.close': 'Τι συμπεραίνετε',
  'review.findings.hint': 'Μία σε κάθε γραμμή: τι βελτιώθηκε, τι υστερεί, τι σας εξέπληξε.',
  'review.record': 'Καταχώριση αναθεώρησης',
  'review.recorded': {
    one: 'Η αναθεώρηση ({date}) καταχωρίστηκε με {count} απόφαση. Η επόμενη είναι στις {next}.',
    other: 'Η αναθεώρηση ({date}) καταχωρίστηκε με {count} αποφάσεις. Η επόμενη είναι στις {next}.',
  },
  'review.not-recorded': {
    one: 'Δεν καταχωρίστηκε ακόμη: λείπει ή θέλει διόρθωση {count} σημείο.',
    other: 'Δεν καταχωρίστηκε ακόμη: λείπουν ή θέλουν διόρθωση {count} σημεία.',
  },
  'review.discard': 'Απόρριψη',
  'review.discard.sure': 'Να απορριφθούν όσα συμπληρώσατε εδώ;',
  'review.discard.yes': 'Ναι, να απορριφθούν',
  'review.discard.no': 'Όχι, να μείνουν',
  'review.discarded': 'Η αναθεώρηση που ήταν σε εξέλιξη απορρίφθηκε.',

  'review.fault.no-date': 'Γράψτε ποια ημέρα γίνεται η αναθεώρηση.',
  'review.fault.before-charter':
    'Η ημέρα αυτή είναι πριν από την έναρξη {$ofTheCharter} στις {date}. Γράψτε ποια ημέρα έγινε η αναθεώρηση.',
  'review.fault.in-future':
    'Η ημέρα αυτή δεν έχει έρθει ακόμη. Καταχωρίστε την αναθεώρηση αφού πραγματοποιηθεί.',
  'review.fault.nobody-attended': 'Επιλέξτε ποιοι συμμετείχαν. Χρειάζεται τουλάχιστον ένας.',
  'review.fault.no-alignment': 'Πείτε αν οι υπηρεσίες ταιριάζουν ακόμη με όσα χρειάζεται η εταιρεία.',
  'review.fault.no-decision': 'Αποφασίστε τουλάχιστον για ένα θέμα. Και η διατήρηση είναι απόφαση.',
  'review.fault.unknown-decision': 'Επιλέξτε μία από τις αποφάσεις.',
  'review.fault.no-owner': 'Επιλέξτε ποιος αναλαμβάνει να γίνει πράξη.',
  'review.fault.no-note': 'Γράψτε γιατί, και τι ακολουθεί.',
  'review.fault.decided-twice': 'Υπάρχει και άλλη απόφαση για το ίδιο θέμα. Κρατήστε μία από τις δύο.',
  'review.fault.next-not-after': 'Γράψτε ημερομηνία μετά από αυτή την αναθεώρηση.',

  'review.take': 'Για το ημερολόγιο και για όσους ενημερώνετε',
  'review.calendar': {
    one: 'Λήψη {count} ημερομηνίας για το ημερολόγιο',
    other: 'Λήψη {count} ημερομηνιών για το ημερολόγιο',
  },
  'review.calendar.dates': 'Οι επόμενες αναθεωρήσεις: {dates}.',
  'review.calendar.event': 'Αναθεώρηση: {title}',
  'review.calendar.about':
    'Τι βελτιώνεται, τι υστερεί, και μία απόφαση για το καθένα. Έχετε πρόχειρους τους τελευταίους αριθμούς.',
  'review.calendar.file': 'αναθεωρήσεις',
  'review.report.none':
    'Γράψτε στο πλάνο ενημέρωσης ποιοι μαθαίνουν πώς πάνε τα πράγματα. Τότε θα υπάρχει εδώ ένα κείμενο για τον καθένα.',
  'review.report.for': 'Ενημέρωση για: {audience}',
  'review.report.text': 'Κείμενο της ενημέρωσης',
  'review.report.markdown': 'Λήψη ως Markdown',

  'report.words.results': 'δεικτες υστερησης, πρωτα τα αποτελεσματα',
  'report.words.executives':
    'διοικησ*, διοικητικ*, διευθυνων, διευθυνουσα, εκτελεστικ*, χορηγ*, επενδυτ*, ceo, cfo, coo, cro',
  'report.title': '{title}: πού βρισκόμαστε στις {date}',
  'report.to': 'Προς: {audience}',
  'report.since': 'Οι μεταβολές υπολογίζονται από την τελευταία αναθεώρηση, στις {date}.',
  'report.since.baseline':
    'Δεν έχει γίνει ακόμη αναθεώρηση, οπότε οι μεταβολές υπολογίζονται από την αφετηρία.',
  'report.struggling': 'Τι υστερεί',
  'report.improving': 'Τι βελτιώνεται',
  'report.holding': 'Τι μένει σταθερό',
  'report.unproven': 'Τι πάει καλά, αλλά μόνο του δεν αποδεικνύει κάτι',
  'report.unknown': 'Τι δεν μπορεί να κριθεί',
  'report.up': 'αυξήθηκε από {before}',
  'report.down': 'μειώθηκε από {before}',
  'report.same': 'χωρίς μεταβολή',
  'report.no-figure': 'χωρίς τιμή',
  'report.decided': 'Τι αποφασίσαμε στις {date}',
  'report.decided.none': 'Στην τελευταία αναθεώρηση, στις {date}, δεν καταγράφηκαν αποφάσεις.',
  'report.decision': '{decision}: {item}',
  'report.decision.note': '{decision}: {item} – {note}',
  'report.owner': 'Υπεύθυνος/η: {owner}.',
  'report.next': 'Τι ακολουθεί',
} satisfies Record<keyof typeof source, Message>;
