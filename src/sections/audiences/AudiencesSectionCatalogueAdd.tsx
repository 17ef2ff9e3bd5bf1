import { CatalogueAdd, type CatalogueAddProps } from '../../field/catalogue/CatalogueAdd';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { audienceRoleGroup, vocabularies } from '../../model';

const USUAL = { relationship: 'supports', horizon: 'now' };

/** Adds a role of the catalogue or one of one’s own; nothing while read-only. Renders a `<div data-charter-part="catalogue-add">` with a `<select>`. */
export const AudiencesSectionCatalogueAdd = /* @__PURE__ */ part<HTMLDivElement, CatalogueAddProps>(
  function AudiencesSectionCatalogueAdd(props, ref) {
    const reader = 'AudiencesSection.CatalogueAdd';
    const intl = useIntl(reader);
    const groups = vocabularies.audienceGroup.map((group) => ({
      label: intl.label('audienceGroup', group),
      options: vocabularies.audienceRole
        .filter((id) => audienceRoleGroup[id] === group)
        .map((id) => ({ id, label: intl.label('audienceRole', id) })),
    }));
    return (
      <CatalogueAdd
        {...props}
        ref={ref}
        reader={reader}
        label={intl.t('audiences.catalogue')}
        custom={intl.t('audiences.custom')}
        groups={groups}
        fieldsOf={(id) => (id ? { id, roleId: id, ...USUAL } : USUAL)}
      />
    );
  },
);
