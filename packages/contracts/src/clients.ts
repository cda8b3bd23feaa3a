import {
  type AppError,
  ConflictError,
  InvalidError,
  NotFoundError,
  UnavailableError,
} from '@astrall/platform/errors.ts';
import createClient, { type Client } from 'openapi-fetch';
import type { paths as ReportsPaths } from './generated/reports.ts';
import type { paths as UsersPaths } from './generated/users.ts';

interface ClientOptions {
  baseUrl: string;
  fetch: (request: Request) => Promise<Response>;
}

export type UsersClient = Client<UsersPaths>;
export type ReportsClient = Client<ReportsPaths>;

export const createUsersClient = (options: ClientOptions): UsersClient => createClient<UsersPaths>(options);
export const createReportsClient = (options: ClientOptions): ReportsClient => createClient<ReportsPaths>(options);

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The body of a good answer. @throws the AppError that stands for any other */
export async function answerOf<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  throw errorOf(response, error);
}

function errorOf(response: Response, problem: unknown): AppError {
  const { detail } = (problem ?? {}) as { detail?: string };
  const message = `${new URL(response.url).pathname} answered ${response.status}${detail ? `: ${detail}` : ''}`;
  if (response.status === 400) return new InvalidError(message);
  if (response.status === 404) return new NotFoundError(message);
  if (response.status === 409) return new ConflictError(message);
  return new UnavailableError(message);
}
