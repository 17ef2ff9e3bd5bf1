import type { TreeNode } from './readTree';

const CONTROL =
  /^(button|link|textbox|searchbox|combobox|checkbox|radio|slider|spinbutton|switch|tab|menuitem|option|listbox|DisclosureTriangle|DateTime|Date)$/;

/** Whether something can be done with a node. */
export function isControl({ role }: TreeNode): boolean {
  return CONTROL.test(role);
}

/** Controls that say the same as another one of their role, and stand in what is called the same. */
export function repeatedControls(nodes: readonly TreeNode[]): string[] {
  const byDom = new Map(nodes.map((node) => [node.dom, node]));
  const around = ({ parent }: TreeNode): string => {
    const outer = parent === 0 ? undefined : byDom.get(parent);
    return outer ? `${around(outer)} > ${outer.name}` : '';
  };
  const heard = nodes
    .filter((node) => isControl(node) && node.role !== 'option')
    .map((node) => [around(node), node.role, node.name, node.value, node.description].join(' > '));
  return [...new Set(heard.filter((each, at) => heard.indexOf(each) !== at))];
}

/** What a person would stumble over in a tree: controls without a name, and neighbours that are called the same. */
export function faultsOfTree(nodes: readonly TreeNode[]): string[] {
  const controls = nodes.filter((node) => isControl(node) && node.role !== 'option');
  const nameless = controls
    .filter(({ name }) => name === '')
    .map(({ role, path }) => `a ${role} without a name in ${path.slice(-3).join(' > ')}`);
  const alike = controls.flatMap((node, at) => {
    const before = controls[at - 1];
    const isTwin = before && before.role === node.role && before.name === node.name && node.name !== '';
    return isTwin ? [`two of ${node.role} “${node.name}” in ${node.path.slice(-3).join(' > ')}`] : [];
  });
  return [...nameless, ...alike];
}
