import { useValue } from '../../editor/useCharter';
import { CatalogueAdd } from '../../field/catalogue/CatalogueAdd';
import { FieldRoot } from '../../field/FieldRoot';
import { useListContext } from '../../field/list/ListContext';
import { RowList } from '../../field/list/RowList';
import { useIntl } from '../../kit/IntlProvider';
import { type Audience, audienceRoleGroup, vocabularies } from '../../model';

/** The audiences in order, added from the catalogue of roles or as one's own. */
export function AudienceList() {
  return <RowList path="audiences" row={(path) => <AudienceRow path={path} />} add={<AddAudience />} />;
}

function AudienceRow({ path }: { path: string }) {
  const intl = useIntl('AudienceList');
  const { roleId } = (useValue(path) as Audience | undefined) ?? {};
  return (
    <>
      {roleId ? (
        <p data-charter-part="row-title">{intl.label('audienceRole', roleId)}</p>
      ) : (
        <FieldRoot path={`${path}/custom`} hint={null} />
      )}
      <FieldRoot path={`${path}/relationship`} hint={null} />
      <FieldRoot path={`${path}/horizon`} hint={null} />
    </>
  );
}

function AddAudience() {
  const intl = useIntl('AudienceList');
  const { items, add, readOnly, focusNext } = useListContext('AudienceList');
  if (readOnly) return null;
  const taken = new Set(items.map((item) => item.key));
  const groups = vocabularies.audienceGroup.map((group) => ({
    label: intl.label('audienceGroup', group),
    options: vocabularies.audienceRole
      .filter((id) => audienceRoleGroup[id] === group && !taken.has(id))
      .map((id) => ({ id, label: intl.label('audienceRole', id) })),
  }));
  return (
    <CatalogueAdd
      label={intl.t('audiences.catalogue')}
      custom={intl.t('audiences.custom')}
      groups={groups}
      onChoose={(id) =>
        focusNext({
          to: 'item',
          path: add(
            id
              ? { id, roleId: id, relationship: 'supports', horizon: 'now' }
              : { relationship: 'supports', horizon: 'now' },
          ),
        })
      }
    />
  );
}
