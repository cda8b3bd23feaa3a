import { STATUS_CODES } from 'node:http';
import * as platformErrors from '@astrall/platform/errors.ts';
import type { MediaType, Response, Schema } from './document.ts';

/** @see https://www.rfc-editor.org/rfc/rfc9457 */
export const problemSchema: Schema = {
  description: 'What went wrong, after RFC 9457. Branch on `status` and `code`; `title` and `detail` are for people.',
  type: 'object',
  properties: {
    type: { type: 'string', format: 'uri-reference', examples: ['about:blank'] },
    title: { type: 'string', description: 'The kind of problem, for people.' },
    status: { type: 'integer', format: 'int32', description: "The answer's status.", minimum: 400, maximum: 599 },
    detail: { type: 'string', description: 'This occurrence, for people.' },
    instance: { type: 'string', format: 'uri-reference', description: 'The path that was asked for.' },
    request_id: {
      type: 'string',
      description: 'Names this request in our logs; tell it when you ask for help. Also in `X-Request-Id`.',
    },
    code: { type: 'string', description: 'Stable: programs branch on it.', examples: ['not_found'] },
    errors: {
      type: 'object',
      description: 'For 400: what is wrong with each field or parameter, all at once.',
      additionalProperties: { type: 'array', items: { type: 'string' } },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'instance', 'request_id', 'code'],
  additionalProperties: true,
};

interface KnownError {
  status: number;
  code: string;
  title: string;
}

/** The platform's error classes, each as an instance, by status. */
const knownErrors = new Map(
  Object.values(platformErrors as unknown as Record<string, new (message: string, more: []) => KnownError>)
    .map((ErrorClass) => new ErrorClass('', []))
    .filter(({ status }) => status !== undefined)
    .map((error) => [error.status, error]),
);

/** Gives an answer that only has a description the body that all our errors have. */
export function asProblem(status: number, response: Response): Response {
  if (response.content || response.$ref) return response;
  return { ...response, content: { 'application/problem+json': problemContent(status, response.description ?? '') } };
}

function problemContent(status: number, description: string): MediaType {
  const { title, code } = knownErrors.get(status) ?? {
    title: status === 500 ? 'Internal server error' : (STATUS_CODES[status] ?? ''),
    code: status === 500 ? 'internal' : (STATUS_CODES[status] ?? '').toLowerCase().replaceAll(/\W+/g, '_'),
  };
  const example = {
    type: 'about:blank',
    title,
    status,
    detail: description.endsWith('.') ? description : `${description}.`,
    instance: '/the/path/you/asked/for',
    request_id: '0f8fad5b-d9cb-469f-a165-70867728950e',
    code,
    ...(status === 400 ? { errors: { field: ['is not acceptable'] } } : {}),
  };
  return { schema: { $ref: '#/components/schemas/Problem' }, example };
}
