import fc from 'fast-check';
import { hostileValues, type Resolve, type Schema, validValues } from './schema-values.ts';

interface Parameter {
  $ref?: string;
  in: string;
  name: string;
  required?: boolean;
  schema: Schema;
}

/** What an operation may answer, or where that stands. */
export interface Answer {
  $ref?: string;
  content?: Record<string, unknown>;
}

interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, Answer>;
}

export interface Document {
  paths: Record<string, Record<string, Operation>>;
}

export interface HostileRequest {
  operationId: string;
  method: string;
  /** Path and query. */
  target: string;
  headers: Record<string, string>;
  body?: string;
}

export function resolverOf(document: Document): Resolve {
  return (ref) =>
    ref
      .slice(2)
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document);
}

/** Requests of every operation of a document: what it describes, and the same with something broken in it. */
export function requestsOf(document: Document): fc.Arbitrary<HostileRequest> {
  const resolve = resolverOf(document);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => requestOf(path, method, operation, resolve)),
  );
  return fc.oneof(...operations);
}

function requestOf(path: string, method: string, operation: Operation, resolve: Resolve): fc.Arbitrary<HostileRequest> {
  const parameters = (operation.parameters ?? []).map((one) => (one.$ref ? (resolve(one.$ref) as Parameter) : one));
  const inPath = parameters.filter((one) => one.in === 'path');
  const inQuery = parameters.filter((one) => one.in === 'query');
  const [type, { schema } = {}] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  return fc.record({
    operationId: fc.constant(operation.operationId),
    method: fc.constant(method.toUpperCase()),
    target: fc
      .tuple(
        valuesOf(inPath, resolve),
        someOf(inQuery).chain((some) => valuesOf(some, resolve)),
      )
      .map(([ids, query]) => targetOf(path, ids, query)),
    headers: headersOf(type),
    ...(schema && { body: bodiesOf(schema, resolve).map((body) => (type === form ? asForm(body) : body)) }),
  });
}

/** Mostly what the document says, now and then something hostile. */
function valuesOf(parameters: Parameter[], resolve: Resolve): fc.Arbitrary<Record<string, unknown>> {
  const values = parameters.map(({ name, schema }): [string, fc.Arbitrary<unknown>] => [
    name,
    fc.oneof({ arbitrary: validValues(schema, resolve), weight: 6 }, { arbitrary: hostileValues, weight: 1 }),
  ]);
  return fc.record(Object.fromEntries(values));
}

/** A few parameters at a time: many filters at once match nothing. */
function someOf(parameters: Parameter[]): fc.Arbitrary<Parameter[]> {
  return fc.subarray(parameters, { maxLength: Math.min(parameters.length, 3) });
}

function targetOf(path: string, ids: Record<string, unknown>, query: Record<string, unknown>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(ids[name])) || '%20');
  const search = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(textOf(value))}`);
  return search.length > 0 ? `${filled}?${search.join('&')}` : filled;
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.toWellFormed().slice(0, 2000);
}

function bodiesOf(schema: Schema, resolve: Resolve): fc.Arbitrary<string> {
  const valid = validValues(schema, resolve);
  const broken = fc.tuple(valid, fc.nat(), hostileValues).map(([body, at, value]) => breakOne(body, at, value));
  const unknown = fc
    .tuple(valid, fc.string(), hostileValues)
    .map(([body, name, value]) => ({ ...(body as object), [name]: value }));
  return fc.oneof(
    { arbitrary: valid.map(toJson), weight: 4 },
    { arbitrary: broken.map(toJson), weight: 4 },
    { arbitrary: unknown.map(toJson), weight: 1 },
    { arbitrary: hostileValues.map(toJson), weight: 1 },
    { arbitrary: valid.map((body) => toJson(body).slice(0, -2)), weight: 1 },
    {
      arbitrary: fc.constantFrom('', '{', '[[[[', `${'['.repeat(5000)}${']'.repeat(5000)}`, '{"a":1,"a":2}'),
      weight: 1,
    },
  );
}

/** The body with one member replaced, or left out where the value is null. */
function breakOne(body: unknown, at: number, value: unknown): unknown {
  if (typeof body !== 'object' || body === null) return value;
  const names = Object.keys(body);
  const name = names[at % Math.max(names.length, 1)];
  if (name === undefined) return value;
  return { ...body, [name]: value === null ? undefined : value };
}

const form = 'application/x-www-form-urlencoded';

function asForm(body: string): string {
  try {
    return new URLSearchParams(
      Object.entries(JSON.parse(body)).map(([name, value]) => [name, textOf(value)]),
    ).toString();
  } catch {
    return body;
  }
}

function toJson(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

function headersOf(type: string | undefined): fc.Arbitrary<Record<string, string>> {
  const rarely = (name: string, ...values: string[]) =>
    fc.oneof(
      { arbitrary: fc.constant({}), weight: 20 },
      { arbitrary: fc.constantFrom(...values).map((value) => ({ [name]: value })), weight: 1 },
    );
  const rare = fc.tuple(
    rarely('if-match', '*', '"x"', 'W/"x"', '"a", "b"', ','),
    rarely('if-none-match', '*', '"x"', '\u00e9'),
    rarely('idempotency-key', 'one', 'two', ' ', 'x'.repeat(300), '\u00e9'),
    rarely('accept', '*/*', 'text/html', 'application/json;q=0', 'nonsense'),
    rarely('accept-language', 'es', 'es-MX;q=0.8, en', '*', ';;;'),
    type ? rarely('content-type', 'text/plain', 'application/json; charset=latin1', 'x') : fc.constant({}),
  );
  const base = type ? { 'content-type': type } : {};
  return rare.map((parts) => Object.assign({ ...base }, ...parts));
}
