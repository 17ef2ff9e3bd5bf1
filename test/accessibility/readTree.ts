import type { Page } from 'playwright';

/** A node as a screen reader gets it, with what stands in it. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** `level`, `required`, `invalid`, `expanded`, `checked`, `pressed`, `disabled` and so on, where they are set. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  /** Roles of what stands around it, outermost first. */
  readonly path: readonly string[];
  readonly depth: number;
  /** The number of the node in the document, which Chromium's other calls understand. */
  readonly dom: number;
  /** The number of the node that it stands in. */
  readonly parent: number;
}

interface RawNode {
  nodeId: string;
  ignored: boolean;
  backendDOMNodeId?: number;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: string | number };
  properties?: { name: string; value: { value: string | number | boolean } }[];
  childIds?: string[];
  parentId?: string;
}

/** Roles that say nothing and only hold others. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'LayoutTableCell', 'LineBreak']);

/** The accessibility tree of a page in its order, without what a screen reader passes over. */
export async function readTree(page: Page): Promise<TreeNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: RawNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: TreeNode[] = [];
  const visit = (raw: RawNode | undefined, path: readonly string[], parent: number) => {
    if (!raw) return;
    const role = raw.role?.value ?? 'none';
    const isSaid = !raw.ignored && !SILENT.has(role);
    const dom = raw.backendDOMNodeId ?? 0;
    if (isSaid)
      found.push({
        role,
        name: (raw.name?.value ?? '').trim(),
        description: (raw.description?.value ?? '').trim(),
        value: String(raw.value?.value ?? ''),
        properties: Object.fromEntries(
          (raw.properties ?? [])
            .filter(({ value }) => value.value !== undefined)
            .map(({ name, value }) => [name, value.value]),
        ),
        path,
        depth: path.length,
        dom,
        parent,
      });
    const below = isSaid ? [...path, role] : path;
    for (const id of raw.childIds ?? []) visit(byId.get(id), below, isSaid ? dom : parent);
  };
  visit(
    nodes.find(({ parentId }) => parentId === undefined),
    [],
    0,
  );
  return found;
}
