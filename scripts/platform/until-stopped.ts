/** Resolves on Ctrl-C, on SIGTERM, when the terminal is closed, and when the process that started this one is gone. */
export function untilStopped(): Promise<void> {
  // What is left to say to a closed terminal or pipe is not worth dying for, with everything still running.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => resolve());
  });
}
