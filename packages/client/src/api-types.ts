import type { MaybeOptionalInit } from 'openapi-fetch';
import type {
  FilterKeys,
  HttpMethod,
  PathsWithMethod,
  RequiredKeysOf,
  SuccessResponse,
} from 'openapi-typescript-helpers';
import type { paths } from './generated/api.ts';

type Operation<Path extends keyof paths, Method extends HttpMethod> = FilterKeys<paths[Path], Method>;

/** What an operation answers when all is well. */
type Answer<Path extends keyof paths, Method extends HttpMethod> =
  Operation<Path, Method> extends { responses: infer Responses extends Record<number, unknown> }
    ? SuccessResponse<Responses, 'application/json'>
    : never;

/** One method of the API: every path that has it, with its parameters and its answer. */
export type Call<Method extends HttpMethod> = <
  Path extends PathsWithMethod<paths, Method>,
  Init extends MaybeOptionalInit<paths[Path], Method>,
>(
  path: Path,
  ...init: RequiredKeysOf<Init> extends never ? [init?: Init] : [init: Init]
) => Promise<Answer<Path, Method>>;

/** The paths that answer a page of a list. */
export type ListPath = {
  [Path in PathsWithMethod<paths, 'get'>]: Answer<Path, 'get'> extends { results: unknown[] } ? Path : never;
}[PathsWithMethod<paths, 'get'>];

export type Row<Path extends ListPath> = Answer<Path, 'get'> extends { results: (infer One)[] } ? One : never;

/** `{ query: { state: 'completed' } }`, and `path` where the path has parameters. */
export type ListParameters<Path extends ListPath> =
  Operation<Path, 'get'> extends { parameters: { query?: infer Query; path?: infer Values } }
    ? { query?: Query; path?: Values }
    : never;
