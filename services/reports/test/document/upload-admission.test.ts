import { randomUUID } from 'node:crypto';
import { type ClientRequest, request as httpRequest } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';
import { harbour, textPdf } from './pdf-files.ts';

const pdf = textPdf(harbour);

interface Answer {
  status: number;
  retryAfter: string | undefined;
  detail: string;
}

let world: DocumentsWorld;
let slow: { sent: ClientRequest; answer: Promise<Answer> }[] = [];

beforeAll(async () => {
  world = await startDocumentsWorld();
});

afterAll(() => world.close());

afterEach(async () => {
  await finish();
});

/** Begins an upload that stops halfway. */
function begin(authorization: string): void {
  const headers = { authorization, 'content-type': 'application/pdf', 'content-length': pdf.length };
  const sent = httpRequest(`${world.url}/documents`, { method: 'POST', headers, agent: false });
  const answer = new Promise<Answer>((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', async (response) => {
      const { detail } = (await json(response)) as Answer;
      resolve({ status: response.statusCode!, retryAfter: response.headers['retry-after'], detail });
    });
  });
  sent.write(pdf.subarray(0, 100));
  slow.push({ sent, answer });
}

/** The first answer: nobody else is answered before they have sent the rest. */
const refusal = () => Promise.race(slow.map(({ answer }) => answer));

async function finish(): Promise<number[]> {
  const ending = slow;
  slow = [];
  for (const { sent } of ending) sent.end(pdf.subarray(100));
  return (await Promise.all(ending.map(({ answer }) => answer))).map(({ status }) => status).sort();
}

test('429: a fifth at a time; others’ come through, and afterwards theirs as well', async () => {
  const customer = await world.asCustomer(randomUUID());
  for (let time = 0; time < 5; time++) begin(customer);
  const detail = 'You can upload 4 documents at a time; wait until one is stored.';
  expect(await refusal()).toEqual({ status: 429, retryAfter: '5', detail });
  expect((await world.upload({ pdf, authorization: await world.asCustomer(randomUUID()) })).status).toBe(201);
  expect(await finish()).toEqual([201, 201, 201, 201, 429]);
  expect((await world.upload({ pdf, authorization: customer })).status).toBe(201);
});

test('503: while everybody together uploads too many', async () => {
  const customers = await Promise.all(Array.from({ length: 9 }, () => world.asCustomer(randomUUID())));
  for (let time = 0; time < 33; time++) begin(customers[time % customers.length]!);
  const detail = 'Too many documents are being uploaded.';
  expect(await refusal()).toEqual({ status: 503, retryAfter: '5', detail });
  expect(await finish()).toEqual([...Array(32).fill(201), 503]);
});
