import { type Document, mapObjects, type Schema } from './document.ts';

/** What no string of a format exceeds. */
const longest: Record<string, number> = { uuid: 36, 'date-time': 35, date: 10, email: 254 };

/**
 * tsoa writes the schemas of OpenAPI 3.0. In 3.1 null is a type, examples are a list and ignore no neighbours, and what
 * our conventions tell of a field is told to machines too.
 */
export function raiseSchemas(document: Document): Document {
  return mapObjects(document, (node) => (isSchema(node) ? bounded(withTimes(withExamples(withNull(node)))) : node));
}

function isSchema(node: Record<string, unknown>): node is Record<string, unknown> & Schema {
  return typeof node['type'] === 'string' || ['$ref', 'allOf', 'anyOf', 'oneOf', 'enum'].some((key) => key in node);
}

function withNull(node: Schema & { nullable?: boolean }): Schema {
  const { nullable, ...schema } = node;
  if (nullable !== true) return node;
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const withNullValue = schema.enum && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {};
  return { ...schema, type: [schema.type, 'null'], ...withNullValue };
}

function withExamples(schema: Schema): Schema {
  if (schema.example === undefined) return schema;
  const { example, ...rest } = schema;
  return { ...rest, examples: [example] };
}

/** Every moment in our answers has a name that ends in `_at`. */
function withTimes(schema: Schema): Schema {
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([name, property]): [string, Schema] => {
    const isMoment = name.endsWith('_at') && !property.format && isText(property);
    return [name, isMoment ? { ...property, format: 'date-time', examples: ['2026-11-21T10:30:00.000Z'] } : property];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function bounded(schema: Schema): Schema {
  const maxLength = longest[schema.format ?? ''];
  return isText(schema) && maxLength && !schema.maxLength ? { ...schema, maxLength } : schema;
}

function isText({ type, enum: values }: Schema): boolean {
  return values === undefined && (type === 'string' || (Array.isArray(type) && type.includes('string')));
}
