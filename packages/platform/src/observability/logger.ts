import { type Logger as PinoLogger, pino } from 'pino';
import { AppError } from '../errors.ts';
import { currentRequestContext } from './request-context.ts';

export type Logger = PinoLogger;

const severities: Record<string, string> = {
  fatal: 'CRITICAL',
  error: 'ERROR',
  warn: 'WARNING',
  info: 'INFO',
  debug: 'DEBUG',
  trace: 'DEBUG',
};

/**
 * JSON lines in the shape Cloud Logging reads.
 * @see https://cloud.google.com/logging/docs/structured-logging
 */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    messageKey: 'message',
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ severity: severities[label] ?? 'DEFAULT' }) },
    mixin: () => ({ ...currentRequestContext() }),
    serializers: { err: errorForLog },
  });
}

/**
 * What failed and where, not what was told. A database's errors carry the values of the statement, an error with a status
 * says what another server answered, which may quote what it was asked, and V8 quotes the JSON it cannot read.
 */
function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { status, code } = error as { status?: unknown; code?: unknown };
  const isAnswer = typeof status === 'number' && !(error instanceof AppError);
  return {
    name: error.name,
    message: isAnswer || error.name === 'SyntaxError' ? undefined : error.message.split(' - ').at(-1),
    status: typeof status === 'number' ? status : undefined,
    code: typeof code === 'number' || (typeof code === 'string' && codeShape.test(code)) ? code : undefined,
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 10)
      .join('\n'),
    cause: error.cause === undefined ? undefined : errorForLog(error.cause),
  };
}

const codeShape = /^[\w.-]{1,60}$/;
