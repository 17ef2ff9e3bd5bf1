import type { issues as enIssues } from '../en/issues';
import type { Message } from '../messages';

/** German words for every issue code. */
export const issues = {
  // Lint: errors, which stand in the way of approval
  'issue.core-part-missing': 'Füllen Sie dieses Feld aus. {$TheCharter} kann sonst nicht freigegeben werden.',
  'issue.core-part-missing.title':
    'Geben Sie einen Titel an. {$TheCharter} kann sonst nicht freigegeben werden.',
  'issue.core-part-missing.mission.statement':
    'Schreiben Sie den Leitsatz. {$TheCharter} kann sonst nicht freigegeben werden.',
  'issue.core-part-missing.mission.whyInvested':
    'Sagen Sie, warum das Unternehmen investiert hat. {$TheCharter} kann sonst nicht freigegeben werden.',
  'issue.core-part-missing.priorities':
    'Nennen Sie mindestens eine Priorität des Unternehmens. Daran werden die Leistungen gemessen.',
  'issue.core-part-missing.services':
    'Fügen Sie mindestens eine Leistung hinzu. {$TheCharter} sagt, womit der Vertrieb rechnen kann.',
  'issue.core-part-missing.audiences':
    'Sagen Sie, wen Sie unterstützen. Wählen Sie mindestens eine Zielgruppe.',
  'issue.core-part-missing.budget.ownerId':
    'Sagen Sie, wer das Budget verantwortet. {$TheCharter} kann sonst nicht freigegeben werden.',
  'issue.core-part-missing.indicators':
    'Wählen Sie Indikatoren: mindestens einen Frühindikator und einen Spätindikator. Sonst kann niemand sagen, ob es wirkt.',
  'issue.core-part-missing.parties':
    'Nennen Sie, wer die Vereinbarung trifft: das Enablement-Team und mindestens eine Go-to-Market-Partei.',
  'issue.core-part-missing.review.cadence':
    'Sagen Sie, wie oft ein Review stattfindet. Einmal im Quartal ist das Mindeste.',
  'issue.core-part-missing.reporting':
    'Sagen Sie, wer wo und wie oft vom Stand erfährt. Fügen Sie mindestens einen Bericht hinzu.',
  'issue.no-leading':
    'Fügen Sie einen Frühindikator hinzu, damit Sie rechtzeitig sehen, ob die Arbeit greift.',
  'issue.no-lagging':
    'Fügen Sie einen Spätindikator hinzu, damit die Arbeit mit einem Geschäftsergebnis verbunden ist.',
  'issue.leading-unlinked':
    '„{name}“ ist mit keinem Ergebnis verknüpft. Verknüpfen Sie den Indikator mit einem Spätindikator und sagen Sie, warum.',
  'issue.link-target-not-lagging':
    'Diese Verknüpfung führt zu keinem Ergebnis. Lassen Sie sie bei einem Spätindikator enden.',
  'issue.link-no-rationale':
    'Schreiben Sie, warum der eine Indikator auf den anderen wirken soll. Eine Verknüpfung ohne Grund lässt sich nicht prüfen.',
  'issue.service-no-indicator': 'Nichts misst „{name}“. Wählen Sie dafür mindestens einen Frühindikator.',
  'issue.budget-owner-missing':
    'Sagen Sie, wer das Budget verantwortet. {$TheCharter} kann sonst nicht freigegeben werden.',
  'issue.no-gtm-party':
    'Fügen Sie eine Partei der Go-to-Market-Seite hinzu. {$TheCharter} ist eine Vereinbarung zwischen ihr und Enablement.',
  'issue.no-sponsor':
    'Nennen Sie einen Sponsor aus der Geschäftsleitung, von dem Enablement sein Mandat hat.',
  'issue.review-slower-than-quarterly':
    'Mindestens einmal im Quartal muss ein Review stattfinden. Wählen Sie einen kürzeren Turnus.',
  'issue.reporting-missing':
    'Sagen Sie, wer wo und wie oft vom Stand erfährt. Fügen Sie mindestens einen Bericht hinzu.',
  'issue.raci-accountable-not-one': 'Wählen Sie genau eine Stelle, die für „{name}“ einsteht.',
  'issue.funder-shares-not-100':
    'Die Anteile ergeben zusammen {value} %. Ändern Sie sie so, dass es 100 % sind.',
  'issue.dangling-id':
    'Hier wird auf etwas verwiesen, das es nicht mehr gibt („{value}“). Wählen Sie etwas anderes oder entfernen Sie den Verweis.',
  'issue.duplicate-id': 'Die ID „{value}“ wird mehrfach verwendet. Geben Sie jedem Eintrag eine eigene.',
  'issue.baseline-missing':
    'Geben Sie an, wo „{name}“ begonnen hat. Ohne Ausgangswert lässt sich kein Fortschritt zeigen.',

  // Lint: warnings and hints
  'issue.scope-out-empty':
    'Noch ist nichts ausgeschlossen. Sagen Sie, was andere tun, bevor es bei Ihnen landet.',
  'issue.scope-in-over-7':
    'Mehr als sieben Punkte gehören dazu. Fassen Sie einige zusammen oder verschieben Sie sie, damit man sich den Rest merkt.',
  'issue.service-no-priority':
    '„{name}“ dient keiner Priorität des Unternehmens. Wählen Sie eine oder überdenken Sie die Leistung.',
  'issue.balance-gap':
    'Kunden, Vertrieb und Mitarbeitende sollen alle etwas davon haben. Für mindestens eine der drei Gruppen gibt es noch keine Leistung.',
  'issue.vanity-only':
    '„{name}“ kann steigen, ohne dass es etwas bewirkt. Verknüpfen Sie einen Indikator für das Verhalten mit demselben Ergebnis.',
  'issue.no-inspection':
    'Wählen Sie ein Vorgehen, das geprüft wird, und wer es prüft. Was niemand prüft, schläft ein.',
  'issue.headline-over-10':
    'Mehr als zehn Indikatoren werden zuerst gezeigt. Behalten Sie die, bei denen jemand handelt.',
  'issue.series-stale':
    'Der neueste Wert für „{name}“ ist alt. Tragen Sie den aktuellen ein oder fragen Sie bei den Verantwortlichen nach.',
  'issue.review-overdue':
    'Das Review war am {date} fällig. Führen Sie es durch und halten Sie fest, was Sie entscheiden.',
  'issue.assumption-expired':
    'Diese Annahme galt bis zum {date}. Bestätigen Sie sie mit einem neuen Datum oder entfernen Sie sie.',
  'issue.generic-text':
    'Das könnte jedes Unternehmen geschrieben haben. Ergänzen Sie eine Zahl, ein Datum oder den Namen der Verantwortlichen.',
  'issue.buyer-stage-uncovered':
    'Keine Leistung hilft dem Kunden in der Phase „{name}“. Fügen Sie eine hinzu oder nehmen Sie die Lücke bewusst in Kauf.',
  'issue.unfunded':
    'Für Enablement ist kein Geld vorgesehen. Sagen Sie, wer bezahlen würde, wenn es nötig wäre.',

  // Reading a file or a stored document
  'issue.not-json':
    'Das ist kein gültiges JSON. Sehen Sie sich Zeile {line} an, beheben Sie den Fehler und versuchen Sie es erneut.',
  'issue.not-an-object':
    'Das ist JSON, aber kein Dokument. Wählen Sie eine Datei, die hier exportiert wurde.',
  'issue.not-a-charter':
    'Diese Datei enthält etwas anderes als {$aCharter}. Wählen Sie eine Datei, die hier exportiert wurde.',
  'issue.not-utf8': 'Die Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8 und versuchen Sie es erneut.',
  'issue.file-unreadable': 'Die Datei konnte nicht gelesen werden. Wählen Sie eine andere.',
  'issue.empty-input': 'Die Datei ist leer. Wählen Sie eine andere.',
  'issue.too-large':
    'Die Datei ist größer als {max} Byte. Entfernen Sie, was nicht dazugehört, und versuchen Sie es erneut.',
  'issue.too-deep':
    'Die Daten sind mehr als {max} Ebenen tief verschachtelt. Machen Sie sie flacher und versuchen Sie es erneut.',
  'issue.too-many-nodes':
    'Die Datei enthält mehr als {max} Werte. Entfernen Sie, was nicht dazugehört, und versuchen Sie es erneut.',
  'issue.text-too-long':
    'Ein Text ist hier länger als {max} Zeichen. Kürzen Sie ihn und versuchen Sie es erneut.',
  'issue.list-too-long':
    'Eine Liste hat hier mehr als {max} Einträge. Kürzen Sie sie und versuchen Sie es erneut.',
  'issue.forbidden-key':
    'Der Name „{key}“ ist in einem Dokument nicht erlaubt. Benennen Sie ihn um oder entfernen Sie ihn und versuchen Sie es erneut.',
  'issue.not-plain-data':
    'Hier steht etwas, das JSON nicht aufnehmen kann. Übergeben Sie einfache Daten: Text, Zahlen, Listen und Objekte.',
  'issue.not-finite':
    'Hier steht etwas, das keine Zahl ist, oder eine unendliche. Ersetzen Sie es und versuchen Sie es erneut.',
  'issue.schema-version-invalid':
    'Die Schemaversion muss eine ganze Zahl ab 1 sein. Korrigieren Sie sie und versuchen Sie es erneut.',
  'issue.newer-version':
    'Das wurde mit einer neueren Programmversion geschrieben (Version {version}). Sie können es lesen; um es zu ändern, aktualisieren Sie die Anwendung.',
  'issue.newer-version-unreadable':
    'Das wurde mit einer neueren Programmversion geschrieben, und diese kann es nicht lesen. Aktualisieren Sie die Anwendung; die Datei bleibt, wie sie ist.',
  'issue.wrong-type': 'Der Wert hat hier den falschen Typ. Erwartet: {expected}.',
  'issue.invalid-date': '„{value}“ ist kein Datum des Kalenders. Schreiben Sie es so: 2026-11-23.',
  'issue.invalid-period':
    '„{value}“ ist kein Zeitraum. Schreiben Sie einen Monat als 2026-11, eine Woche als 2026-W47, ein Quartal als 2026-Q4.',
  'issue.out-of-range':
    '„{value}“ liegt außerhalb der Grenzen dieses Felds. Prüfen Sie die Zahl und geben Sie sie erneut ein.',
  'issue.unknown-value':
    '„{value}“ ist hier nicht bekannt. Es bleibt, wie es ist; wählen Sie etwas anderes, falls es falsch ist.',
  'issue.duplicate-id-renamed': 'Zwei Einträge hatten die ID „{id}“. Der zweite heißt jetzt „{newId}“.',
  'issue.id-added': 'Ein Eintrag hatte keine ID. Sie lautet jetzt „{id}“.',
  'issue.invalid-unicode':
    'Ein Text enthielt beschädigte Zeichen. Sie wurden ersetzt; lesen Sie ihn noch einmal durch.',
  'issue.invalid-currency':
    '„{value}“ ist kein Währungscode. Verwenden Sie drei Buchstaben, zum Beispiel EUR oder USD.',

  // Typing into a field
  'issue.number-invalid': '„{value}“ ist keine Zahl. Schreiben Sie sie so: {example}.',
  'issue.number-ambiguous':
    '„{value}“ lässt sich auf zwei Arten lesen. Schreiben Sie die Zahl so: {example}.',
  'issue.number-not-whole': '„{value}“ ist keine ganze Zahl. Schreiben Sie sie ohne Nachkommastellen.',
  'issue.number-too-large':
    'Die Zahl ist zu groß, um genau gespeichert zu werden. Geben Sie eine kleinere ein.',
  'issue.date-invalid': '„{value}“ ist kein Datum. Schreiben Sie es so: {example}.',
  'issue.required': 'Füllen Sie dieses Feld aus.',
  'issue.text-over-limit': '{count} von höchstens {max} Zeichen. Kürzen Sie den Text.',

  // Loading and saving
  'issue.storage.unavailable':
    'Der Speicher antwortet nicht. Ihre Änderungen sind noch da, und das Speichern wird automatisch wiederholt.',
  'issue.storage.timeout':
    'Das Speichern dauert zu lange. Ihre Änderungen sind noch da, und das Speichern wird automatisch wiederholt.',
  'issue.storage.quota':
    'Der Speicher ist voll. Schaffen Sie Platz oder kürzen Sie den Text, und speichern Sie dann erneut.',
  'issue.storage.too-large':
    '{$TheCharter} ist zu groß für den Speicher. Kürzen Sie den Text, und speichern Sie dann erneut.',
  'issue.storage.unauthenticated':
    'Sie sind abgemeldet. Melden Sie sich wieder an, und speichern Sie dann; Ihre Änderungen sind noch da.',
  'issue.storage.forbidden':
    'Sie dürfen hier nicht speichern. Bitten Sie um Zugriff oder exportieren Sie Ihre Änderungen, damit sie nicht verloren gehen.',
  'issue.storage.invalid':
    'Der Speicher hat die letzte Änderung nicht angenommen. Korrigieren Sie sie oder machen Sie sie rückgängig, und speichern Sie dann erneut; Ihre Änderungen sind noch da.',
  'issue.storage.unknown':
    'Es ist nicht sicher, ob die letzte Änderung gespeichert wurde. Ihre Änderungen sind noch da, und das Speichern wird automatisch wiederholt.',
  'issue.storage.adapter-fault':
    'Der Speicher hat eine Antwort gegeben, die nicht stimmen kann. Nichts wurde überschrieben; wenden Sie sich an den Betrieb dieser Anwendung.',
  'issue.storage.blocked':
    'Der Browser erlaubt nicht, etwas zu speichern. Erlauben Sie es in den Einstellungen oder exportieren Sie Ihre Änderungen.',
  'issue.storage.corrupt':
    'Der gespeicherte Stand lässt sich nicht lesen. Laden Sie ihn unverändert herunter, bevor Sie weitermachen.',
  'issue.storage.newer-format':
    'Das wurde mit einer neueren Programmversion gespeichert. Aktualisieren Sie die Anwendung, um es zu öffnen.',
  'issue.storage.aborted':
    'Das Speichern wurde abgebrochen. Ihre Änderungen sind noch da; speichern Sie erneut.',

  // Figures from a CSV file
  'issue.csv.empty': 'Die Datei enthält keine Werte. Wählen Sie eine andere.',
  'issue.csv.unreadable': 'Die Datei konnte nicht gelesen werden. Wählen Sie sie erneut.',
  'issue.csv.ragged':
    'Zeile {row} hat {found} statt {expected} Zellen. Ergänzen Sie sie oder setzen Sie Text mit Kommas in Anführungszeichen.',
  'issue.csv.unclosed-quote':
    'In Zeile {row} beginnt ein Anführungszeichen und endet nirgends. Schließen Sie es und versuchen Sie es erneut.',
  'issue.csv.no-period-column':
    'Keine Spalte sagt, wann. Fügen Sie eine erste Spalte mit der Überschrift „period“ hinzu.',
  'issue.csv.no-value-column':
    'Keine Spalte enthält die Werte. Geben Sie dieser Spalte die Überschrift „value“.',
  'issue.csv.other-indicators':
    'Keine der Zeilen gehört zu diesem Indikator. Öffnen Sie den Indikator, zu dem sie gehören, oder entfernen Sie die Spalte „indicatorId“.',
  'issue.csv.period-invalid':
    'Zeile {row}: „{value}“ ist kein Zeitraum. Schreiben Sie einen Monat als 2026-11, eine Woche als 2026-W47.',
  'issue.csv.value-invalid':
    'Zeile {row}: „{value}“ ist keine Zahl. Schreiben Sie sie mit einem Punkt, zum Beispiel 1234.5.',
  'issue.csv.period-kind':
    'Zeile {row}: „{value}“ ist ein Zeitraum von anderer Länge als die übrigen. Bleiben Sie bei Monaten, Wochen oder Quartalen.',
  'issue.csv.duplicate-period':
    'Zeile {row} wiederholt den Zeitraum {period}. Behalten Sie eine Zeile pro Zeitraum.',
  'issue.csv.unknown-indicator':
    'Zeile {row}: Einen Indikator „{value}“ gibt es nicht. Korrigieren Sie den Namen oder fügen Sie den Indikator zuerst hinzu.',
  'issue.csv.too-large':
    'Die Datei überschreitet die Grenze von {max}. Teilen Sie sie auf und versuchen Sie es erneut.',
  'issue.duplicate-key':
    'Der Name „{key}“ kommt zweimal vor (Zeile {line}). Behalten Sie einen und versuchen Sie es erneut.',
  'issue.end-before-start': 'Das Ende liegt vor dem Beginn. Wählen Sie ein späteres Datum.',
} as const satisfies Record<keyof typeof enIssues, Message>;
