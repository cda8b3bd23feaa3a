import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

/** What a process logs that runs these statements with `logger` and `runInRequestContext` at hand. */
async function logged(statements: string): Promise<Record<string, unknown>[]> {
  const from = (path: string) => JSON.stringify(join(import.meta.dirname, '../../src/observability', path));
  const script = `
    import { createLogger } from ${from('logger.ts')};
    import { runInRequestContext } from ${from('request-context.ts')};
    const logger = createLogger('orders', 'info');
    ${statements}`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('lines are what Cloud Logging reads, with the request they belong to', async () => {
  const [line, ...rest] = await logged(`
    logger.debug('not at this level');
    runInRequestContext({ request_id: 'request-1', trace_id: 'trace-1' }, () => logger.warn({ event: 'x' }, 'careful'));`);

  expect(rest).toEqual([]);
  expect(line).toEqual({
    severity: 'WARNING',
    time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
    service: 'orders',
    request_id: 'request-1',
    trace_id: 'trace-1',
    event: 'x',
    message: 'careful',
  });
});

test('of a database error the statement and its parameters stay out, its causes come along', async () => {
  const [line] = await logged(`
    const cause = Object.assign(new Error('connection reset'), { code: 'ECONNRESET' });
    const error = new Error("insert into person values ('1990-05-17') - duplicate key", { cause });
    logger.error({ err: Object.assign(error, { code: '23505', detail: 'Key (email)=(ana@example.com)', parameters: ['Ana'] }) }, 'failed');`);

  expect(JSON.stringify(line)).not.toMatch(/1990|ana@|Ana/);
  expect(line).toMatchObject({
    severity: 'ERROR',
    err: { message: 'duplicate key', code: '23505', cause: { message: 'connection reset', code: 'ECONNRESET' } },
  });
});
