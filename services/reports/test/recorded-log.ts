import { createLogger, type Logger } from '@astrall/platform/observability/logger.ts';

/** The logger of a process, with its lines kept in place of printed. */
export function recordedLog(): { logger: Logger; text(): string; lines(): Record<string, unknown>[] } {
  const written: string[] = [];
  const logger = createLogger('reports', 'debug');
  const stream = Object.getOwnPropertySymbols(logger).find(({ description }) => description === 'pino.stream')!;
  Object.assign(logger, { [stream]: { write: (line: string) => void written.push(line) } });
  return {
    logger,
    text: () => written.join(''),
    lines: () => written.map((line) => JSON.parse(line)),
  };
}
