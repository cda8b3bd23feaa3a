import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ExtendedRoutesConfig, type ExtendedSpecConfig, generateRoutes, generateSpec } from '@tsoa/cli';

/**
 * Writes what is generated and committed: per service `openapi.json` and `src/generated/routes.ts` from the
 * controllers, and in packages/contracts the client types from those documents.
 */
const root = join(import.meta.dirname, '..');
const services = ['orders', 'users', 'reports', 'notifier'];

// tsoa never reads tsconfig.json, and takes TypeScript's enum numbers: esnext, nodenext, nodenext.
const compilerOptions = { target: 99, module: 199, moduleResolution: 99, strict: true, customConditions: ['source'] };

for (const service of services) {
  await generateServiceDocument(join(root, 'services', service));
  await generateClientTypes(service);
}

async function generateServiceDocument(serviceRoot: string): Promise<void> {
  const settings = JSON.parse(await readFile(join(serviceRoot, 'tsoa.json'), 'utf8'));
  const src = join(serviceRoot, 'src');
  const entry = {
    entryFile: join(src, 'app.ts'),
    controllerPathGlobs: [join(src, '**/*.controller.ts')],
    noImplicitAdditionalProperties: 'throw-on-extras' as const,
  };
  const routes: ExtendedRoutesConfig = {
    ...entry,
    routesDir: join(src, 'generated'),
    routesFileName: 'routes.ts',
    esm: true,
    rewriteRelativeImportExtensions: true,
    noWriteIfUnchanged: true,
    bodyCoercion: false,
    iocModule: join(src, 'ioc.ts'),
    authenticationModule: join(src, 'ioc.ts'),
  };
  const spec: ExtendedSpecConfig = {
    ...entry,
    ...settings.spec,
    specVersion: 3,
    outputDirectory: serviceRoot,
    specFileBaseName: 'openapi',
    securityDefinitions: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  };
  const metadata = await generateSpec(spec, compilerOptions);
  await generateRoutes(routes, compilerOptions, undefined, metadata);
  await raiseTo31(join(serviceRoot, 'openapi.json'));
}

/** tsoa writes OpenAPI 3.0, where null is a keyword of its own; in 3.1 it is a type. */
async function raiseTo31(path: string): Promise<void> {
  const document = JSON.parse(await readFile(path, 'utf8'));
  const raised = withNullTypes({ ...document, openapi: '3.1.0', servers: undefined });
  await writeFile(path, `${JSON.stringify(raised, null, 2)}\n`);
}

function withNullTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNullTypes);
  if (node === null || typeof node !== 'object') return node;
  const members = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withNullTypes(value)]));
  const { nullable, ...schema } = members;
  if (nullable !== true) return members;
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [schema['type'], 'null'] };
}

async function generateClientTypes(service: string): Promise<void> {
  // Contracts carries the TypeScript that openapi-typescript needs, so the command is found there.
  const command = join(root, 'packages/contracts/node_modules/.bin/openapi-typescript');
  const document = join(root, 'services', service, 'openapi.json');
  const output = join(root, 'packages/contracts/src/generated', `${service}.ts`);
  await promisify(execFile)(command, [document, '--alphabetize', '--output', output]);
}
