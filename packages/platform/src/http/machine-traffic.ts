import type { Request } from 'express';

const machinePaths = /^\/(events|tasks|webhooks)\//i;

/**
 * What Google pushes and Shopify sends. It carries its own proof, builds no links, comes at the sender's pace and comes
 * again when it is refused: limits meant for callers would only lose it.
 */
export function isMachineTraffic(request: Request): boolean {
  return machinePaths.test(request.path);
}
