import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

/** What a process logs that runs these statements with `logger`, `UnavailableError` and `runInRequestContext` at hand. */
async function logged(statements: string): Promise<Record<string, unknown>[]> {
  const from = (path: string) => JSON.stringify(join(import.meta.dirname, '../../src/observability', path));
  const script = `
    import { createLogger } from ${from('logger.ts')};
    import { UnavailableError } from ${from('../errors.ts')};
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

test('of what another server answered status and code are told, not what it says: it may quote what it was asked', async () => {
  const [line] = await logged(`
    const told = { status: 400, code: 'invalid_prompt', error: { message: 'You sent: Ana, 1990-05-17' } };
    const answer = Object.assign(new Error('400 You sent: Ana, 1990-05-17'), told);
    logger.error({ err: new UnavailableError('The model did not answer.', { cause: answer }) }, 'failed');`);

  expect(JSON.stringify(line)).not.toMatch(/1990|Ana/);
  expect(line).toMatchObject({
    err: {
      message: 'The model did not answer.',
      code: 'unavailable',
      cause: { name: 'Error', status: 400, code: 'invalid_prompt', stack: expect.stringContaining('at ') },
    },
  });
});

test('a code that is a text of its own, and JSON that V8 quotes, stay out', async () => {
  const [line] = await logged(`
    let cause;
    try { JSON.parse('Ana, 1990-05-17'); } catch (error) { cause = error; }
    const answer = Object.assign(new Error('no'), { status: 500, code: 'you sent: Ana, 1990-05-17', cause });
    logger.error({ err: answer }, 'failed');`);

  expect(JSON.stringify(line)).not.toMatch(/1990|Ana/);
  expect(line).toMatchObject({ err: { status: 500, cause: { name: 'SyntaxError' } } });
});
