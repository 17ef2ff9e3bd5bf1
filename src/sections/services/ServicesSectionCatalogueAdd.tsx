import { CatalogueAdd, type CatalogueAddProps } from '../../field/catalogue/CatalogueAdd';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { vocabularies } from '../../model';

/** Adds a service of the catalogue or one of one’s own; nothing while read-only. Renders a `<div data-charter-part="catalogue-add">` with a `<select>`. */
export const ServicesSectionCatalogueAdd = /* @__PURE__ */ part<HTMLDivElement, CatalogueAddProps>(
  function ServicesSectionCatalogueAdd(props, ref) {
    const reader = 'ServicesSection.CatalogueAdd';
    const intl = useIntl(reader);
    const options = vocabularies.service.map((id) => ({ id, label: intl.label('service', id) }));
    return (
      <CatalogueAdd
        {...props}
        ref={ref}
        reader={reader}
        label={intl.t('list.services.add')}
        custom={intl.t('services.custom')}
        groups={[{ label: intl.t('services.catalogue'), options }]}
        fieldsOf={(id) => (id ? { id } : {})}
      />
    );
  },
);
