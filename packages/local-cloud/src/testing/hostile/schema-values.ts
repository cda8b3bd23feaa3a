import fc from 'fast-check';

/** The part of a JSON schema that our documents use. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}

/** Finds what a `$ref` names. */
export type Resolve = (ref: string) => unknown;

/** Values that a schema accepts. */
export function validValues(schema: Schema, resolve: Resolve): fc.Arbitrary<unknown> {
  const valuesOf = (inner: Schema) => validValues(inner, resolve);
  if (schema.$ref) return valuesOf(resolve(schema.$ref) as Schema);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(valuesOf));
  if (schema.allOf) return fc.tuple(...schema.allOf.map(valuesOf)).map((parts) => Object.assign({}, ...parts));
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => valuesOf({ ...schema, type })));
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -(2 ** 31), max: schema.maximum ?? 2 ** 31 - 1 });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true });
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), { maxLength: Math.min(schema.maxItems ?? 5, 5) });
    case 'object':
      return objectValues(schema, resolve);
    default:
      return texts(schema);
  }
}

function objectValues({ properties = {}, required = [] }: Schema, resolve: Resolve): fc.Arbitrary<object> {
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, validValues(schema, resolve)]),
  );
  return fc.record(members, { requiredKeys: required });
}

function texts({ pattern, format, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  const size = { minLength, maxLength: Math.min(maxLength, Math.max(minLength, 40)) };
  if (format === 'uuid') return fc.uuid();
  if (format === 'date-time')
    return fc.date({ noInvalidDate: true, min: oldest, max: newest }).map((date) => date.toISOString());
  if (format === 'email') return fc.emailAddress();
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return fc.oneof(fc.string(size), fc.string({ ...size, unit: 'grapheme' }));
}

const oldest = new Date('1900-01-01T00:00:00Z');
const newest = new Date('2099-12-31T23:59:59Z');

/** What no operation waits for: wrong types, wrong sizes, wrong encodings, other languages' code. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    [],
    {},
    '',
    ' ',
    '\0',
    'a\0b',
    '\ud800',
    '‮drawkcab',
    '👩‍👩‍👧‍👦'.repeat(50),
    'x'.repeat(10_001),
    "'; drop table product; --",
    '%',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '{{7*7}}',
    '2026-02-30T25:61:61Z',
    '9999-12-31T23:59:59Z',
    '0000-01-01T00:00:00Z',
    '1e400',
    '-0',
    'NaN',
    0,
    -1,
    1.5,
    2 ** 31,
    2 ** 53,
    1e308,
    { __proto__: null, constructor: { prototype: {} } },
    Array.from({ length: 200 }, () => 'x'),
  ),
  fc.jsonValue(),
);
