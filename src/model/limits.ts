import { charterLimits } from './charterLimits';
import { type CharterIssue, error } from './issue';
import { itemKey, joinPath } from './path';

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

/** Whether a text takes more than `max` bytes of UTF-8; counts only where its length leaves a doubt. */
export function exceedsBytes(text: string, max: number): boolean {
  return text.length > max || (text.length > max / 3 && byteLength(text) > max);
}

interface Node {
  value: unknown;
  depth: number;
  parent: Node | undefined;
  key: string;
}

/** What a walk through untrusted data found. */
export interface Inspection {
  /** The first thing that makes the data unusable. */
  readonly issue?: CharterIssue;
  /** Named values of all objects together. */
  readonly keys: number;
  /** Whether there is what no file keeps: half a character (a lone surrogate) in a text, or the number -0. */
  readonly illFormed: boolean;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Walks untrusted data without recursion and returns the first thing that makes it unusable: too deep, too many
 * nodes, a forbidden key, a number that JSON has not or cannot keep exactly, or anything that is not plain data (Map,
 * Date, getter, cycle).
 */
export function checkLimits(input: unknown): CharterIssue | undefined {
  return inspectData(input).issue;
}

/** The walk behind `checkLimits`, with what else it saw on the way. */
export function inspectData(input: unknown): Inspection {
  const stack: Node[] = [{ value: input, depth: 0, parent: undefined, key: '' }];
  let [nodes, keys, illFormed] = [0, 0, false];
  const stop = (issue: CharterIssue): Inspection => ({ issue, keys, illFormed });
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (++nodes > charterLimits.nodes) return stop(error('too-many-nodes', '', { max: charterLimits.nodes }));
    const { value } = node;
    const found = checkValue(node);
    if (found) return stop(found);
    if (typeof value === 'string') illFormed ||= LONE_SURROGATE.test(value);
    else if (value === 0) illFormed ||= Object.is(value, -0);
    if (typeof value !== 'object' || value === null) continue;
    if (node.depth >= charterLimits.depth)
      return stop(error('too-deep', pathOf(node), { max: charterLimits.depth }));
    const names = Object.keys(value);
    if (!Array.isArray(value)) keys += names.length;
    for (const key of names) {
      if (FORBIDDEN.has(key)) return stop(error('forbidden-key', pathOf(node), { key }));
      const property = Object.getOwnPropertyDescriptor(value, key);
      if (!property || property.get) return stop(error('not-plain-data', pathOf(node)));
      const child: unknown = property.value;
      if (typeof child === 'boolean') nodes++;
      else stack.push({ value: child, depth: node.depth + 1, parent: node, key });
    }
  }
  return { keys, illFormed };
}

function checkValue(node: Node): CharterIssue | undefined {
  const { value } = node;
  switch (typeof value) {
    case 'string':
      return value.length > charterLimits.text
        ? error('text-too-long', pathOf(node), { max: charterLimits.text })
        : undefined;
    case 'number':
      if (!Number.isFinite(value)) return error('not-finite', pathOf(node));
      return Math.abs(value) > Number.MAX_SAFE_INTEGER ? error('number-too-large', pathOf(node)) : undefined;
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
