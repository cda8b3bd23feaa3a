/** A request as use cases hand it on, to what checks its preconditions and remembers its key. */
export type { Request as HttpRequest } from 'express';
