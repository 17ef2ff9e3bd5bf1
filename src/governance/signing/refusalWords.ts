import { markedText } from '../../export/words/userText';
import { placeInWords } from '../../field/words/placeInWords';
import type { CharterIntl } from '../../i18n';
import { versionOf } from '../../lifecycle';
import type { CharterDraft, CharterIssue, VocabularyId } from '../../model';
import type { ScreenRefusal } from './useSteps';

/** Why something was not done, and what helps, as a sentence; what people wrote in it is marked. */
export function refusalWords(refusal: ScreenRefusal, charter: CharterDraft, intl: CharterIntl): string {
  switch (refusal.reason) {
    case 'not-allowed-here':
      return refusal.state
        ? intl.t('signing.refusal.not-allowed-here', { state: intl.label('charterStatus', refusal.state) })
        : intl.t('signing.refusal.unknown-state');
    case 'not-your-role':
      return intl.t('signing.role-needed', { roles: rolesInWords(refusal.roles, intl) });
    case 'version-moved': {
      const [seen, now] = [refusal.seen, refusal.now].map((one) => markedText(one, intl.code));
      return intl.t('signing.refusal.version-moved', { seen: seen ?? '', now: now ?? '' });
    }
    case 'lint-errors': {
      const { length: count, 0: first } = refusal.issues;
      return intl.t('signing.refusal.lint-errors', {
        count,
        first: first ? issueInWords(first, charter, intl) : '',
      });
    }
    case 'signatures-missing':
      return intl.t('signing.refusal.signatures-missing', {
        parties: partiesInWords(charter, refusal.partyIds, intl),
      });
    case 'nothing-changed':
      return intl.t('signing.refusal.nothing-changed', {
        version: markedText(versionOf(charter), intl.code),
      });
    default:
      return intl.t(`signing.refusal.${refusal.reason}`);
  }
}

/** "Charter owner or Approver". */
export function rolesInWords(roles: readonly VocabularyId<'stakeholderRole'>[], intl: CharterIntl): string {
  const names = roles.map((role) => intl.label('stakeholderRole', role));
  return new Intl.ListFormat(intl.code, { type: 'disjunction' }).format(names);
}

/** The names of parties, marked. */
export function partiesInWords(charter: CharterDraft, ids: readonly string[], intl: CharterIntl): string {
  return intl.list(ids.map((id) => partyName(charter, id, intl)));
}

/** The name of a party, marked. */
export function partyName(charter: CharterDraft, partyId: string | undefined, intl: CharterIntl): string {
  const party = charter.parties?.find(({ id }) => id === partyId);
  return markedText(party?.name, intl.code) || intl.t('common.unnamed');
}

/** The place of an issue and what it says, as the words of some only point at their field. */
function issueInWords(issue: CharterIssue, charter: CharterDraft, intl: CharterIntl): string {
  const place = placeInWords(charter, issue.path, intl).map((word) => markedText(word, intl.code));
  return intl.t('summary.line', {
    field: place.join(' › '),
    issue: markedText(intl.issue(issue), intl.code),
  });
}
