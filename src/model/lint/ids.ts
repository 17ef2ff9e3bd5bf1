import type { CharterDraft } from '../charter';
import { itemKey, joinPath } from '../path';
import type { FieldMeta, ReferenceTarget } from '../spec';
import { vocabularies } from '../vocabularies';
import type { Check, Finding } from './rule';
import { walkFields } from './walkFields';

type Reference = Extract<FieldMeta, { kind: 'reference' | 'references' }>;

/** A field that points to an item which is not there. Records of the past keep pointing to what has since gone. */
export const danglingId: Check = (charter) => {
  const findings: Finding[] = [];
  const known = knownIds(charter);
  walkFields(charter, (meta, value, segments) => {
    if (meta.kind !== 'reference' && meta.kind !== 'references') return;
    if (isRecord(charter, segments)) return;
    for (const id of [value].flat() as string[]) {
      if (id !== '' && !known(meta, id))
        findings.push({ path: joinPath(...segments), params: { value: id } });
    }
  });
  return findings;
};

function knownIds(charter: CharterDraft): (meta: Reference, id: string) => boolean {
  const lists = new Map<ReferenceTarget, Set<string>>();
  const idsOf = (target: ReferenceTarget) => {
    const ids = lists.get(target) ?? new Set(charter[target]?.map((item) => item.id));
    lists.set(target, ids);
    return ids;
  };
  return ({ to, vocabularies: keys = [] }, id) =>
    to.some((target) => idsOf(target).has(id)) ||
    keys.some((key) => (vocabularies[key] as readonly string[]).includes(id));
}

/** Past reviews, the change log, and signatures under another version. */
function isRecord(charter: CharterDraft, [root, second = '']: readonly string[]): boolean {
  if (root === 'approvals') {
    return charter.approvals?.find(({ id }) => id === second)?.version !== charter.version;
  }
  return root === 'changeLog' || (root === 'review' && second === 'history');
}

/** A key that two items of one list share; paths can reach only the first. */
export const duplicateId: Check = (charter) => {
  const findings: Finding[] = [];
  walkFields(charter, (meta, value, segments) => {
    if (meta.kind !== 'list' || !Array.isArray(value)) return;
    const seen = new Set<string>();
    const told = new Set<string>();
    for (const item of value) {
      const key = itemKey(item) ?? '';
      if (seen.has(key) && !told.has(key)) {
        told.add(key);
        findings.push({ path: joinPath(...segments, key), params: { value: key } });
      }
      seen.add(key);
    }
  });
  return findings;
};
