import { useState } from 'react';
import { useValue } from '../../editor/useCharter';
import { CatalogueAdd } from '../../field/catalogue/CatalogueAdd';
import { FieldRoot } from '../../field/FieldRoot';
import { DetailRow } from '../../field/list/DetailRow';
import { useListContext } from '../../field/list/ListContext';
import { ListEmpty } from '../../field/list/ListEmpty';
import { ListItem } from '../../field/list/ListItem';
import { ListItems } from '../../field/list/ListItems';
import { ListRoot } from '../../field/list/ListRoot';
import { ListUndo } from '../../field/list/ListUndo';
import { useIntl } from '../../kit/IntlProvider';
import { type Service, splitPath, vocabularies } from '../../model';

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

/** The services in order, each a row with its promise and beneficiaries; details open in a dialog. */
export function ServiceList() {
  const intl = useIntl('ServiceList');
  const [added, setAdded] = useState<string>();
  return (
    <ListRoot path="services">
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
      <AddService onAdded={setAdded} />
    </ListRoot>
  );
}

function ServiceSummary({ path }: { path: string }) {
  const intl = useIntl('ServiceList');
  const service = useValue(path) as Service | undefined;
  const lines = [intl.text(service?.serviceLevel?.promise) || intl.text(service?.description)].filter(
    Boolean,
  );
  const who = (service?.beneficiaries ?? []).map((id) => intl.label('beneficiary', id));
  return (
    <>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {who.length > 0 && <span>{intl.list(who)}</span>}
      {(service?.intent ?? []).map((id) => (
        <span key={id} data-charter-part="chip">
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

function AddService({ onAdded }: { onAdded: (path: string) => void }) {
  const intl = useIntl('ServiceList');
  const { items, add, readOnly } = useListContext('ServiceList');
  if (readOnly) return null;
  const taken = new Set(items.map((item) => item.key));
  const options = vocabularies.service
    .filter((id) => !taken.has(id))
    .map((id) => ({ id, label: intl.label('service', id) }));
  return (
    <CatalogueAdd
      label={intl.t('list.services.add')}
      custom={intl.t('services.custom')}
      groups={[{ label: intl.t('services.catalogue'), options }]}
      onChoose={(id) => onAdded(add(id ? { id } : {}))}
    />
  );
}
