import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http';
import { operationOf } from '@astrall/platform/http/allowed-methods.ts';
import { type OpenApiDocument, pathFinder } from '@astrall/platform/http/openapi-document.ts';
import { afterAll, afterEach } from '@jest/globals';
import type { Express } from 'express';
import { type AnswerSchemas, answerSchemas } from './answer-schemas.ts';

interface GivenAnswer {
  method: string;
  url: string;
  status: number;
  /** The value of a header, by its name in any case. */
  header(name: string): OutgoingHttpHeader | undefined;
  body: string;
}

type Check = (answer: GivenAnswer) => string[];

type Tell = (violation: string) => void;

const violations: string[] = [];
const checks = new WeakMap<OpenApiDocument, Check>();

/**
 * The same app; whatever it answers in a test has to be what its document says of the operation: status, headers, type
 * and body, with nothing added. The test during which it answers something else fails.
 */
export function documented(
  app: Express,
  document: OpenApiDocument,
  tell: Tell = (violation) => void violations.push(violation),
): Express {
  const check = checks.get(document) ?? createCheck(document);
  checks.set(document, check);
  return new Proxy(app, {
    apply(target, self, [request, response, ...rest]: [IncomingMessage, ServerResponse, ...unknown[]]) {
      watch(request, response, check, tell);
      return Reflect.apply(target, self, [request, response, ...rest]);
    },
  });
}

function failOnViolations(): void {
  const found = violations.splice(0);
  if (found.length > 0) throw new Error(`Not what the document says:\n\n${found.join('\n\n')}`);
}

afterEach(failOnViolations);
afterAll(failOnViolations);

/** Looks at the answer before it goes out, so that the test that asked cannot end before. */
function watch({ method = '', url = '' }: IncomingMessage, response: ServerResponse, check: Check, tell: Tell): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown) => {
    const isText = typeof chunk === 'string';
    if (isText) chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const { write, end } = response;
  response.write = ((...parts: Parameters<typeof write>) => {
    keep(parts[0], parts[1]);
    return write.apply(response, parts);
  }) as typeof write;
  response.end = ((...parts: Parameters<typeof end>) => {
    keep(parts[0], parts[1]);
    const answer: GivenAnswer = {
      method,
      url,
      status: response.statusCode,
      header: (name) => response.getHeader(name),
      body: Buffer.concat(chunks).toString('utf8'),
    };
    const faults = check(answer);
    if (faults.length > 0) tell(`${method} ${url} answered ${answer.status}:\n  ${faults.join('\n  ')}`);
    return end.apply(response, parts);
  }) as typeof end;
}

function createCheck(document: OpenApiDocument): Check {
  const find = pathFinder(document);
  const schemas = answerSchemas(document);
  return (answer) => {
    const item = find(answer.url.split('?')[0]!);
    const operation = item && operationOf(item, answer.method);
    if (!operation) return [];
    const declared = schemas.of(operation, answer.status);
    if (!declared) return [`${operation.operationId} declares no ${answer.status}. ${answer.body.slice(0, 500)}`];
    return [...headerFaults(answer, declared), ...bodyFaults(answer, declared)];
  };
}

function headerFaults({ header }: GivenAnswer, { requiredHeaders }: AnswerSchemas): string[] {
  return requiredHeaders.filter((name) => header(name) === undefined).map((name) => `The header ${name} is missing.`);
}

function bodyFaults({ method, header, body }: GivenAnswer, { content }: AnswerSchemas): string[] {
  if (method === 'HEAD') return [];
  if (!content) return body === '' ? [] : [`It has a body: ${body.slice(0, 200)}`];
  const type = String(header('content-type') ?? '').split(';')[0]!;
  const validate = content[type];
  if (!validate) return [`Its type is ${type || 'missing'}, not ${Object.keys(content).join(' or ')}.`];
  return type.endsWith('json') ? validate(JSON.parse(body)) : [];
}
