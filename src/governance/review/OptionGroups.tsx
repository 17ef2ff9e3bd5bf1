import type { OptionGroup } from '../../field/useOptions';

/** What a choice offers, under headings when there are several groups. Renders `<optgroup>`s or `<option>`s. */
export function OptionGroups({ groups }: { groups: readonly OptionGroup[] }) {
  const [only] = groups;
  if (groups.length === 1 && only) return <Options group={only} />;
  return groups.map((group) => (
    <optgroup key={group.label} label={group.label}>
      <Options group={group} />
    </optgroup>
  ));
}

function Options({ group }: { group: OptionGroup }) {
  return group.options.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
}
