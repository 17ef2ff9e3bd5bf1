import { type CharterIssue, error } from './issue';
import { itemKey, joinPath } from './path';

/** Bounds that a charter from outside must keep before anything else looks at it. */
export const charterLimits = {
  /** Bytes of UTF-8 text. */
  bytes: 5 * 1024 * 1024,
  /** Levels of nesting. */
  depth: 100,
  /** Objects, lists and values together. */
  nodes: 200_000,
  /** Characters of one text. */
  text: 1_000_000,
  /** Items of one list. */
  list: 10_000,
} as const;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** UTF-8 size of a text in bytes, counted without encoding it. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f) bytes += 1;
  }
  return bytes;
}

interface Node {
  value: unknown;
  depth: number;
  parent: Node | undefined;
  key: string;
}

/**
 * Walks untrusted data without recursion and returns the first thing that makes it unusable: too deep, too many
 * nodes, a forbidden key, a number that JSON has not, or anything that is not plain data (Map, Date, getter, cycle).
 */
export function checkLimits(input: unknown): CharterIssue | undefined {
  const stack: Node[] = [{ value: input, depth: 0, parent: undefined, key: '' }];
  let nodes = 0;
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (++nodes > charterLimits.nodes) return error('too-many-nodes', '', { max: charterLimits.nodes });
    const found = checkValue(node);
    if (found) return found;
    if (typeof node.value !== 'object' || node.value === null) continue;
    if (node.depth >= charterLimits.depth)
      return error('too-deep', pathOf(node), { max: charterLimits.depth });
    const { value } = node;
    for (const key of Object.keys(value)) {
      if (FORBIDDEN.has(key)) return error('forbidden-key', pathOf(node), { key });
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (!property || property.get) return error('not-plain-data', pathOf(node));
      const child = property.value;
      if (typeof child === 'object' || typeof child === 'string' || typeof child !== 'boolean') {
        stack.push({ value: child, depth: node.depth + 1, parent: node, key });
      } else nodes++;
    }
  }
  return undefined;
}

function checkValue(node: Node): CharterIssue | undefined {
  const { value } = node;
  switch (typeof value) {
    case 'string':
      return value.length > charterLimits.text
        ? error('text-too-long', pathOf(node), { max: charterLimits.text })
        : undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : error('not-finite', pathOf(node));
    case 'boolean':
      return undefined;
    case 'object': {
      if (value === null) return undefined;
      if (Array.isArray(value)) {
        return value.length > charterLimits.list
          ? error('list-too-long', pathOf(node), { max: charterLimits.list })
          : undefined;
      }
      const prototype: unknown = Object.getPrototypeOf(value);
      const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
      return plain && !(Symbol.toStringTag in value) ? undefined : error('not-plain-data', pathOf(node));
    }
    default:
      return error('not-plain-data', pathOf(node));
  }
}

function pathOf(node: Node): string {
  const segments: string[] = [];
  for (let at: Node | undefined = node; at?.parent; at = at.parent) {
    const key = Array.isArray(at.parent.value) ? (itemKey(at.value) ?? at.key) : at.key;
    segments.unshift(key);
    if (segments.length > 8) segments.pop();
  }
  return joinPath(...segments);
}
