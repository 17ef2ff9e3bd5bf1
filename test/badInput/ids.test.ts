import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The titles of all tests and of the groups around them, as they are written. */
function titles(): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap((file) => {
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && /^(test|it|describe)\b/.test(node.expression.getText())) {
          const [title] = node.arguments;
          if (title && (ts.isStringLiteral(title) || ts.isNoSubstitutionTemplateLiteral(title)))
            found.push(title.text);
        }
        ts.forEachChild(node, visit);
      };
      const text = readFileSync(`test/${file}`, 'utf8');
      visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
      return found;
    });
}

const named = new Set(titles().flatMap((title) => title.match(/\b(?:B\d\d|X\d{1,2})\b/g) ?? []));
const numbered = (letter: string, count: number, width: number) =>
  Array.from({ length: count }, (_, at) => letter + String(at + 1).padStart(width, '0'));

test('every class of bad input that a file, a field or a number can be has a test by its id', () => {
  expect(numbered('B', 50, 2).filter((id) => !named.has(id))).toEqual([]);
});

test('every check of the security list has a test by its id', () => {
  expect(numbered('X', 24, 1).filter((id) => !named.has(id))).toEqual([]);
});
