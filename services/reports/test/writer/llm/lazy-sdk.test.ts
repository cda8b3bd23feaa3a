import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test('the SDK stays unloaded until a model is asked', async () => {
  const source = new URL('../../../src/writer/create-writer.ts', import.meta.url).href;
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ resolve(name, context, next) { loaded.push(name); return next(name, context); } });
    const { createWriter } = await import(${JSON.stringify(source)});
    const LLM_PRICES = { writer: { input: 1, output: 1 } };
    createWriter({ OPENAI_API_KEY: 'sk-test', OPENAI_MODEL: 'writer', LLM_CONCURRENCY: 1, LLM_PRICES }, null, null);
    console.log(JSON.stringify(loaded));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=source',
    '--input-type=module',
    '-e',
    script,
  ]);
  const loaded: string[] = JSON.parse(stdout);
  expect(loaded).toContain('./llm-writer.ts');
  expect(loaded.filter((name) => name === 'openai' || name.startsWith('openai/'))).toEqual([]);
});
