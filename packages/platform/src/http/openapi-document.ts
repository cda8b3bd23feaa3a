export interface Operation {
  operationId: string;
  parameters?: { $ref?: string; in?: string; name?: string }[];
  requestBody?: { content: Record<string, unknown> };
  responses?: Record<string, { $ref?: string; description?: string; content?: Record<string, unknown> }>;
}

/** The operations of one path, by lower-case method. */
export type PathItem = Record<string, Operation>;

/** The part of an OpenAPI document that the platform reads. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, PathItem>;
}

/**
 * Finds what a document says of a request's path; a path without parameters wins over one with. Asked several times
 * per request, so only paths that begin alike are compared.
 */
export function pathFinder(document: OpenApiDocument): (path: string) => PathItem | undefined {
  const parametersOf = (path: string) => path.split('{').length;
  const known = Object.entries(document.paths)
    .sort(([one], [other]) => parametersOf(one) - parametersOf(other))
    .map(([path, item]) => ({
      start: startOf(path),
      pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`, 'i'),
      item,
    }));
  const byStart = Map.groupBy(known, ({ start }) => start);
  return (path) => byStart.get(startOf(path))?.find(({ pattern }) => pattern.test(path))?.item;
}

function startOf(path: string): string {
  const end = path.indexOf('/', 1);
  return (end < 0 ? path : path.slice(0, end)).toLowerCase();
}
