import { useValue } from '../../editor/useCharter';
import { FieldRoot } from '../../field/FieldRoot';
import { DetailRow } from '../../field/list/DetailRow';
import { ListEmpty } from '../../field/list/ListEmpty';
import { ListError } from '../../field/list/ListError';
import { ListItem } from '../../field/list/ListItem';
import { ListItems } from '../../field/list/ListItems';
import { type ListAssemblyProps, ListRoot } from '../../field/list/ListRoot';
import { ListUndo } from '../../field/list/ListUndo';
import { useJustAdded } from '../../field/list/useJustAdded';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type Service, splitPath, vocabularies } from '../../model';
import { ServicesSectionCatalogueAdd } from './ServicesSectionCatalogueAdd';

const DETAILS = [
  'description',
  'serviceLevel/promise',
  'serviceLevel/measure',
  'serviceLevel/responseDays',
  'intent',
  'beneficiaries',
  'horizon',
  'buyerImpact',
  'deliverables',
  'dataProvided',
  'platforms',
  'priorityIds',
  'indicatorIds',
  'audienceIds',
  'buyerStages',
  'ownerId',
  'cadence',
] as const;

/**
 * The services in order, each a row with its promise and beneficiaries; details open in a dialog.
 * Renders a `<div data-charter-part="list">`.
 */
export const ServiceList = /* @__PURE__ */ part<HTMLDivElement, ListAssemblyProps>(
  function ServiceList(props, ref) {
    const intl = useIntl('ServiceList');
    const [added, setAdded] = useJustAdded();
    return (
      <ListRoot {...props} ref={ref} path="services">
        <ListError />
        <ListEmpty />
        <ListItems>
          {(item) => (
            <ListItem item={item}>
              <DetailRow
                summary={<ServiceSummary path={item.path} />}
                description={intl.t('services.details')}
                openAtOnce={item.path === added}
              >
                <ServiceDetails path={item.path} />
              </DetailRow>
            </ListItem>
          )}
        </ListItems>
        <ListUndo />
        <ServicesSectionCatalogueAdd onAdded={setAdded} />
      </ListRoot>
    );
  },
);

function ServiceSummary({ path }: { path: string }) {
  const intl = useIntl('ServiceList');
  const slot = useSlot();
  const service = useValue(path) as Service | undefined;
  const line = intl.text(service?.serviceLevel?.promise) || intl.text(service?.description);
  const who = service?.beneficiaries?.map((id) => intl.label('beneficiary', id));
  return (
    <>
      {line && <span>{line}</span>}
      {who?.[0] && <span>{intl.list(who)}</span>}
      {service?.intent?.map((id) => (
        <span key={id} {...slot('chip')}>
          {intl.label('serviceIntent', id)}
        </span>
      ))}
    </>
  );
}

function ServiceDetails({ path }: { path: string }) {
  const id = splitPath(path).at(-1) ?? '';
  const builtIn = (vocabularies.service as readonly string[]).includes(id);
  return (
    <>
      {!builtIn && <FieldRoot path={`${path}/custom`} />}
      {DETAILS.map((name) => (
        <FieldRoot key={name} path={`${path}/${name}`} />
      ))}
    </>
  );
}
