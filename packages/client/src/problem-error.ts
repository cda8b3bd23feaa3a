import type { components } from './generated/api.ts';

type Problem = components['schemas']['Problem'];

/** The API refused. `status` and `code` are for programs, `message` for people. */
export class ProblemError extends Error {
  readonly status: number;
  /** Stable: `not_found`, `invalid`, `conflict` ... `unknown` when the answer was none of the API's. */
  readonly code: string;
  /** What is wrong with each field, for `status` 400. */
  readonly errors: Record<string, string[]>;
  /** What to tell when asking for help. */
  readonly requestId: string | undefined;
  readonly response: Response;

  constructor(response: Response, body: unknown) {
    const problem: Partial<Problem> = typeof body === 'object' && body !== null ? body : {};
    super(problem.detail ?? `${new URL(response.url || 'http://unknown').pathname} answered ${response.status}`);
    this.name = 'ProblemError';
    this.status = response.status;
    this.code = problem.code ?? 'unknown';
    this.errors = problem.errors ?? {};
    this.requestId = problem.request_id ?? response.headers.get('x-request-id') ?? undefined;
    this.response = response;
  }
}
