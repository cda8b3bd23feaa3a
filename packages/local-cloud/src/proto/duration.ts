/** `3.5s` in milliseconds. */
export function durationMs(duration: string): number {
  return Number(duration.slice(0, -1)) * 1000;
}
