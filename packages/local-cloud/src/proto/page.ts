import type { Request } from 'express';

const DEFAULT_SIZE = 100;
const MAX_SIZE = 1000;

export interface Page {
  size: number;
  /** The id that the previous page ended with; 0 on the first. */
  afterId: string;
}

export function pageOf({ query }: Request): Page {
  const size = Number(query['pageSize']);
  const token = String(query['pageToken'] ?? '');
  return { size: size > 0 ? Math.min(size, MAX_SIZE) : DEFAULT_SIZE, afterId: /^\d{1,18}$/.test(token) ? token : '0' };
}
