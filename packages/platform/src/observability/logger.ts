import { type Logger as PinoLogger, pino } from 'pino';
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

/** Database errors carry the statement's parameters in `detail` and `parameters`: personal data, kept out. */
function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    name: error.name,
    message: error.message.split(' - ').at(-1),
    code: (error as { code?: unknown }).code,
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 10)
      .join('\n'),
    cause: error.cause === undefined ? undefined : errorForLog(error.cause),
  };
}
