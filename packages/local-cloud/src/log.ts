export type LogLevel = 'info' | 'warn' | 'error';

export type Log = (level: LogLevel, message: string, fields?: Record<string, unknown>) => void;

/** One JSON object a line, in the field names that Cloud Logging reads. */
export const jsonLog: Log = (level, message, fields) => {
  const severity = level === 'warn' ? 'WARNING' : level.toUpperCase();
  process.stdout.write(`${JSON.stringify({ severity, time: new Date().toISOString(), message, ...fields })}\n`);
};
