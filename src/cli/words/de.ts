import type { Message } from '../../i18n';
import type { words as source } from './en';

/** What the command line says, in German. */
export const words = {
  help: `Chartas, die in einem Repository liegen.

  enablement-charter check FILE...              Chartas prüfen (.json, .md)
  enablement-charter export FILE... --to FORMAT Kopien schreiben: md, html, csv, json, docx
  enablement-charter migrate FILE...            Dateien auf den neuesten Stand bringen
  enablement-charter new FILE                   eine neue beginnen: .json, .md, .html, .csv, .docx

Optionen
  --json             check: das Ergebnis als JSON
  --to FORMAT        export: md, html, csv, json oder docx; sonst nach dem Namen hinter --out
  --out PATH         export: eine Datei oder ein vorhandener Ordner; sonst erscheint der Text auf dem Bildschirm
  --write            migrate: die Datei schreiben, statt nur zu zeigen, was sich ändern würde
  --from NAME        new: mit einem Beispiel beginnen: tavlio, quillmere, thalassaia
  --title TEXT       new: der Titel
  --locale en|el|de|fr|es|ar
                     die Sprache der Meldungen und Kopien
  --now YYYY-MM-DD   der Tag, für den alles gilt; sonst heute
  --version, --help

Exit-Codes
  0  alles in Ordnung: keine Fehler gefunden, geschrieben oder auf dem neuesten Stand
  1  check: eine Charta hat Fehler; migrate: eine Datei würde sich ändern
  2  eine Datei konnte nicht gelesen oder geschrieben werden, oder der Befehl wurde nicht verstanden`,
  'usage.command': 'Den Befehl „{command}“ gibt es nicht. Die Befehle sind check, export, migrate und new.',
  'usage.option': '{reason} Was es gibt, zeigt enablement-charter --help.',
  'usage.no-file': 'Geben Sie eine Datei an: enablement-charter {command} charter.json',
  'usage.one-file': 'Geben Sie nur eine Datei an: enablement-charter new charter.json',
  'usage.locale': 'Die Sprache „{value}“ gibt es hier nicht. Schreiben Sie --locale {known}.',
  'usage.now': '„{value}“ ist kein Datum. Schreiben Sie es so: --now 2026-11-23.',
  'usage.to': 'Das Format „{value}“ gibt es nicht. Schreiben Sie --to md, html, csv, json oder docx.',
  'usage.from':
    'Das Beispiel „{value}“ gibt es nicht. Schreiben Sie --from tavlio, quillmere oder thalassaia.',
  'usage.out-many':
    'Mehrere Dateien brauchen hinter --out einen Ordner, und „{path}“ ist keiner. Legen Sie ihn zuerst an.',
  'usage.binary':
    'Eine Word-Datei lässt sich nicht auf dem Bildschirm anzeigen. Geben Sie an, wohin sie soll: --out {name}',
  'file.none': '{file}: Diese Datei gibt es nicht. Prüfen Sie den Pfad.',
  'file.folder': '{file}: Das ist ein Ordner. Geben Sie die Dateien darin an, zum Beispiel {file}/*.json.',
  'file.kind':
    '{file}: Eine Charta wird aus .json oder .md gelesen. Exportieren Sie sie von dort oder benennen Sie die Datei um.',
  'file.unreadable': '{file}: Die Datei konnte nicht gelesen werden ({reason}). Prüfen Sie Ihre Rechte.',
  'file.unwritable':
    '{file}: Die Datei konnte nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ort.',
  'file.exists':
    '{file}: Diese Datei gibt es schon, sie bleibt, wie sie ist. Wählen Sie einen anderen Namen.',
  'file.source':
    '{file}: Die Kopie würde die Charta selbst ersetzen. Wählen Sie hinter --out einen anderen Namen.',
  'file.extension': '{file}: Der Name muss auf .json, .md, .html, .csv oder .docx enden.',
  'file.newer':
    '{file}: Das wurde mit einer neueren Programmversion geschrieben. Aktualisieren Sie enablement-charter; die Datei bleibt, wie sie ist.',
  'file.wrote': 'Geschrieben: {file}',
  'docx.missing':
    'Word-Dateien brauchen das Paket „docx“. Installieren Sie es neben diesem: npm install docx',
  about: '{file}: {title}, Version {version}, Inhalt {hash}',
  'about.untitled': 'ohne Titel',
  'about.no-version': 'nicht angegeben',
  'severity.error': 'Fehler',
  'severity.warning': 'Warnung',
  'severity.info': 'Hinweis',
  'check.approvable': 'Kann freigegeben werden.',
  'check.not-approvable': 'Kann noch nicht freigegeben werden.',
  'check.errors': { one: '{count} Fehler', other: '{count} Fehler' },
  'check.warnings': { one: '{count} Warnung', other: '{count} Warnungen' },
  'check.hints': { one: '{count} Hinweis', other: '{count} Hinweise' },
  'migrate.current': '{file}: auf dem neuesten Stand (Schemaversion {version}).',
  'migrate.from': '{file}: Aus Schemaversion {from} wird {to}.',
  'migrate.change': '{file}: {count} zu übernehmen.',
  'migrate.edited': 'von Hand geänderter Text: {text}',
  'migrate.hint': 'Nichts wurde geschrieben. Führen Sie den Befehl mit --write noch einmal aus.',
} satisfies Record<keyof typeof source, Message>;
