import type { signing as source } from '../en/signing';
import type { Message } from '../messages';

/** Words of a charter's life: states and steps, publishing a version, signatures, and having read it. */
export const signing = {
  'signing.bar': 'Stand {$ofTheCharter}',
  'signing.flag.review-due': 'Review steht an',
  'signing.flag.review-overdue': 'Review überfällig',
  'signing.flag.stale-data': 'Veraltete Werte',
  'signing.step.submit': 'Zur Abstimmung geben',
  'signing.step.revise': 'Zurück zum Entwurf',
  'signing.step.request-changes': 'Um Änderungen bitten',
  'signing.step.sign': 'Unterschreiben',
  'signing.step.decline': 'Ablehnen',
  'signing.step.withdraw': 'Zurücknehmen',
  'signing.step.approve': 'Freigeben',
  'signing.step.reject': 'Zurückweisen',
  'signing.step.activate': 'In Kraft setzen',
  'signing.step.supersede': 'Als abgelöst kennzeichnen',
  'signing.step.archive': 'Archivieren',
  'signing.step.publish': 'Version veröffentlichen',
  'signing.why-not': 'Noch nicht möglich',
  'signing.others': 'Was andere tun können',
  'signing.role-needed': 'Nötige Rolle: {roles}.',
  'signing.done': 'Neuer Status: {state}.',
  'signing.done.sign': 'Unterschrieben für: {party}.',
  'signing.done.decline': 'Abgelehnt für: {party}.',
  'signing.done.withdraw': 'Zurückgenommen für: {party}.',

  'signing.refusal.not-allowed-here': 'Das ist jetzt nicht möglich. Der Status ist „{state}“.',
  'signing.refusal.unknown-state': 'Das ist beim jetzigen Status {$ofTheCharter} nicht möglich.',
  'signing.refusal.no-such-party': 'Diese Partei gibt es hier nicht mehr. Nichts wurde geändert.',
  'signing.refusal.not-your-party': 'Sie sprechen nicht für diese Partei. Nichts wurde geändert.',
  'signing.refusal.version-moved':
    'Das war Version {seen}; inzwischen gibt es Version {now}. Nichts wurde geändert: Lesen Sie zuerst die neueste.',
  'signing.refusal.unpublished-changes':
    'Der Text entspricht nicht mehr der letzten Veröffentlichung. Veröffentlichen Sie ihn zuerst, damit alle denselben Text unterschreiben.',
  'signing.refusal.content-moved':
    'Jemand hat den Text geändert, während dies geöffnet war. Nichts wurde veröffentlicht: Sehen Sie sich die Änderungen noch einmal an.',
  'signing.refusal.lint-errors': {
    one: 'Ein Punkt muss zuerst in Ordnung gebracht werden. {first}',
    other: '{count} Punkte müssen zuerst in Ordnung gebracht werden, angefangen mit diesem. {first}',
  },
  'signing.refusal.no-signers':
    'Niemand muss unterschreiben. Kennzeichnen Sie mindestens eine Partei, deren Unterschrift erforderlich ist.',
  'signing.refusal.signatures-missing': 'Noch fehlende Unterschriften: {parties}.',
  'signing.refusal.already-signed': 'Diese Partei hat schon unterschrieben. Nichts wurde geändert.',
  'signing.refusal.already-declined': 'Diese Partei hat schon abgelehnt. Nichts wurde geändert.',
  'signing.refusal.not-signed': 'Es gibt nichts zurückzunehmen.',
  'signing.refusal.reason-missing': 'Sagen Sie, warum, damit andere wissen, was zu ändern ist.',
  'signing.refusal.note-missing':
    'Sagen Sie, was sich geändert hat und warum. Alle, die unterschrieben haben, werden es lesen.',
  'signing.refusal.nothing-changed':
    'Seit Version {version} hat sich nichts geändert außer erfassten Daten, und die brauchen keine neue Version.',
  'signing.refusal.read-only': 'Sie dürfen den Text lesen, aber nicht ändern. Nichts wurde geändert.',

  'signing.publish.title': 'Version {version} veröffentlichen',
  'signing.publish.none': 'Nichts zu veröffentlichen',
  'signing.publish.first': 'Das ist die erste Version: Alles darin ist neu.',
  'signing.publish.major': 'Eine wesentliche Änderung, weil Folgendes betroffen ist: {parts}.',
  'signing.publish.minor': 'Eine kleine Änderung: Was die Parteien vereinbart haben, bleibt, wie es war.',
  'signing.publish.required-parties': 'Parteien mit erforderlicher Unterschrift',
  'signing.publish.rule':
    'Änderungen an Mission, Leistungen, Umfang, Budget oder an den Parteien, die unterschreiben müssen, sind wesentlich: Unterschriften werden ungültig. Alle anderen Änderungen sind klein: Unterschriften bleiben gültig. Werte, Unterschriften und Reviews werden ohne neue Version erfasst.',
  'signing.publish.changes': 'Was sich seit Version {version} geändert hat',
  'signing.publish.signatures': 'Was mit den Unterschriften geschieht',
  'signing.publish.voids': {
    one: 'Eine Unterschrift wird ungültig, und die Partei wird erneut gefragt: {parties}.',
    other: '{count} Unterschriften werden ungültig, und die Parteien werden erneut gefragt: {parties}.',
  },
  'signing.publish.stay': {
    one: 'Eine Unterschrift bleibt gültig: {parties}.',
    other: '{count} Unterschriften bleiben gültig: {parties}.',
  },
  'signing.publish.no-signatures': 'Noch hat niemand unterschrieben, daher ist keine Unterschrift betroffen.',
  'signing.publish.to-draft': '{$TheCharter} wird wieder zum Entwurf und muss neu vereinbart werden.',
  'signing.publish.in-force': 'Version {version} bleibt in Kraft, bis die neue an ihre Stelle tritt.',
  'signing.publish.document': 'Das Dokument selbst',
  'signing.publish.added': 'hinzugefügt',
  'signing.publish.removed': 'entfernt',
  'signing.publish.changed': 'geändert',
  'signing.publish.moved': 'verschoben',
  'signing.publish.is-major': 'wesentlich',
  'signing.publish.note': 'Anmerkung zur Änderung',
  'signing.publish.note.hint':
    'Was sich geändert hat und warum, in Ihren eigenen Worten. Steht im Änderungsprotokoll, für alle, die unterschrieben haben.',
  'signing.publish.confirm': 'Version {version} veröffentlichen',
  'signing.publish.again': 'Änderungen noch einmal ansehen',
  'signing.publish.failed':
    'Die Veröffentlichung ist fehlgeschlagen. Nichts wurde geändert; versuchen Sie es erneut.',
  'signing.publish.done': 'Version {version} ist veröffentlicht.',

  'signing.signatures.count': '{signed} von {required} erforderlichen Unterschriften',
  'signing.signatures.empty':
    'Noch sind keine Parteien benannt. Fügen Sie sie unter „{part}“ hinzu und kennzeichnen Sie, wessen Unterschrift erforderlich ist.',
  'signing.signatures.optional': 'Unterschrift nicht erforderlich',
  'signing.signatures.holds': 'Gilt auch für Version {version}, in der sich wenig geändert hat.',
  'signing.for': '{step}: {party}',
  'signing.sign.title': 'Version {version} unterschreiben',
  'signing.sign.about':
    'Für: {party}. Ihr Name und das heutige Datum werden neben der Unterschrift festgehalten. Sie gilt bis zur nächsten wesentlichen Änderung.',
  'signing.sign.comment': 'Kommentar (optional)',
  'signing.sign.comment.hint': 'Steht neben der Unterschrift und ist für alle zu lesen.',
  'signing.decline.title': 'Version {version} ablehnen',
  'signing.decline.about': 'Für: {party}. Ihre Begründung wird festgehalten und ist für alle zu lesen.',
  'signing.decline.reason': 'Was müsste sich ändern, bevor Sie unterschreiben?',
  'signing.request-changes.about': 'Die Abstimmung endet damit. Ihre Begründung steht im Änderungsprotokoll.',
  'signing.request-changes.reason': 'Was muss sich ändern?',
  'signing.reject.about':
    '{$TheCharter} wird als Ganzes zurückgewiesen. Ihre Begründung steht im Änderungsprotokoll.',
  'signing.reject.reason': 'Was ist der Grund für die Zurückweisung?',

  'signing.read.confirm': 'Ich habe Version {version} gelesen',
  'signing.read.done': 'Sie haben Version {version} gelesen.',
  'signing.read.before': 'Zuletzt haben Sie Version {version} gelesen.',
  'signing.read.failed': 'Das konnte nicht festgehalten werden. Versuchen Sie es erneut.',
} satisfies Record<keyof typeof source, Message>;
