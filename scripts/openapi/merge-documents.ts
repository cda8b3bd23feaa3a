import { isDeepStrictEqual } from 'node:util';
import {
  type Components,
  type Document,
  type DocumentedService,
  mapObjects,
  operationsOf,
  type PathItem,
} from './document.ts';

type Documents = Record<DocumentedService, Document>;

/** One document of all services. What has the same name in several and is not the same gets its service's name in front. */
export function mergeDocuments(documents: Documents): Document {
  const renamed = Object.entries(documents).map(([service, document]): [string, Document] => [
    service,
    withNames(document, clashesOf(documents), service),
  ]);
  const [first] = renamed;
  const merged: Document = {
    openapi: first![1].openapi,
    info: { title: 'Astrall', version: first![1].info.version },
    tags: uniqueBy(
      renamed.flatMap(([, { tags = [] }]) => tags),
      ({ name }) => name,
    ),
    paths: {},
    components: { schemas: {}, responses: {}, headers: {}, parameters: {}, securitySchemes: {} },
    'x-tagGroups': tagGroups(renamed),
  };
  for (const [service, document] of renamed) {
    addItems(merged.paths, document.paths, service);
    if (document.webhooks) merged.webhooks = { ...merged.webhooks, ...owned(document.webhooks, service) };
    for (const [kind, members] of Object.entries(document.components)) {
      Object.assign(merged.components[kind as keyof Components], members);
    }
  }
  merged.components.securitySchemes = mergedSchemes(documents);
  refuseTwins(merged);
  return merged;
}

/** What every service has, such as /healthz, belongs to none. */
function addItems(into: Document['paths'], items: Document['paths'], service: string): void {
  for (const [path, item] of Object.entries(items)) {
    into[path] = into[path]
      ? mapOperations(into[path], (operation) => ({ ...operation, 'x-service': undefined }))
      : owned({ [path]: item }, service)[path]!;
  }
}

function owned(items: Record<string, PathItem>, service: string): Record<string, PathItem> {
  return Object.fromEntries(
    Object.entries(items).map(([path, item]) => [
      path,
      mapOperations(item, (operation) => ({ ...operation, 'x-service': service })),
    ]),
  );
}

function mapOperations(item: PathItem, change: (operation: PathItem[string]) => PathItem[string]): PathItem {
  return Object.fromEntries(Object.entries(item).map(([method, operation]) => [method, change(operation)]));
}

/** References, such as `#/components/schemas/Page`, that mean different things in different services. */
function clashesOf(documents: Documents): Set<string> {
  const seen = new Map<string, unknown>();
  const clashes = new Set<string>();
  for (const { components } of Object.values(documents)) {
    for (const [kind, members] of Object.entries(components).filter(([kind]) => kind !== 'securitySchemes')) {
      for (const [name, member] of Object.entries(members)) {
        const ref = `#/components/${kind}/${name}`;
        if (seen.has(ref) && !isDeepStrictEqual(seen.get(ref), member)) clashes.add(ref);
        seen.set(ref, member);
      }
    }
  }
  return clashes;
}

function withNames(document: Document, clashes: Set<string>, service: string): Document {
  const prefix = service[0]!.toUpperCase() + service.slice(1);
  const renamedRefs = mapObjects(document, (node) =>
    typeof node['$ref'] === 'string' && clashes.has(node['$ref'])
      ? { ...node, $ref: node['$ref'].replace(/[^/]+$/, (name) => prefix + name) }
      : node,
  );
  const components = Object.entries(renamedRefs.components).map(([kind, members]) => [
    kind,
    Object.fromEntries(
      Object.entries(members).map(([name, member]) => [
        clashes.has(`#/components/${kind}/${name}`) ? prefix + name : name,
        member,
      ]),
    ),
  ]);
  return { ...renamedRefs, components: Object.fromEntries(components) };
}

/** The same schemes everywhere, but for the scopes: each service lists its own. */
function mergedSchemes(documents: Documents): Record<string, unknown> {
  const all = Object.values(documents).map(({ components }) => components.securitySchemes);
  const scopes = Object.assign({}, ...all.map((schemes) => scopesOf(schemes)));
  return mapObjects(all[0]!, (node) => ('scopes' in node ? { ...node, scopes: sorted(scopes) } : node));
}

function scopesOf(schemes: Record<string, unknown>): object {
  return (schemes['oauth2'] as { flows: { clientCredentials: { scopes: object } } }).flows.clientCredentials.scopes;
}

function sorted(object: object): object {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The tags of each service as it orders them, and those that several have. */
function tagGroups(documents: [string, Document][]): { name: string; tags: string[] }[] {
  const groups = documents.map(([service, document]) => ({ name: service, tags: tagsOf(document) }));
  const all = groups.flatMap(({ tags }) => tags);
  const isShared = (tag: string) => all.indexOf(tag) !== all.lastIndexOf(tag);
  const own = groups.map(({ name, tags }) => ({ name, tags: tags.filter((tag) => !isShared(tag)) }));
  return [...own, { name: 'all services', tags: [...new Set(all.filter(isShared))] }];
}

function tagsOf(document: Document): string[] {
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags ?? []));
  const described = (document.tags ?? []).map(({ name }) => name).filter((name) => used.has(name));
  return [...new Set([...described, ...used])];
}

function uniqueBy<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** An operation's id names a test file, a page and a type. @throws when two operations have the same */
function refuseTwins(document: Document): void {
  const ids = operationsOf(document).map(({ operation }) => operation.operationId);
  const twins = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twins.length > 0) throw new Error(`Several operations are called ${[...new Set(twins)].join(', ')}.`);
}
