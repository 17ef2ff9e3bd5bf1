import { documentMeta, SCHEMA_VERSION } from './charter';
import type { FieldMeta } from './spec';
import { vocabularies } from './vocabularies';

/** A JSON Schema node (draft 2020-12). */
export type JsonSchema = { readonly [keyword: string]: unknown };

const TEXT: JsonSchema = {
  anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'string' } }],
};

/**
 * The JSON Schema (draft 2020-12) of a charter draft, made from the same fields as the validator: for editors that
 * complete, and for programs that write charters. Unknown fields are allowed, and vocabularies are examples, not limits.
 */
export function charterJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Sales-enablement charter',
    type: 'object',
    required: ['schemaVersion', 'id'],
    properties: {
      schemaVersion: { type: 'integer', const: SCHEMA_VERSION },
      minReader: { type: 'integer', minimum: 1 },
      id: { type: 'string' },
      ...propertiesOf(documentMeta.fields),
      ext: { type: 'object' },
    },
  };
}

function propertiesOf(fields: Readonly<Record<string, FieldMeta>>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(fields).map(([name, meta]) => [name, schemaOf(meta)]));
}

function schemaOf(meta: FieldMeta): JsonSchema {
  switch (meta.kind) {
    case 'text':
      return TEXT;
    case 'code':
    case 'period':
      return { type: 'string' };
    case 'reference':
      return {
        type: 'string',
        description: `id in: ${[...meta.to, ...(meta.vocabularies ?? [])].join(', ')}`,
      };
    case 'references':
      return {
        type: 'array',
        items: { type: 'string' },
        description: `ids in: ${[...meta.to, ...(meta.vocabularies ?? [])].join(', ')}`,
      };
    case 'number':
      return {
        type: meta.integer ? 'integer' : 'number',
        ...(meta.min !== undefined && { minimum: meta.min }),
        ...(meta.max !== undefined && { maximum: meta.max }),
      };
    case 'flag':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'choice':
      return { type: 'string', examples: [...vocabularies[meta.vocabulary]] };
    case 'choices':
      return { type: 'array', items: { type: 'string', examples: [...vocabularies[meta.vocabulary]] } };
    case 'tags':
      return { type: 'array', items: { type: 'string' } };
    case 'group':
      return { type: 'object', properties: propertiesOf(meta.fields) };
    case 'list':
      return meta.keyBy === 'id'
        ? {
            type: 'array',
            items: {
              type: 'object',
              required: ['id'],
              properties: { id: { type: 'string' }, ...propertiesOf(meta.item.fields) },
            },
          }
        : {
            type: 'array',
            items: {
              type: 'object',
              required: ['period', 'value'],
              properties: { ...propertiesOf(meta.item.fields), value: { type: ['number', 'null'] } },
            },
          };
    default:
      return meta satisfies never;
  }
}
