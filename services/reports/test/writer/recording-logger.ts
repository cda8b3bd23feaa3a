import { createLogger, type Logger } from '@astrall/platform/observability/logger.ts';

/** A logger that keeps what it is told instead of printing it. */
export function recordingLogger(): { logger: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const record = (level: string) => (fields: unknown, message?: string) => {
    lines.push({ level, message, ...(fields as object) });
  };
  const logger = Object.assign(createLogger('reports', 'silent'), {
    info: record('info'),
    warn: record('warn'),
    error: record('error'),
  });
  return { logger, lines };
}
