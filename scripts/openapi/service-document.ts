import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addCommonAnswers, addProblemBodies } from './common-answers.ts';
import { type Document, type DocumentedService, operationsOf, type Parameter } from './document.ts';
import { addEventWebhooks } from './event-webhooks.ts';
import { addExamples } from './examples.ts';
import { addFragments } from './fragments.ts';
import { addHeaders } from './headers.ts';
import { problemSchema } from './problem.ts';
import { raiseSchemas } from './raise-schemas.ts';
import { addSecurity } from './security.ts';

/** What tsoa read from the controllers, raised to a document that teaches: by rule, so that no operation is named here. */
export async function serviceDocument(
  root: string,
  service: DocumentedService,
  controllers: Document,
): Promise<Document> {
  const document: Document = raiseSchemas({ ...controllers, openapi: '3.1.0' });
  document.components.schemas['Problem'] = problemSchema;
  await addFragments(document, [join(root, 'services', service, 'src'), join(root, 'packages/platform/src')]);
  addEventWebhooks(document, service);
  addMergePatch(document);
  describeIds(document);
  addSecurity(document);
  addProblemBodies(document.paths);
  addCommonAnswers(document);
  addHeaders(document);
  removeUnused(document);
  addExamples(document);
  return withIntroduction(document, document.info.title, document.info.description ?? '');
}

/** A document that begins with what all services have in common. */
export async function withIntroduction(document: Document, title: string, about: string): Promise<Document> {
  const introduction = await readFile(join(import.meta.dirname, 'introduction.md'), 'utf8');
  const { openapi, info, components, paths, webhooks, tags = [], ...extensions } = document;
  const known = new Set(tags.map(({ name }) => name));
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags ?? []));
  return {
    openapi,
    info: {
      title,
      version: info.version,
      summary: about || undefined,
      description: `${about}\n\n${introduction}`.trim(),
      contact: { name: 'Astrall', email: 'api@astrall.example' },
      license: { name: 'Proprietary', identifier: 'LicenseRef-Astrall' },
    },
    servers: [{ url: '/', description: 'Where this was read: production, staging or local.', 'x-internal': false }],
    // A tag without a description fails the check: a service's tsoa.json has them.
    tags: [
      ...tags.filter(({ name }) => used.has(name)),
      ...[...used].filter((name) => !known.has(name)).map((name) => ({ name })),
    ],
    paths,
    webhooks,
    components: withoutEmpty(components),
    ...extensions,
  };
}

/** tsoa lists the schemas of query parameters too, which have become parameters; and not every service needs every answer. */
function removeUnused(document: Document): void {
  const uses = JSON.stringify(document);
  let removed = false;
  for (const kind of ['schemas', 'responses', 'headers', 'parameters'] as const) {
    for (const name of Object.keys(document.components[kind])) {
      if (uses.includes(`"#/components/${kind}/${name}"`)) continue;
      delete document.components[kind][name];
      removed = true;
    }
  }
  // What they alone referred to is unused now.
  if (removed) removeUnused(document);
}

function withoutEmpty(components: Document['components']): Document['components'] {
  return Object.fromEntries(
    Object.entries(components).filter(([, members]) => Object.keys(members).length > 0),
  ) as unknown as Document['components'];
}

/** A PATCH merges, and may say so. @see https://www.rfc-editor.org/rfc/rfc7396 */
function addMergePatch({ paths }: Document): void {
  for (const { patch } of Object.values(paths)) {
    const json = patch?.requestBody?.content['application/json'];
    if (patch?.requestBody && json) patch.requestBody.content['application/merge-patch+json'] = { ...json };
  }
}

/** `{order_id}` needs no words of its controller. */
function describeIds(document: Document): void {
  const parameters = operationsOf(document).flatMap(({ operation }): Parameter[] => operation.parameters ?? []);
  for (const parameter of parameters) {
    const noun = parameter.in === 'path' && parameter.name?.replace(/_id$/, '').replaceAll('_', ' ');
    if (noun) parameter.description ??= `The ${noun}'s id`;
  }
}
