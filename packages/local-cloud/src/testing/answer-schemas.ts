import type { OpenApiDocument, Operation } from '@astrall/platform/http/openapi-document.ts';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** What a document says of one answer. */
export interface AnswerSchemas {
  requiredHeaders: string[];
  /** By media type: what is wrong with a body. Undefined for an answer that has none. */
  content: Record<string, (body: unknown) => string[]> | undefined;
}

interface Header {
  $ref?: string;
  required?: boolean;
}

interface Response {
  $ref?: string;
  headers?: Record<string, Header>;
  content?: Record<string, { schema?: object }>;
}

/** The answers that a document declares; each schema is compiled when it is first needed. */
export function answerSchemas(document: OpenApiDocument) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addFormat('int32', true);
  ajv.addSchema({ ...(closed(document) as object), $id: 'api' });
  const known = new WeakMap<object, AnswerSchemas>();

  function read(response: Response): AnswerSchemas {
    const headers = Object.entries(response.headers ?? {});
    const content = Object.entries(response.content ?? {}).map(([type, { schema = {} }]) => [type, bodyCheck(schema)]);
    return {
      requiredHeaders: headers.filter(([, header]) => resolve<Header>(document, header).required).map(([name]) => name),
      content: response.content && Object.fromEntries(content),
    };
  }

  function bodyCheck(schema: object): (body: unknown) => string[] {
    let compiled: ReturnType<typeof ajv.compile> | undefined;
    return (body) => {
      compiled ??= ajv.compile(rebased(closed(schema)) as object);
      return compiled(body) ? [] : (compiled.errors ?? []).map(told);
    };
  }

  return {
    /** Undefined when the operation does not declare the status. */
    of({ responses = {} }: Operation, status: number): AnswerSchemas | undefined {
      const declared = responses[status];
      if (!declared) return undefined;
      const schemas = known.get(declared) ?? read(resolve(document, declared as Response));
      known.set(declared, schemas);
      return schemas;
    },
  };
}

function told({ instancePath, message, params, data }: ErrorObject): string {
  const member = params['additionalProperty'] ?? '';
  return `${instancePath || 'The body'} ${message} ${member}`.trim().concat(`: ${JSON.stringify(data)?.slice(0, 200)}`);
}

function resolve<Node extends { $ref?: string }>(document: object, node: Node): Node {
  if (!node.$ref) return node;
  const steps = node.$ref.split('/').slice(1);
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as Node;
}

/** An object that says nothing of further properties has none, unless it is a part of another. */
function closed(node: unknown, isPart = false): unknown {
  if (Array.isArray(node)) return node.map((item) => closed(item, isPart));
  if (typeof node !== 'object' || node === null) return node;
  const members = Object.entries(node).map(([key, value]) => [key, closed(value, key === 'allOf')]);
  const isOpen = 'properties' in node && !('additionalProperties' in node) && !isPart;
  return { ...Object.fromEntries(members), ...(isOpen ? { additionalProperties: false } : {}) };
}

/** A schema out of its document, with references that lead back into it. */
function rebased(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rebased);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `api${value}` : rebased(value),
    ]),
  );
}
