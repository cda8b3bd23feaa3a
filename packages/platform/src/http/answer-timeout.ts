import type { RequestHandler } from 'express';
import { TimeoutError } from '../errors.ts';
import { isMachineTraffic } from './machine-traffic.ts';

/** Answers 503 when a route takes too long. Pushes have the ack deadline of their subscription or queue instead. */
export function answerTimeout(timeoutMs: number): RequestHandler {
  return (request, response, next) => {
    if (isMachineTraffic(request)) return next();
    const timer = setTimeout(() => {
      if (!response.headersSent) next(new TimeoutError('The request took too long and was given up.'));
    }, timeoutMs);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
