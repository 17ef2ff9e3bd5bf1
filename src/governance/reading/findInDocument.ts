import { findText } from './findText';

/** What ends a run of words: no match reaches over it. */
const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,caption,summary,figcaption,blockquote,label,button';
/** What is not part of the document's text. */
const ASIDE = 'nav,script,style,[hidden],[data-charter-part="visually-hidden"]';

/** Every place in an element that reads as the query, in reading order. */
export function findInDocument(root: Element, query: string): readonly Range[] {
  return runsOf(root).flatMap((nodes) => {
    const text = nodes.map(({ data }) => data).join('');
    return findText(text, query).map(({ from, to }) => {
      const range = root.ownerDocument.createRange();
      const [start, end] = [placeAt(nodes, from, false), placeAt(nodes, to, true)];
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      return range;
    });
  });
}

/** The text nodes of an element, those of one block together. */
function runsOf(root: Element): readonly (readonly Text[])[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs: Text[][] = [];
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(ASIDE)) continue;
    const around = parent.closest(BLOCKS);
    if (around !== block || runs.length === 0) runs.push([]);
    block = around;
    runs.at(-1)?.push(node as Text);
  }
  return runs;
}

/** The node and the offset of a character; at the end of a match, the node before it rather than the next one. */
function placeAt(nodes: readonly Text[], at: number, isEnd: boolean): { node: Text; offset: number } {
  let offset = at;
  for (const node of nodes) {
    if (isEnd ? offset <= node.length : offset < node.length) return { node, offset };
    offset -= node.length;
  }
  const node = nodes.at(-1) as Text;
  return { node, offset: node.length };
}
