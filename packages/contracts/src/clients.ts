import { type AstrallClient, createClient, ProblemError } from '@astrall/client';
import {
  type AppError,
  ConflictError,
  InvalidError,
  NotFoundError,
  UnavailableError,
} from '@astrall/platform/errors.ts';

interface ServiceClientOptions {
  baseUrl: string;
  /** Brings our ID token, and repeats what may be repeated. */
  fetch: (request: Request) => Promise<Response>;
}

/** The API of another service. */
export type ServiceClient = AstrallClient;

/** Bound on all attempts of a call together, each of which has its own. */
const timeoutMs = 60_000;

export const createServiceClient = (options: ServiceClientOptions): ServiceClient =>
  createClient({ ...options, retries: 0, timeoutMs });

/** The body of a good answer. @throws the AppError that stands for any other */
export async function answerOf<Data>(call: Promise<Data>): Promise<Data> {
  try {
    return await call;
  } catch (error) {
    throw error instanceof ProblemError ? errorOf(error) : error;
  }
}

function errorOf({ response, message: detail }: ProblemError): AppError {
  const message = `${new URL(response.url).pathname} answered ${response.status}: ${detail}`;
  if (response.status === 400) return new InvalidError(message);
  if (response.status === 404) return new NotFoundError(message);
  if (response.status === 409) return new ConflictError(message);
  return new UnavailableError(message);
}
