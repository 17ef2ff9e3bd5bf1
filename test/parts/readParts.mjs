/**
 * Reads from the code what each part is: its element, its `data-*`, who renders it, and which sheets style it.
 *
 *   node test/parts/readParts.mjs   writes `stories/reference/parts.json`, from which "Reference / Parts" is made
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const partsFile = 'stories/reference/parts.json';

/** Entry points by folder, in the order of the page; a part belongs to the first that renders it. */
const entries = [
  ['.', /^(kit|field|sections|editor|charter-editor)\//],
  ['./metrics', /^(metrics|figures)\//],
  ['./governance', /^governance\//],
  ['./viewer', /^viewer\//],
];

/** Elements of components that render one. */
const elements = {
  Input: 'input',
  Textarea: 'textarea',
  Select: 'select',
  Prose: 'p',
  'RadixDialog.Title': 'h2',
  'RadixDialog.Description': 'p',
};

const headings = 'h1–h6';

/** Every part, by name. */
export function readParts() {
  const found = new Map();
  const add = (name, file, component, tags, states) => {
    const part = found.get(name) ?? {
      elements: new Set(),
      states: new Set(),
      components: new Set(),
      files: [],
    };
    found.set(name, part);
    for (const tag of tags) part.elements.add(tag);
    for (const state of states) part.states.add(state);
    part.components.add(component);
    part.files.push(file);
  };
  for (const file of filesOf('src', /\.tsx?$/)) readFile(file, add);
  const sheets = readSheets();
  return [...found]
    .map(([name, { files, ...part }]) => ({
      name,
      entry: entries.find(([, folders]) => files.some((file) => folders.test(file)))?.[0],
      elements: [...part.elements].sort(),
      states: [...part.states].sort(),
      components: [...part.components].sort(),
      sheets: sheets.get(name) ?? [],
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names in the selectors of the stylesheet, with the files they stand in. */
export function readSheets() {
  const sheets = new Map();
  for (const file of filesOf('src/theme', /\.css$/)) {
    const css = readFileSync(`src/theme/${file}`, 'utf8');
    for (const [, name] of css.matchAll(/\[data-charter-part~?="([^"]+)"\]/g)) {
      sheets.set(name, [...new Set([...(sheets.get(name) ?? []), file])]);
    }
  }
  return sheets;
}

function filesOf(folder, pattern) {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => pattern.test(file))
    .sort();
}

function readFile(file, add) {
  const text = readFileSync(`src/${file}`, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  visit(source);

  function visit(node) {
    if (ts.isCallExpression(node)) readCall(node);
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) readElement(node);
    ts.forEachChild(node, visit);
  }

  /** `usePartElement(tag, props, { slot, state, props })`. */
  function readCall({ expression, arguments: [tag, , options] }) {
    if (expression.getText() !== 'usePartElement' || !options || !ts.isObjectLiteralExpression(options))
      return;
    const names = textsOf(member(options, 'slot'));
    const states = [...keysOf(member(options, 'state')), ...keysOf(member(options, 'props'), /^data-/)];
    for (const name of names.flatMap((one) => one.split(' ')))
      add(name, file, componentOf(tag), textsOf(tag), states.map(asAttribute));
  }

  /** `<p {...slot('row-title')}>`, `<Select …>`, and the headings and texts of the viewer. */
  function readElement(node) {
    const tag = node.tagName.getText();
    const { properties } = node.attributes;
    const literal = (name) => properties.find((one) => one.name?.getText() === name)?.initializer?.text;
    const slots = properties
      .filter(ts.isJsxSpreadAttribute)
      .map(({ expression }) => slotCall(expression))
      .filter(Boolean);
    const isOfViewer = /^viewer\//.test(file) && (tag === 'Heading' || tag === 'Prose');
    const names = [
      ...slots.flatMap((call) => textsOf(call.arguments[0])),
      ...(/^(Input|Textarea|Select)$/.test(tag) ? [literal('slotName') ?? 'field-control'] : []),
      ...(isOfViewer ? viewerNames(properties, tag) : []),
    ];
    const states = properties.map((one) => one.name?.getText() ?? '').filter((name) => /^data-/.test(name));
    for (const name of names) add(name, file, componentOf(node), tagsOf(node.tagName), states);
  }

  function viewerNames(properties, tag) {
    const part = properties.find((one) => one.name?.getText() === 'part')?.initializer;
    if (!part) return [tag === 'Heading' ? 'viewer-heading' : 'viewer-prose'];
    if (ts.isStringLiteral(part)) return [part.text];
    return ['viewer-lede', 'viewer-note', 'viewer-prose', 'viewer-quote'];
  }

  function tagsOf(tagName) {
    const name = tagName.getText();
    if (elements[name]) return [elements[name]];
    if (/^[a-z]/.test(name)) return [name];
    return textsOf(tagName);
  }

  /** The texts that an expression may be: of a literal, either side of a choice, or a name for one of these. */
  function textsOf(node) {
    if (!node) return [];
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return /^`h\$/.test(node.getText()) ? [headings] : [];
    if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return textsOf(node.expression);
    if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
    if (ts.isIdentifier(node)) {
      if (node.text === 'Heading') return [headings];
      return textsOf(declared(node)?.initializer);
    }
    return [];
  }

  /** The keys of an object literal, of the one that a function of this file returns, or of a name for one of these. */
  function keysOf(node, pattern = /./) {
    if (!node) return [];
    if (ts.isObjectLiteralExpression(node))
      return node.properties
        .map((one) => (one.name && 'text' in one.name ? one.name.text : ''))
        .filter((key) => key && pattern.test(key));
    if (ts.isIdentifier(node)) return keysOf(declared(node)?.initializer, pattern);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const body = declared(node.expression)?.body;
      const returned = body?.statements?.find(ts.isReturnStatement);
      return keysOf(returned?.expression, pattern);
    }
    return [];
  }

  /** The nearest declaration of a name, from where it is used outwards. */
  function declared(identifier) {
    for (let scope = identifier.parent; scope; scope = scope.parent) {
      for (const statement of scope.statements ?? []) {
        if (ts.isFunctionDeclaration(statement) && statement.name?.text === identifier.text) return statement;
        if (!ts.isVariableStatement(statement)) continue;
        const found = statement.declarationList.declarations.find(
          ({ name }) => ts.isIdentifier(name) && name.text === identifier.text,
        );
        if (found) return found;
      }
    }
  }
}

function slotCall(node) {
  if (ts.isCallExpression(node)) {
    if (/(^|\.)slot$|^useSlot\(\)$/.test(node.expression.getText())) return node;
    return undefined;
  }
  if (ts.isParenthesizedExpression(node)) return slotCall(node.expression);
  if (ts.isBinaryExpression(node)) return slotCall(node.right);
  if (ts.isIdentifier(node)) {
    const before = node
      .getSourceFile()
      .text.match(new RegExp(`const ${node.text} = (?:page\\.)?slot\\('([^']+)'\\)`));
    return before && { arguments: [ts.factory.createStringLiteral(before[1])] };
  }
}

function member(object, name) {
  const found = object.properties.find((one) => one.name?.getText() === name);
  return found && ts.isShorthandPropertyAssignment(found) ? found.name : found?.initializer;
}

/** `readOnly` leaves as `data-read-only`. */
function asAttribute(key) {
  return key.startsWith('data-')
    ? key
    : `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The component around a node: the nearest function whose name begins like one, or a hook, or else any with a name. */
function componentOf(node) {
  let other = '';
  for (let scope = node.parent; scope; scope = scope.parent) {
    const name =
      scope.name?.text ?? (ts.isVariableDeclaration(scope.parent ?? scope) && scope.parent.name.text);
    const isFunction =
      ts.isFunctionDeclaration(scope) || ts.isFunctionExpression(scope) || ts.isArrowFunction(scope);
    if (isFunction && name) other ||= name;
    if (isFunction && /^([A-Z]|use[A-Z])/.test(name || '')) return name.replace(/^use(\w+)Element$/, '$1');
  }
  return other;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(partsFile, JSON.stringify(readParts()));
  spawnSync('npx', ['biome', 'format', '--write', partsFile], { stdio: 'inherit' });
}
