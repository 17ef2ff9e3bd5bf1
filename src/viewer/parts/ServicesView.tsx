import {
  deliveryFacts,
  serviceFacts,
  serviceMeasures,
  servicePromise,
  serviceStatus,
} from '../../export/parts/services';
import { safeUrl } from '../../export/words/safeUrl';
import { StatusChip } from '../../kit/StatusChip';
import type { Service } from '../../model';
import { compose } from '../compose';
import { Each } from '../Each';
import { FactList } from '../FactList';
import { Heading } from '../Heading';
import { Line } from '../Line';
import type { Page, PartView } from '../Page';
import { titledBlock } from '../titledBlock';

/** Each service with its promise, the live value of what measures it, and everything agreed about it. */
export const ServicesView: PartView = (page) => {
  const { services = [], requestIntake } = page.words.charter;
  const facts = deliveryFacts(page.words);
  const href = requestIntake?.url && safeUrl(requestIntake.url);
  return compose(
    services.length > 0 && (
      <Each items={services}>{(service) => <ServiceEntry page={page} service={service} />}</Each>
    ),
    facts.length > 0 &&
      titledBlock(
        page,
        page.words.intl.t('field.deliveryModel'),
        <>
          <FactList page={page} facts={facts} />
          {href && (
            <p data-charter-part="viewer-prose">
              <a href={href} rel="noopener noreferrer">
                {page.words.intl.t('field.requestIntake')}
              </a>
            </p>
          )}
        </>,
      ),
  );
};

function ServiceEntry({ page, service }: { page: Page; service: Service }) {
  const { words } = page;
  const status = serviceStatus(words, service);
  const later = service.horizon !== undefined && service.horizon !== 'now';
  const text = [servicePromise(words, service), serviceMeasures(words, service)].filter(Boolean).join(' ');
  return (
    <div data-charter-part="viewer-service">
      <Heading page={page} below={2}>
        <Line page={page} text={words.serviceName(service)} />
      </Heading>
      {(later || status) && (
        <p data-charter-part="viewer-chips">
          {later && (
            <span data-charter-part="chip" data-tone="accent">
              <Line page={page} text={words.label('horizon', service.horizon)} />
            </span>
          )}
          {status && <StatusChip id={status} intl={words.intl} />}
        </p>
      )}
      {text && (
        <p data-charter-part="viewer-prose">
          <Line page={page} text={text} />
        </p>
      )}
      <FactList page={page} facts={serviceFacts(words, service)} />
    </div>
  );
}
