import { joinPath } from '../path';
import type { LocalizedText } from '../text';
import { foldText, saysNothing } from './genericWords';
import { countGraphemes } from './graphemes';
import type { Check, Finding } from './rule';
import { walkFields } from './walkFields';

const variants = (value: unknown) =>
  typeof value === 'string' ? [value] : Object.values(value as Exclude<LocalizedText, string>);

/** A text that is longer than its field allows, in any of its languages. */
export const textOverLimit: Check = (charter) => {
  const findings: Finding[] = [];
  walkFields(charter, (meta, value, segments) => {
    if (meta.kind !== 'text' || meta.max === undefined) return;
    const { max } = meta;
    const count = Math.max(
      0,
      ...variants(value)
        .filter((text) => text.length > max)
        .map((text) => countGraphemes(text)),
    );
    if (count > max) findings.push({ path: joinPath(...segments), params: { count, max } });
  });
  return findings;
};

/** Gaps left for somebody to fill, as templates write them in each language of the library. */
const PLACEHOLDER =
  /lorem ipsum|\{\{[^{}]*\}\}|_{4,}|\bx{3,}\b|[[<](?:insert|enter|add|your|our|company|team|name|date|number|amount|role|metric|x+|\.\.\.|…|όνομα|εταιρεία|ομάδα|ημερομηνία|αριθμός|ποσό|ρόλος|δείκτης|συμπληρώστε|ergänzen|firma|unternehmen|datum|betrag|à compléter|entreprise|équipe|nom|montant|añadir|empresa|equipo|nombre|fecha|أضف|الشركة|الاسم|التاريخ)(?:[\s:.,_-][^\]<>[]*)?[\]>]|(?:προς|να|θα) συμπληρωθεί|προς συμπλήρωση/iu;

/** Notes to oneself; only in capitals, for “todo” is a word in Spanish and Portuguese. */
const NOTE = /\b(?:TBD|TBC|TODO|FIXME)\b/;

/** Statements that must be the company's own words. */
const STATEMENTS: ReadonlySet<string> = new Set(['mission/statement', 'mission/whyInvested']);

/**
 * A text that any company could have written: it still holds a placeholder or is a template's text word for word; or
 * it is one of the two mission statements and is too short to say anything, repeats the other one, or uses stock
 * phrases alone. A missing figure, name or date is not held against a statement: good ones often have none.
 */
export const genericText: Check = (charter, { templates }) => {
  const findings: Finding[] = [];
  const said = new Set<string>();
  const isStock = (text: string) => said.has(text) || saysNothing(text);
  walkFields(charter, (meta, value, segments) => {
    if (meta.kind !== 'text') return;
    const texts = variants(value).filter((text) => text.trim() !== '');
    const statement = segments[0] === 'mission' && STATEMENTS.has(joinPath(...segments));
    const folded = statement || templates.size > 0 ? texts.map(foldText) : [];
    const generic =
      texts.some((text) => PLACEHOLDER.test(text) || NOTE.test(text)) ||
      folded.some((text) => templates.has(text) || (statement && isStock(text)));
    if (statement) for (const text of folded) said.add(text);
    if (generic) findings.push({ path: joinPath(...segments) });
  });
  return findings;
};
