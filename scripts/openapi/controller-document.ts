import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExtendedRoutesConfig, type ExtendedSpecConfig, generateRoutes, generateSpec } from '@tsoa/cli';
import type { Document } from './document.ts';
import { patchSchemas } from './patched-schemas.ts';

// tsoa never reads tsconfig.json, and takes TypeScript's enum numbers: esnext, nodenext, nodenext.
const compilerOptions = { target: 99, module: 199, moduleResolution: 99, strict: true, customConditions: ['source'] };

/** Writes `src/generated/routes.ts` of a service, and reads its controllers into a document, in OpenAPI 3.0 still. */
export async function controllerDocument(serviceRoot: string, workFolder: string): Promise<Document> {
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
    outputDirectory: workFolder,
    specFileBaseName: 'openapi',
    securityDefinitions: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  };
  const metadata = await generateSpec(spec, compilerOptions);
  patchSchemas(metadata);
  await generateSpec(spec, compilerOptions, undefined, metadata);
  await generateRoutes(routes, compilerOptions, undefined, metadata);
  return JSON.parse(await readFile(join(workFolder, 'openapi.json'), 'utf8'));
}
