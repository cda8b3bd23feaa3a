import type { Document, Header, MediaType, Operation, Parameter, Response } from './document.ts';
import { schemaChanges } from './schema-changes.ts';

/**
 * What would break a client that was written for the old document. New operations, new members of answers and new
 * optional parameters break nobody; as we refuse what we do not know, a parameter or field that is gone does.
 */
export function breakingChanges(before: Document, after: Document): string[] {
  const compare = schemaChanges(before, after);
  return Object.entries(before.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, old]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[method];
      if (!now) return [`${name} is gone`];
      return operationChanges(old, now).map((change) => `${name}: ${change}`);
    }),
  );

  function operationChanges(old: Operation, now: Operation): string[] {
    const renamed =
      old.operationId === now.operationId ? [] : [`it is called ${now.operationId} instead of ${old.operationId}`];
    return [
      ...renamed,
      ...scopesOf(now)
        .filter((scope) => !scopesOf(old).includes(scope))
        .map((scope) => `it needs ${scope}`),
      ...parameterChanges(old, now),
      ...bodyChanges(old, now),
      ...answerChanges(old, now),
    ];
  }

  function parameterChanges(old: Operation, now: Operation): string[] {
    const [had, has] = [parametersOf(before, old), parametersOf(after, now)];
    const changed = [...had].flatMap(([key, parameter]) => {
      const kept = has.get(key);
      if (!kept) return key.startsWith('query ') ? [`the ${key} is refused`] : [];
      const required = kept.required && !parameter.required ? [`the ${key} is required`] : [];
      return [
        ...required,
        ...compare(parameter.schema ?? {}, kept.schema ?? {}, { direction: 'sent', at: `the ${key}` }),
      ];
    });
    const demanded = [...has].filter(([key, { required }]) => required && !had.has(key));
    return [...changed, ...demanded.map(([key]) => `the ${key} is required`)];
  }

  function bodyChanges({ requestBody: old }: Operation, { requestBody: now }: Operation): string[] {
    if (!old) return now?.required ? ['a body is required'] : [];
    if (!now) return ['it takes no body'];
    const required = now.required && !old.required ? ['a body is required'] : [];
    return [...required, ...mediaChanges(old.content, now.content, 'sent', 'body')];
  }

  function answerChanges(old: Operation, now: Operation): string[] {
    const answers = Object.entries(old.responses).filter(([status]) => status < '400');
    return answers.flatMap(([status, declared]) => {
      const kept = now.responses[status];
      if (!kept) return [`it no longer answers ${status}`];
      const [had, has] = [resolve<Response>(before, declared), resolve<Response>(after, kept)];
      const headers = Object.entries(had.headers ?? {})
        .filter(([name, header]) => resolve<Header>(before, header).required && !has.headers?.[name])
        .map(([name]) => `${status} has no header ${name}`);
      return [...headers, ...mediaChanges(had.content ?? {}, has.content ?? {}, 'received', `${status}`)];
    });
  }

  function mediaChanges(
    old: Record<string, MediaType>,
    now: Record<string, MediaType>,
    direction: 'sent' | 'received',
    at: string,
  ): string[] {
    return Object.entries(old).flatMap(([type, media]) => {
      const kept = now[type];
      return kept ? compare(media.schema, kept.schema, { direction, at }) : [`${at} is no longer ${type}`];
    });
  }
}

function scopesOf({ security = [] }: Operation): string[] {
  return [...new Set(security.flatMap((choice) => Object.values(choice).flat()))];
}

function parametersOf(document: Document, { parameters = [] }: Operation): Map<string, Parameter> {
  const resolved = parameters.map((parameter) => resolve<Parameter>(document, parameter));
  return new Map(resolved.map((parameter) => [`${parameter.in} parameter ${parameter.name}`, parameter]));
}

function resolve<Node extends { $ref?: string }>(document: Document, node: Node): Node {
  if (!node.$ref) return node;
  const steps = node.$ref.split('/').slice(1);
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as Node;
}
