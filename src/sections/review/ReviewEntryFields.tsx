import { FieldRoot } from '../../field/FieldRoot';
import { RowList } from '../../field/list/RowList';

/** One held review: when, who, how well aligned, what was found and decided. */
export function ReviewEntryFields({ path }: { path: string }) {
  return (
    <>
      <FieldRoot path={`${path}/on`} hint={null} />
      <FieldRoot path={`${path}/alignment`} hint={null} />
      <FieldRoot path={`${path}/attendees`} hint={null} />
      <RowList path={`${path}/findings`} fields={['text']} />
      <RowList path={`${path}/decisions`} fields={['itemId', 'decision', 'note', 'ownerId']} />
    </>
  );
}
