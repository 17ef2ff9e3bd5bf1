import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { countPlaces, type RestoreResult } from '../../lifecycle';
import { isolated } from './versionWords';

export interface RestoreSummaryProps {
  result: RestoreResult | { readonly kind: 'absent' };
  version: string;
}

/** What comes back, what stays and what does not come along; or why nothing can be restored. */
export function RestoreSummary({ result, version }: RestoreSummaryProps) {
  const intl = useIntl('VersionHistory');
  const slot = useSlot();
  const { t } = intl;
  switch (result.kind) {
    case 'absent':
      return <p>{t('history.absent', { version })}</p>;
    case 'newer-schema':
      return <p>{t('history.newer', { version })}</p>;
    case 'unreadable':
      return <p>{t('history.unreadable', { version })}</p>;
    case 'other-charter':
      return <p>{t('history.restore.other', { version })}</p>;
    case 'restored': {
      const { changes, keeps, leaves } = result;
      if (changes.length === 0) return <p>{t('history.restore.nothing', { version })}</p>;
      const parts = changes.map((changed) =>
        t('history.restore.part', {
          part: t(changed.part ? `part.${changed.part}` : 'history.document'),
          count: countPlaces([changed]),
        }),
      );
      const names = leaves.map((indicator) => isolated(intl.indicatorName(indicator) || t('common.unnamed')));
      return (
        <dl>
          <dt {...slot('field-label')}>{t('history.restore.back')}</dt>
          <dd {...slot('field-description')}>{intl.list(parts)}</dd>
          {keeps.length > 0 && (
            <>
              <dt {...slot('field-label')}>{t('history.restore.stays')}</dt>
              <dd {...slot('field-description')}>
                {intl.list(keeps.map((kind) => t(`history.kept.${kind}`)))}
              </dd>
            </>
          )}
          {names.length > 0 && (
            <>
              <dt {...slot('field-label')}>{t('history.restore.leaves')}</dt>
              <dd {...slot('field-description')}>
                {t('history.restore.figures', { version })} {intl.list(names)}
              </dd>
            </>
          )}
        </dl>
      );
    }
    default:
      return result satisfies never;
  }
}
