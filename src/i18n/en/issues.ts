import type { Message } from '../messages';

/**
 * What an issue code says: what is wrong and what to do about it. A place may have words of its own, keyed
 * `issue.<code>.<path with dots>`.
 */
export const issues = {
  // Lint: errors, which stand in the way of approval
  'issue.core-part-missing': 'Fill this in. {$TheCharter} cannot be approved without it.',
  'issue.core-part-missing.title': 'Give {$theCharter} a title. It cannot be approved without one.',
  'issue.core-part-missing.mission.statement':
    'Write the mission statement. {$TheCharter} cannot be approved without it.',
  'issue.core-part-missing.mission.whyInvested':
    'Say why the business invested. {$TheCharter} cannot be approved without it.',
  'issue.core-part-missing.priorities':
    'Name at least one business priority. It is what the services are measured against.',
  'issue.core-part-missing.services': 'Add at least one service. {$TheCharter} says what sellers can expect.',
  'issue.core-part-missing.audiences': 'Say whom you support. Choose at least one audience.',
  'issue.core-part-missing.budget.ownerId':
    'Say who owns the budget. {$TheCharter} cannot be approved without it.',
  'issue.core-part-missing.indicators':
    'Choose indicators: at least one leading and one lagging. Otherwise nobody can tell whether it works.',
  'issue.core-part-missing.parties':
    'Name who agrees with whom: the enablement team and at least one go-to-market party.',
  'issue.core-part-missing.review.cadence':
    'Say how often {$theCharter} is reviewed. Once a quarter is the least.',
  'issue.core-part-missing.reporting':
    'Say who is told about progress, where and how often. Add at least one report.',
  'issue.no-leading': 'Add a leading indicator, so that you see early whether the work takes hold.',
  'issue.no-lagging': 'Add a lagging indicator, so that the work is tied to a business result.',
  'issue.leading-unlinked': '“{name}” is not linked to a result. Link it to a lagging indicator and say why.',
  'issue.link-target-not-lagging': 'This link does not lead to a result. Let it end at a lagging indicator.',
  'issue.link-no-rationale':
    'Write why the one should move the other. A link without a reason cannot be tested.',
  'issue.service-no-indicator': 'Nothing measures “{name}”. Choose at least one leading indicator for it.',
  'issue.budget-owner-missing': 'Say who owns the budget. {$TheCharter} cannot be approved without it.',
  'issue.no-gtm-party':
    'Add a party from go-to-market. {$TheCharter} is an agreement between them and enablement.',
  'issue.no-sponsor': 'Name an executive sponsor, who gives enablement its authority.',
  'issue.review-slower-than-quarterly':
    'Review {$theCharter} at least once a quarter. Choose a shorter cadence.',
  'issue.reporting-missing': 'Say who is told about progress, where and how often. Add at least one report.',
  'issue.raci-accountable-not-one': 'Choose exactly one who answers for “{name}”.',
  'issue.funder-shares-not-100': 'The shares add up to {value}%. Change them so that they make 100%.',
  'issue.dangling-id':
    'This refers to “{value}”, which is no longer here. Choose something else or remove the reference.',
  'issue.duplicate-id': 'The id “{value}” is used more than once. Give each item its own.',
  'issue.baseline-missing': 'Enter where “{name}” started. Without a baseline no progress can be shown.',

  // Lint: warnings and hints
  'issue.scope-out-empty': 'Nothing is out of scope yet. Say what others do, before it lands with you.',
  'issue.scope-in-over-7':
    'More than seven things are in scope. Merge some or put them off, so that people remember the rest.',
  'issue.service-no-priority':
    '“{name}” serves no business priority. Choose one or think again about the service.',
  'issue.balance-gap':
    'Buyers, sellers and employees should all gain. At least one of the three has no service yet.',
  'issue.vanity-only':
    '“{name}” can rise without any effect. Link an indicator of behaviour to the same result.',
  'issue.no-inspection': 'Choose one practice to check, and who checks it. What is not inspected fades.',
  'issue.headline-over-10': 'More than ten indicators are shown first. Keep the ones on which somebody acts.',
  'issue.series-stale': 'The newest figure for “{name}” is old. Enter the latest or ask its owner.',
  'issue.review-overdue': 'The review was due on {date}. Hold it and record what you decide.',
  'issue.assumption-expired':
    'This assumption was good until {date}. Confirm it with a new date or remove it.',
  'issue.generic-text':
    'Any company could have written this. Add a figure, a date or the name of who is in charge.',
  'issue.buyer-stage-uncovered':
    'No service helps the buyer at “{name}”. Add one or accept the gap on purpose.',
  'issue.unfunded': 'No money is set aside for enablement. Say who would pay if it were needed.',

  // Reading a file or a stored document
  'issue.not-json': 'This is not valid JSON. Look at line {line}, mend it and try again.',
  'issue.not-an-object': 'This is JSON, but not a document. Choose a file that was exported from here.',
  'issue.not-a-charter':
    'This file is something other than {$aCharter}. Choose a file that was exported from here.',
  'issue.not-utf8': 'The file is no UTF-8 text. Save it as UTF-8 and try again.',
  'issue.file-unreadable': 'The file could not be read. Choose another one.',
  'issue.empty-input': 'The file is empty. Choose another one.',
  'issue.too-large': 'The file is larger than {max} bytes. Remove what does not belong and try again.',
  'issue.too-deep': 'The data are nested more than {max} levels deep. Flatten them and try again.',
  'issue.too-many-nodes': 'The file holds more than {max} values. Remove what does not belong and try again.',
  'issue.text-too-long': 'A text here is longer than {max} characters. Shorten it and try again.',
  'issue.list-too-long': 'A list here has more than {max} items. Shorten it and try again.',
  'issue.forbidden-key': 'The name “{key}” is not allowed in a document. Rename or remove it and try again.',
  'issue.not-plain-data':
    'Here stands something that JSON cannot hold. Pass plain data: text, numbers, lists and objects.',
  'issue.not-finite':
    'Here stands something that is not a number, or an infinite one. Replace it and try again.',
  'issue.schema-version-invalid':
    'The schema version must be a whole number from 1 up. Correct it and try again.',
  'issue.newer-version':
    'A newer release wrote this (version {version}). You can read it; to change it, update the application.',
  'issue.newer-version-unreadable':
    'A newer release wrote this, and this one cannot read it. Update the application; the file stays as it is.',
  'issue.wrong-type': 'The value here is of the wrong kind. Expected: {expected}.',
  'issue.invalid-date': '“{value}” is not a date of the calendar. Write it as 2026-11-23.',
  'issue.invalid-period':
    '“{value}” is not a period. Write a month as 2026-11, a week as 2026-W47, a quarter as 2026-Q4.',
  'issue.out-of-range': '“{value}” is outside the limits of this field. Check the number and enter it again.',
  'issue.unknown-value': '“{value}” is not known here. It is kept as it is; choose another if it is wrong.',
  'issue.duplicate-id-renamed': 'Two items had the id “{id}”. The second is now “{newId}”.',
  'issue.id-added': 'An item had no id. It is now “{id}”.',
  'issue.invalid-unicode': 'A text held broken characters. They were replaced; read it once more.',
  'issue.invalid-currency': '“{value}” is not a currency code. Use three letters, such as EUR or USD.',

  // Typing into a field
  'issue.number-invalid': '“{value}” is not a number. Write it like {example}.',
  'issue.number-ambiguous': '“{value}” can be read in two ways. Write it like {example}.',
  'issue.number-not-whole': '“{value}” is not a whole number. Write it without decimals.',
  'issue.number-too-large': 'The number is too large to be kept exactly. Enter a smaller one.',
  'issue.date-invalid': '“{value}” is not a date. Write it like {example}.',
  'issue.required': 'Fill this in.',
  'issue.text-over-limit': '{count} of at most {max} characters. Shorten the text.',

  // Loading and saving
  'issue.storage.unavailable':
    'The storage does not answer. Your changes are still here, and saving is tried again by itself.',
  'issue.storage.timeout':
    'Saving takes too long. Your changes are still here, and saving is tried again by itself.',
  'issue.storage.quota': 'The storage is full. Make room or shorten the text, then save again.',
  'issue.storage.too-large': '{$TheCharter} is too large for the storage. Shorten it, then save again.',
  'issue.storage.unauthenticated':
    'You are signed out. Sign in again, then save; your changes are still here.',
  'issue.storage.forbidden':
    'You are not allowed to save here. Ask for access, or export your changes so that you keep them.',
  'issue.storage.invalid':
    'The storage refused the last change. Correct or undo it, then save again; your changes are still here.',
  'issue.storage.unknown':
    'It is not certain that the last change was saved. Your changes are still here, and saving is tried again by itself.',
  'issue.storage.adapter-fault':
    'The storage gave an answer that cannot be right. Nothing was overwritten; tell whoever runs this application.',
  'issue.storage.blocked':
    'The browser does not allow anything to be stored. Allow it in the settings, or export your changes.',
  'issue.storage.corrupt': 'What was stored cannot be read. Download it as it is, before you go on.',
  'issue.storage.newer-format': 'A newer release stored this. Update the application to open it.',
  'issue.storage.aborted': 'Saving was stopped. Your changes are still here; save again.',

  // Figures from a CSV file
  'issue.csv.empty': 'The file holds no figures. Choose another one.',
  'issue.csv.unreadable': 'The file could not be read. Choose it again.',
  'issue.csv.ragged':
    'Row {row} has {found} cells instead of {expected}. Complete it or put text with commas in quotation marks.',
  'issue.csv.unclosed-quote': 'A quotation mark opens in row {row} and never closes. Close it and try again.',
  'issue.csv.no-period-column': 'No column says when. Add a first column with the heading “period”.',
  'issue.csv.no-value-column': 'No column holds the figures. Give that column the heading “value”.',
  'issue.csv.other-indicators':
    'None of the rows is about this indicator. Open the indicator they belong to, or remove the column “indicatorId”.',
  'issue.csv.period-invalid':
    'Row {row}: “{value}” is not a period. Write a month as 2026-11, a week as 2026-W47.',
  'issue.csv.value-invalid': 'Row {row}: “{value}” is not a number. Write it with a point, such as 1234.5.',
  'issue.csv.period-kind':
    'Row {row}: “{value}” is a period of another length than the rest. Keep to months, weeks or quarters.',
  'issue.csv.duplicate-period': 'Row {row} repeats the period {period}. Keep one row for each period.',
  'issue.csv.unknown-indicator':
    'Row {row}: there is no indicator “{value}”. Correct its name or add the indicator first.',
  'issue.csv.too-large': 'The file goes beyond the limit of {max}. Split it and try again.',
  'issue.duplicate-key': 'The name “{key}” stands twice (line {line}). Keep one and try again.',
  'issue.end-before-start': 'This ends before it starts. Choose a later date.',
} as const satisfies Record<`issue.${string}`, Message>;
