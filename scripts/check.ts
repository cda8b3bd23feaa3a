import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a machine can judge of the code, and of the images it becomes. Every check runs; any that fails is shown. */
const root = join(import.meta.dirname, '..');

/** They install and package what is deployed, which takes as long as a third of all tests; those leave them out. */
const packaging = ['scripts/test/images.test.ts', 'scripts/test/webhook-function.test.ts'];

const generated = [
  'services/*/openapi.json',
  'services/*/src/generated',
  'docs/api/openapi.json',
  'packages/client/src/generated',
];
const checks: [name: string, command: string, args: string[]][] = [
  ['types', 'tsc', ['--build']],
  ['types of tests and scripts', 'tsc', ['--project', 'tsconfig.tools.json']],
  ['lint and format', 'biome', ['ci', '--colors=off', '--error-on-warnings', '.']],
  ['import rules', 'depcruise', ['--config', '.dependency-cruiser.mjs', 'packages', 'services', 'scripts']],
  ['dead code', 'knip', []],
  ['generation', 'node', ['--conditions=source', 'scripts/generate.ts']],
  ['generated files are current', 'git', ['diff', '--exit-code', '--stat', '--', ...generated]],
  ['API documents', 'node', ['--conditions=source', 'scripts/check-documents.ts']],
  ['API compatibility', 'node', ['--conditions=source', 'scripts/check-compatibility.ts']],
  [
    'service images and the webhook function',
    'node',
    ['--conditions=source', 'scripts/test.ts', ...packaging, '--testPathIgnorePatterns=/node_modules/'],
  ],
];

let failed = 0;
for (const [name, command, args] of checks) {
  const startedAt = performance.now();
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  const passed = run.status === 0;
  if (!passed) failed += 1;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
  if (!passed) console.log(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`);
}
process.exit(failed === 0 ? 0 : 1);
