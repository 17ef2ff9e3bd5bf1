import { useValue } from '../../editor/useCharter';
import { FieldRoot } from '../../field/FieldRoot';
import type { ListAssemblyProps } from '../../field/list/ListRoot';
import { RowList } from '../../field/list/RowList';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import type { Audience } from '../../model';
import { AudiencesSectionCatalogueAdd } from './AudiencesSectionCatalogueAdd';

/** The audiences in order, added from the catalogue of roles or as one’s own. Renders a `<div data-charter-part="list">`. */
export const AudienceList = /* @__PURE__ */ part<HTMLDivElement, ListAssemblyProps>(
  function AudienceList(props, ref) {
    return (
      <RowList
        {...props}
        ref={ref}
        path="audiences"
        row={(path) => <AudienceRow path={path} />}
        add={<AudiencesSectionCatalogueAdd />}
      />
    );
  },
);

function AudienceRow({ path }: { path: string }) {
  const intl = useIntl('AudienceList');
  const slot = useSlot();
  const { roleId } = (useValue(path) as Audience | undefined) ?? {};
  return (
    <>
      {roleId ? (
        <p {...slot('row-title')}>{intl.label('audienceRole', roleId)}</p>
      ) : (
        <FieldRoot path={`${path}/custom`} hint={null} />
      )}
      <FieldRoot path={`${path}/relationship`} hint={null} />
      <FieldRoot path={`${path}/horizon`} hint={null} />
    </>
  );
}
