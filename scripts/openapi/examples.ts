import type { Document, MediaType, Parameter, Schema } from './document.ts';

const byFormat: Record<string, unknown> = {
  uuid: '0199c0de-0000-7000-8000-000000000001',
  'date-time': '2026-11-21T10:30:00.000Z',
  date: '1990-05-17',
  email: 'ana@example.com',
  uri: 'https://example.com/',
};

/** Stands where a field says nothing of what it holds. */
const anyText = 'text';

/** Gives every body of a request and of a good answer an example, out of the examples of its fields. */
export function addExamples(document: Document): void {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const contents = [
    ...operations.map(({ requestBody }) => requestBody?.content),
    ...operations.flatMap(({ responses }) => Object.values(responses).map(({ content }) => content)),
    ...Object.values(document.components.responses).map(({ content }) => content),
  ];
  for (const media of contents.flatMap((content) => Object.values(content ?? {}))) addExample(media, document);
  for (const parameter of operations.flatMap(({ parameters = [] }) => parameters)) addOffered(parameter, document);
}

/** What may be left out is offered, not sent: else the first try of a list on the API's page asks for every filter at once. */
function addOffered(parameter: Parameter, document: Document): void {
  if (parameter.in !== 'query' || parameter.required || !parameter.schema || parameter.example !== undefined) return;
  const value = exampleOf(parameter.schema, document);
  if (value === undefined || value === anyText || typeof value === 'number') return;
  parameter.examples = { default: { value, 'x-disabled': true } };
}

function addExample(media: MediaType, document: Document): void {
  if (media.example !== undefined || media.examples) return;
  const example = exampleOf(media.schema, document);
  if (example !== undefined) media.example = example;
}

/** Undefined where nothing is known of a field: then a document's checks ask for an example there. */
function exampleOf(schema: Schema, document: Document): unknown {
  if (schema.examples) return schema.examples[0];
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref) return exampleOf(resolve(schema.$ref, document), document);
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return exampleOf(choice, document);
  if (schema.allOf?.length === 1) return exampleOf(schema.allOf[0]!, document);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, document)));
  return exampleOfType(schema, document);
}

function exampleOfType(schema: Schema, document: Document): unknown {
  const { type, properties, items, format = '', minimum } = schema;
  const [first, ...others] = Array.isArray(type) ? type : [type];
  if (byFormat[format] !== undefined) return byFormat[format];
  if (properties) {
    const members = Object.entries(properties).map(([name, property]) => [name, exampleOf(property, document)]);
    return Object.fromEntries(members.filter(([, value]) => value !== undefined));
  }
  if (first === 'array') return items ? [exampleOf(items, document)].filter((item) => item !== undefined) : [];
  if (first === 'object') return {};
  if (first === 'boolean') return false;
  if (first === 'integer' || first === 'number') return Math.max(1, minimum ?? 1);
  if (others.includes('null')) return null;
  return schema.pattern ? undefined : anyText;
}

function resolve(ref: string, document: Document): Schema {
  const schema = document.components.schemas[ref.split('/').at(-1)!];
  if (!schema) throw new Error(`There is no ${ref}.`);
  return schema;
}
