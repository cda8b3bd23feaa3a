interface Operation {
  operationId: string;
  parameters?: { in: string; name: string }[];
}

/** The operations of one path, by lower-case method. */
type PathItem = Record<string, Operation>;

/** The part of an OpenAPI document that the platform reads. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, PathItem>;
}

/** Finds what a document says of a request's path; a path without parameters wins over one with. */
export function pathFinder(document: OpenApiDocument): (path: string) => PathItem | undefined {
  const parametersOf = (path: string) => path.split('{').length;
  const known = Object.entries(document.paths)
    .sort(([one], [other]) => parametersOf(one) - parametersOf(other))
    .map(([path, item]) => ({ pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`, 'i'), item }));
  return (path) => known.find(({ pattern }) => pattern.test(path))?.item;
}
