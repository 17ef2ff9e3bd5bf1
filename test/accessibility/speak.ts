import type { TreeNode } from './readTree';

/** What a screen reader calls a role; a role that is not named here is said as it is. */
const roleWords: Readonly<Record<string, string>> = {
  textbox: 'edit',
  searchbox: 'search edit',
  combobox: 'combo box',
  checkbox: 'check box',
  radio: 'radio button',
  radiogroup: 'group',
  DisclosureTriangle: 'disclosure',
  Details: 'details',
  LabelText: 'label',
  listitem: 'item',
  img: 'graphic',
  image: 'graphic',
  columnheader: 'column header',
  rowheader: 'row header',
  gridcell: 'cell',
  Figcaption: 'caption',
  complementary: 'complementary landmark',
  navigation: 'navigation landmark',
  main: 'main landmark',
  region: 'region',
  DescriptionList: 'description list',
  term: 'term',
  definition: 'definition',
};

/** Roles that are only read as the words in them. */
const QUIET = new Set([
  'paragraph',
  'sectionheader',
  'StaticText',
  'LabelText',
  'strong',
  'emphasis',
  'time',
  'superscript',
]);

/** Roles whose name stands as words inside them too, which are then not said once more. */
const NAMED_BY_WORDS =
  /^(heading|button|link|DisclosureTriangle|option|cell|gridcell|columnheader|rowheader|caption|Figcaption|term|definition|listitem|legend)$/;

const states = ['required', 'invalid', 'checked', 'pressed', 'expanded', 'disabled', 'readonly', 'modal'];

/** A tree as it would be spoken, a line for each stop, indented by what it stands in. */
export function speak(nodes: readonly TreeNode[]): string[] {
  const lines: string[] = [];
  const named = new Map<number, string>();
  for (const node of nodes) {
    if (NAMED_BY_WORDS.test(node.role) && node.name) named.set(node.dom, node.name);
    const around = named.get(node.parent);
    if (around !== undefined && !named.has(node.dom)) named.set(node.dom, around);
    // What is written in a box was said with it.
    if (node.path.at(-1) === 'textbox') continue;
    if (QUIET.has(node.role)) {
      if (node.name && !around?.includes(node.name) && node.role === 'StaticText')
        lines.push(indent(node) + node.name);
      continue;
    }
    lines.push(indent(node) + sayNode(node));
  }
  return lines;
}

function indent({ depth }: TreeNode): string {
  return '  '.repeat(depth);
}

function sayNode({ role, name, description, value, properties }: TreeNode): string {
  const { level } = properties;
  const said = states.flatMap((state) => {
    const set = properties[state];
    if (set === undefined || set === 'false') return [];
    if (state === 'expanded') return [set ? 'expanded' : 'collapsed'];
    if (state === 'checked' && set !== 'true' && set !== true) return ['not checked'];
    if (state === 'pressed' && set !== 'true' && set !== true) return ['not pressed'];
    if (set === false) return [];
    return [state === 'readonly' ? 'read only' : state];
  });
  return [
    role === 'heading' ? `heading level ${level}` : (roleWords[role] ?? role),
    name,
    ...said,
    value && value !== name ? `“${value}”` : '',
    description,
  ]
    .filter(Boolean)
    .join(', ');
}
