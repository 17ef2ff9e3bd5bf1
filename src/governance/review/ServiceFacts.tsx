import { inSentence } from '../../i18n/inSentence';
import type { ServiceSuggestion } from '../../lifecycle';
import { useReviewed } from './ReviewContext';

/** Why a service is worth a thought after a change. Renders a `<p>`. */
export function ServiceFacts({ suggestion }: { suggestion: ServiceSuggestion }) {
  const { intl } = useReviewed().words;
  const { action, reason, horizon = 'now' } = suggestion;
  return (
    <p data-kind="text">
      {intl.t(`review.service.${reason}`)}{' '}
      {reason !== 'behind-struggling' &&
        intl.t(`review.action.${action}`, {
          horizon: inSentence(intl.label('horizon', horizon), intl.code),
        })}
    </p>
  );
}
