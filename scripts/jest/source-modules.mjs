// Lets Node run the tests and what they test from source. Preloaded by scripts/test.ts into every process of a run.
import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const globals = new URL('./test-globals.mjs', import.meta.url).href;
const require = createRequire(import.meta.url);

/** Node strips types by itself, but knows no decorators; loaded where a file has some. */
const compile = (source, filename) =>
  require('@swc/core').transformSync(source, {
    filename,
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, useDefineForClassFields: true },
      target: 'es2023',
      experimental: { keepImportAttributes: true },
    },
    sourceMaps: 'inline',
  }).code;

registerHooks({
  resolve(specifier, context, next) {
    return specifier === '@jest/globals' ? { url: globals, shortCircuit: true } : next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const source = readFileSync(filename, 'utf8');
    if (!/^\s*@[A-Z]/m.test(source)) return next(url, context);
    return { format: 'module', source: compile(source, filename), shortCircuit: true };
  },
});
