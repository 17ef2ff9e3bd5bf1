import type { CharterDraft, CharterIssue } from '../../model';
import { error, info, warning } from '../../model/issue';
import { indicatorName } from '../../model/lint/names';
import { joinPath } from '../../model/path';
import { plainText } from '../../model/text';

/**
 * What the record holds that a reader of a charter should know and no rule of the lint judges: a required signature of this
 * version that was declined (`signature-declined`, an error until the charter is back with its authors, then a warning),
 * an expected effect that was not observed (`link-not-observed`), and periods without a figure (`figure-missing`), both
 * for information.
 */
export function recordFindings(charter: CharterDraft): CharterIssue[] {
  return [...declined(charter), ...notObserved(charter), ...missingFigures(charter)];
}

const languageOf = ({ locale = 'en' }: CharterDraft) => locale;

function declined(charter: CharterDraft): CharterIssue[] {
  const { approvals = [], parties = [], version, status } = charter;
  const grave = status === 'draft' || status === 'changes-requested' ? warning : error;
  return approvals
    .filter((one) => one.state === 'declined' && one.version === version)
    .flatMap(({ id, partyId = '' }) => {
      const party = parties.find((one) => one.id === partyId);
      const name = plainText(party?.name, languageOf(charter)) || partyId;
      return party?.requiredSigner
        ? [grave('signature-declined', joinPath('approvals', id), { name, version: version ?? '' })]
        : [];
    });
}

function notObserved(charter: CharterDraft): CharterIssue[] {
  const { links = [], indicators = [] } = charter;
  return links
    .filter(({ belief }) => belief === 'not-observed')
    .map(({ id, leadingId }) => {
      const leading = indicators.find((one) => one.id === leadingId);
      const path = joinPath('links', id, 'belief');
      return info(
        'link-not-observed',
        path,
        leading ? indicatorName(leading, languageOf(charter)) : { name: id },
      );
    });
}

function missingFigures(charter: CharterDraft): CharterIssue[] {
  return (charter.indicators ?? []).flatMap((indicator) =>
    (indicator.series ?? [])
      .filter(({ value }) => value === null)
      .map(({ period }) =>
        info('figure-missing', joinPath('indicators', indicator.id, 'series', period), {
          ...indicatorName(indicator, languageOf(charter)),
          period,
        }),
      ),
  );
}
