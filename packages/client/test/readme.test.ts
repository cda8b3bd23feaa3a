import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type FakeApi, issued, startFakeApi } from './fake-api.ts';

const example = join(import.meta.dirname, 'readme-example.ts');

test('the README shows the example that is compiled and run here', async () => {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
  expect(readme).toContain(`\`\`\`ts\n${await readFile(example, 'utf8')}\`\`\``);
});

test('the example does what it says', async () => {
  const api = await startFakeApi();
  api.answers['POST /oauth/token'] = [issued('first')];
  api.answers['GET /orders'] = [{ body: { next: null, results: [{ name: '#1001' }, { name: '#1002' }] } }];
  api.answers['POST /products'] = [{ status: 201, body: { id: '7' } }];
  api.answers['PATCH /products/7'] = [{ body: { id: '7', stock: 8 } }];
  api.answers['DELETE /products/7'] = [{ status: 204 }];
  api.answers['GET /products/7'] = [{ status: 404, body: { status: 404, code: 'not_found', detail: 'No.' } }];

  const said = await run(api);
  await api.close();
  expect(said).toBe('#1001\n#1002\n404 not_found\n');
  expect(api.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /oauth/token',
    'GET /orders?state=completed',
    'POST /products',
    'PATCH /products/7',
    'DELETE /products/7',
    'GET /products/7',
  ]);
});

async function run({ url }: FakeApi): Promise<string> {
  const env = { ...process.env, NODE_OPTIONS: '', ASTRALL_URL: url, CLIENT_ID: 'shop-sync', CLIENT_SECRET: 'secret' };
  const child = spawn('node', ['--conditions=source', '--disable-warning=ExperimentalWarning', example], { env });
  const texts = [child.stdout, child.stderr].map((stream) => Array.fromAsync(stream.setEncoding('utf8')));
  return (await Promise.all(texts)).flat().join('');
}
