import type { Document, Operation, Response } from './document.ts';
import { asProblem } from './problem.ts';

interface CommonAnswer {
  name: string;
  status: number;
  description: string;
  /** Which operations can give it, when their controller does not declare it in its own words. */
  appliesTo(operation: Operation, path: string): boolean;
}

const everywhere = () => true;
const secured = ({ security = [] }: Operation) => security.length > 0;
const takesBody = ({ requestBody }: Operation) => requestBody !== undefined;
const answersJson = ({ responses }: Operation) =>
  Object.entries(responses).some(([status, { content }]) => status.startsWith('2') && content?.['application/json']);

/** What the platform answers by itself, so that no controller declares it and one test proves it for all. */
const commonAnswers: CommonAnswer[] = [
  { name: 'BadRequest', status: 400, description: 'A parameter or the body is not acceptable', appliesTo: secured },
  { name: 'Unauthenticated', status: 401, description: 'No valid token', appliesTo: secured },
  { name: 'Forbidden', status: 403, description: 'The token lacks the scope', appliesTo: secured },
  {
    name: 'NotFound',
    status: 404,
    description: 'There is no such resource, or it is not yours to see',
    appliesTo: (operation, path) => secured(operation) && path.includes('{'),
  },
  {
    name: 'NotAcceptable',
    status: 406,
    description: 'The `Accept` header leaves out `application/json`',
    appliesTo: (operation) => secured(operation) && answersJson(operation),
  },
  // Only where a document says so: a method that a path does not have is no operation.
  { name: 'MethodNotAllowed', status: 405, description: 'The path takes other methods', appliesTo: () => false },
  { name: 'TooLarge', status: 413, description: 'The body is larger than this endpoint accepts', appliesTo: takesBody },
  {
    name: 'UnsupportedMediaType',
    status: 415,
    description: 'The body is not sent as `application/json`',
    appliesTo: (operation) => secured(operation) && takesBody(operation),
  },
  {
    name: 'TooManyRequests',
    status: 429,
    description: 'Too many requests; try again after `Retry-After` seconds',
    appliesTo: (operation) => !operation['x-unlimited'],
  },
  {
    name: 'InternalError',
    status: 500,
    description: 'Something went wrong on our side; the request id helps us to find out what',
    appliesTo: everywhere,
  },
  {
    name: 'Unavailable',
    status: 503,
    description: 'Something we depend on is busy or away; try again after `Retry-After` seconds',
    appliesTo: (operation) => !operation['x-unlimited'],
  },
];

/** The status of each common answer, by its name among the components. */
export const commonStatuses = new Map(commonAnswers.map(({ name, status }) => [name, `${status}`]));

/** What every operation may answer, once in the components; what a controller declared itself stays. */
export function addCommonAnswers({ components, paths }: Document): void {
  for (const { name, status, description } of commonAnswers) {
    components.responses[name] = asProblem(status, { description });
  }
  for (const [path, item] of Object.entries(paths)) {
    for (const operation of Object.values(item)) {
      const common = commonAnswers
        .filter(({ status, appliesTo }) => !operation.responses[status] && appliesTo(operation, path))
        .map(({ name, status }): [string, Response] => [`${status}`, { $ref: `#/components/responses/${name}` }]);
      operation.responses = Object.fromEntries([...Object.entries(operation.responses), ...common]);
    }
  }
}

/** Every other answer that tells of an error has a problem for a body, too. */
export function addProblemBodies(items: Document['paths']): void {
  for (const operation of Object.values(items).flatMap((item) => Object.values(item))) {
    for (const [status, response] of Object.entries(operation.responses)) {
      if (Number(status) >= 400) operation.responses[status] = asProblem(Number(status), response);
    }
  }
}
