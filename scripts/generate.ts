import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { controllerDocument } from './openapi/controller-document.ts';
import { type Document, type DocumentedService, documentedServices } from './openapi/document.ts';
import { mergeDocuments } from './openapi/merge-documents.ts';
import { serviceDocument, withIntroduction } from './openapi/service-document.ts';

/**
 * Writes what is generated and committed: per service `openapi.json` and `src/generated/routes.ts` from the
 * controllers, the merged document in docs/api, and from that the client's types and its list of repeatable POSTs.
 * `--accept` makes it the document that later ones have to stay compatible with.
 */
const root = join(import.meta.dirname, '..');
const mergedPath = join(root, 'docs/api/openapi.json');
const workFolder = await mkdtemp(join(tmpdir(), 'astrall-openapi-'));

const documents = {} as Record<DocumentedService, Document>;
for (const service of documentedServices) {
  const serviceRoot = join(root, 'services', service);
  documents[service] = await serviceDocument(root, service, await controllerDocument(serviceRoot, workFolder));
  await writeJson(join(serviceRoot, 'openapi.json'), documents[service]);
}
const merged = await withIntroduction(mergeDocuments(documents), 'Astrall', '');
await writeJson(mergedPath, merged);
if (process.argv.includes('--accept')) await writeJson(join(root, 'docs/api/accepted/openapi.json'), merged);
await generateClientTypes();
await writeCreatesOnce(merged);
await rm(workFolder, { recursive: true });

async function generateClientTypes(): Promise<void> {
  // The client carries the TypeScript that openapi-typescript needs, so the command is found there.
  const command = join(root, 'packages/client/node_modules/.bin/openapi-typescript');
  const output = join(root, 'packages/client/src/generated/api.ts');
  await promisify(execFile)(command, [mergedPath, '--alphabetize', '--output', output]);
}

/** Which POSTs take an `Idempotency-Key`: those the client may repeat. */
async function writeCreatesOnce({ paths }: Document): Promise<void> {
  const created = Object.entries(paths).filter(([, { post }]) =>
    post?.parameters?.some(({ $ref }) => $ref === '#/components/parameters/IdempotencyKey'),
  );
  const lines = created.map(([path]) => `  '${path}',\n`).sort();
  const text = `/** POSTs that take an \`Idempotency-Key\`. */\nexport const createsOnce: ReadonlySet<string> = new Set([\n${lines.join('')}]);\n`;
  await writeFile(join(root, 'packages/client/src/generated/creates-once.ts'), text);
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
