import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from './document.ts';

type Fragment = Partial<Pick<Document, 'paths' | 'webhooks' | 'tags'>> & {
  components?: Partial<Document['components']>;
};

/**
 * What is no controller's: routers that read their own bodies are described by a `*.openapi.yaml` beside them, those of
 * the platform for every service. A fragment can also add what tsoa cannot say to an operation of a controller.
 */
export async function addFragments(document: Document, folders: string[]): Promise<void> {
  for (const folder of folders) {
    const files = await Array.fromAsync(glob('**/*.openapi.yaml', { cwd: folder }));
    for (const file of files.sort())
      merge(document, parse(await readFile(join(folder, file), 'utf8'), { merge: true }));
  }
}

function merge(document: Document, { paths, webhooks, tags = [], components = {} }: Fragment): void {
  for (const [path, item] of Object.entries(paths ?? {})) {
    const known = document.paths[path] ?? {};
    const merged = Object.entries(item).map(([method, operation]) => [method, { ...known[method], ...operation }]);
    document.paths[path] = { ...known, ...Object.fromEntries(merged) };
  }
  if (webhooks) document.webhooks = { ...document.webhooks, ...webhooks };
  document.tags = [...(document.tags ?? []), ...tags];
  for (const [kind, members] of Object.entries(components) as [keyof Document['components'], object][]) {
    Object.assign(document.components[kind], members);
  }
}
