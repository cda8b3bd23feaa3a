import { commonStatuses } from './common-answers.ts';
import type { Document, Header, Operation, Parameter, Response } from './document.ts';

const headers: Record<string, Header> = {
  'X-Request-Id': {
    description: 'Names this request in our logs; tell it when you ask for help.',
    schema: { type: 'string', maxLength: 128 },
    required: true,
  },
  'RateLimit-Limit': {
    description: 'How many requests a minute may have, for the limit that is nearest to its end.',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 },
  },
  'RateLimit-Remaining': {
    description: 'How many of them are left.',
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 },
  },
  'RateLimit-Reset': {
    description: 'In how many seconds the count begins again.',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 },
  },
  'Retry-After': {
    description: 'After how many seconds to try again.',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 },
    required: true,
  },
  'WWW-Authenticate': {
    description:
      'The scheme to authenticate with: `Bearer`, with `error="invalid_token"` where the token sent is not good.',
    schema: { type: 'string', maxLength: 100 },
  },
  Allow: {
    description: 'The methods the path takes.',
    schema: { type: 'string', maxLength: 100 },
    required: true,
  },
  ETag: {
    description: 'Names this state of the resource, for `If-Match` and `If-None-Match`.',
    schema: { type: 'string', maxLength: 100 },
    required: true,
  },
  Location: {
    description: 'Where the created resource is.',
    schema: { type: 'string', format: 'uri-reference', maxLength: 2000 },
    required: true,
  },
  'Idempotency-Replayed': {
    description: '`true` when this is the first answer once more, and nothing was created this time.',
    schema: { type: 'string', enum: ['true'] },
  },
};

const parameters: Record<string, Required<Pick<Parameter, 'name' | 'in' | 'description' | 'schema'>>> = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'A key of your choice, best a UUID. For 24 hours a repetition with the same key gets the first answer, and creates nothing.',
    schema: {
      type: 'string',
      pattern: '^[\\x21-\\x7e]+$',
      minLength: 1,
      maxLength: 255,
      examples: ['2b1e9c1c-5a0e-4a34-8d6f-0f3a1f5f6c11'],
    },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'The `ETag` you read: the change happens only to that state, else the answer is 412.',
    schema: { type: 'string', maxLength: 1000 },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'An `ETag` you have: while it is current the answer is 304, without a body.',
    schema: { type: 'string', maxLength: 1000 },
  },
};

const limited = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];
const notModified = 'NotModified';

/** What travels in headers, by the conventions that all operations share. */
export function addHeaders({ components, paths }: Document): void {
  components.headers = { ...headers };
  components.parameters = { ...parameters };
  components.responses[notModified] = { description: 'You have this already: it is what `If-None-Match` names' };
  for (const [method, operation] of Object.values(paths).flatMap((item) => Object.entries(item))) {
    const tagged = method === 'get' && isOurs(operation) && sendsJson(operation.responses['200']);
    // A page for people refuses a form with 422, too; it creates nothing, and answers with no 2xx.
    const succeeds = Object.keys(operation.responses).some((status) => status.startsWith('2'));
    const once = method === 'post' && succeeds && operation.responses['422'];
    if (tagged) operation.responses['304'] = { $ref: `#/components/responses/${notModified}` };
    const taken = [tagged && 'IfNoneMatch', operation.responses['412'] && 'IfMatch', once && 'IdempotencyKey'];
    const added = taken.filter(Boolean).map((name) => ({ $ref: `#/components/parameters/${name}` }));
    if (added.length > 0) operation.parameters = [...(operation.parameters ?? []), ...added];
    for (const [status, response] of Object.entries(operation.responses)) {
      const isState = isOurs(operation) && status.startsWith('2') && sendsJson(response);
      const own = [isState && 'ETag', status === '201' && 'Location'];
      const replayed = once && status.startsWith('2') && 'Idempotency-Replayed';
      give(response, [...own, replayed, ...namesFor(status, !operation['x-unlimited'])]);
    }
  }
  for (const [name, response] of Object.entries(components.responses)) {
    const uses = usesOf(name, paths);
    const isLimited = commonStatuses.has(name) || uses.every(({ operation }) => !operation['x-unlimited']);
    const throttled = uses.some(({ status }) => status === '429') ? '429' : '';
    give(response, namesFor(commonStatuses.get(name) ?? throttled, isLimited));
  }
}

function usesOf(responseName: string, paths: Document['paths']): { operation: Operation; status: string }[] {
  const wanted = `#/components/responses/${responseName}`;
  return Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) =>
      Object.entries(operation.responses)
        .filter(([, { $ref }]) => $ref === wanted)
        .map(([status]) => ({ operation, status })),
    );
}

function namesFor(status: string, isLimited: boolean): string[] {
  const tellsWhen = status === '429' || status === '503' ? ['Retry-After'] : [];
  const tellsHow = status === '401' ? ['WWW-Authenticate'] : status === '405' ? ['Allow'] : [];
  return [...tellsWhen, ...tellsHow, 'X-Request-Id', ...(isLimited ? limited : [])];
}

function give(response: Response, names: (string | false | undefined)[]): void {
  if (response.$ref) return;
  const referred = names.filter((name) => typeof name === 'string').map((name) => [name, ref(name)]);
  response.headers = { ...Object.fromEntries(referred), ...response.headers };
}

const sendsJson = (response: Response | undefined) => response?.content?.['application/json'] !== undefined;

const ref = (name: string): Header => ({ $ref: `#/components/headers/${name}` });

/** Whether a controller answers it: their paths go through everything the platform does, others' through some of it. */
function isOurs({ security = [] }: Operation): boolean {
  return security.length > 0;
}
