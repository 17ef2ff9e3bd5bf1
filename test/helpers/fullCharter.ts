import { type CharterDraft, type FieldMeta, vocabularies } from '../../src/model';
import { documentMeta } from '../../src/model/charter';

/** What stands in each written text: its place in the model, such as `services.serviceLevel.promise`. */
export type WriteText = (name: string) => string;

/**
 * A charter in which every field of the model holds something: each list one item, each text what `write` gives,
 * each choice its first id, each reference the item of its list. With `writeId`, what it gives stands for every code,
 * choice, id and reference too.
 */
export function fullCharter(write: WriteText, writeId?: WriteText): CharterDraft {
  const fields = fillGroup(documentMeta.fields, '', { write, writeId });
  return {
    ...fields,
    schemaVersion: 1,
    id: 'full',
    period: { from: '2026-01-01', to: '2026-12-31' },
    ...(!writeId && { locale: 'en', version: '1.0' }),
  } as CharterDraft;
}

interface Writing {
  readonly write: WriteText;
  readonly writeId: WriteText | undefined;
}

/** The names of every text field, as `fullCharter` passes them. */
export function textFieldNames(): string[] {
  const names: string[] = [];
  fullCharter((name) => {
    names.push(name);
    return name;
  });
  return names;
}

function fillGroup(fields: Readonly<Record<string, FieldMeta>>, base: string, writing: Writing) {
  return Object.fromEntries(
    Object.entries(fields).map(([key, meta]) => [
      key,
      fill(meta, base === '' ? key : `${base}.${key}`, writing),
    ]),
  );
}

function fill(meta: FieldMeta, name: string, writing: Writing): unknown {
  const { write, writeId } = writing;
  switch (meta.kind) {
    case 'text':
      return write(name);
    case 'tags':
      return [write(name)];
    case 'code':
      if (writeId) return writeId(name);
      return name.endsWith('url') ? 'https://example.com/a' : name.endsWith('currency') ? 'EUR' : 'code';
    case 'number':
      return 7;
    case 'flag':
      return true;
    case 'date':
      return '2026-02-03';
    case 'period':
      return '2026-02';
    case 'choice':
      return writeId ? writeId(name) : vocabularies[meta.vocabulary][0];
    case 'choices':
      return writeId ? [writeId(name)] : [...vocabularies[meta.vocabulary]];
    case 'reference':
      return writeId ? writeId(name) : meta.to[0];
    case 'references':
      return [writeId ? writeId(name) : meta.to[0]];
    case 'group':
      return fillGroup(meta.fields, name, writing);
    case 'list':
      return [
        {
          id: writeId ? writeId(name) : name,
          ...fillGroup(meta.item.fields, name, writing),
          ...(meta.keyBy === 'period' && { value: 5 }),
        },
      ];
  }
}
