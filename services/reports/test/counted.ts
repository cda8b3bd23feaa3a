import type { Express } from 'express';
import request from 'supertest';

/** What `/metrics` says of a counter, with its labels as they are printed there; other test files count too. */
export async function counted(app: Express, counter: string): Promise<number> {
  const { text } = await request(app).get('/metrics').expect(200);
  const line = text.split('\n').find((sample) => sample.startsWith(`${counter} `));
  return Number(line?.slice(counter.length) ?? 0);
}
