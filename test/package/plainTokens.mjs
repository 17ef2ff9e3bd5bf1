/**
 * The tokens with each colour, length and time as one text (`#f6f6f4`, `rgba(28, 27, 26, 0.45)`, `16px`), as drafts of the
 * format had them before 2025.10: many design tools read no other.
 */
export function plainTokens(node) {
  if (Array.isArray(node)) return node.map(plainTokens);
  if (typeof node !== 'object' || node === null) return node;
  if ('colorSpace' in node) return colorText(node);
  if ('unit' in node) return `${node.value}${node.unit}`;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, plainTokens(value)]));
}

function colorText({ components, alpha = 1, hex }) {
  if (alpha === 1) return hex;
  const bytes = components.map((part) => Math.round(part * 255));
  return `rgba(${[...bytes, alpha].join(', ')})`;
}
