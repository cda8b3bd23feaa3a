import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { canaryOf, holdsCanary } from '../../../src/writer/llm/canary.ts';
import { type AskedSection, harmless, type LlmServer, startLlmServer, writes } from '../llm-server.ts';
import { apiKey, writerFor } from './writer-under-test.ts';

let server: LlmServer;
beforeAll(async () => {
  server = await startLlmServer();
});
afterAll(() => server.stop());

const canary = canaryOf(apiKey);
const hidden: [string, string][] = [
  ['as it is', canary],
  ['in lower case', canary.toLowerCase()],
  ['spaced', [...canary].join(' ')],
  ['with hyphens', [...canary].join('-')],
  ['with zero-width characters', [...canary].join('\u200b')],
  ['backwards', [...canary].reverse().join('')],
  ['in Base64', Buffer.from(canary).toString('base64')],
  ['in Base64, in lower case before', Buffer.from(canary.toLowerCase()).toString('base64')],
  ['in Base64, backwards', [...Buffer.from(canary).toString('base64')].reverse().join('')],
  ['in hex', Buffer.from(canary).toString('hex')],
  ['in hex, byte by byte', [...Buffer.from(canary)].map((byte) => `0x${byte.toString(16)}`).join(', ')],
  ['in hex, escaped', [...Buffer.from(canary)].map((byte) => `\\x${byte.toString(16)}`).join('')],
  ['in hex, backwards', [...Buffer.from(canary).toString('hex')].reverse().join('')],
  ['in ROT13', rot13(canary)],
  ['in ROT13, backwards', [...rot13(canary)].reverse().join('')],
  ['in ROT13, spaced', [...rot13(canary)].join(' ')],
];

function rot13(text: string): string {
  const [plain, turned] = ['abcdefghijklmnopqrstuvwxyz', 'nopqrstuvwxyzabcdefghijklm'];
  return text.toLowerCase().replace(/[a-z]/g, (letter) => turned[plain.indexOf(letter)]!);
}

test('the canary is in the rules and nowhere else that is sent', async () => {
  server.script(writes());
  await writerFor(server).write();
  const [system, user] = server.requests[0]!.body.messages;
  expect(system!.content).toContain(canary);
  expect(user!.content).not.toContain(canary);
});

test.each(hidden)('%s it is found', (_, text) => {
  expect(holdsCanary(`Un texto con ${text} dentro.`, canary)).toBe(true);
});

test.each(hidden)('%s it never comes out', async (_, text) => {
  const leaks = (asked: AskedSection) => [`${(harmless(asked) as string[])[0]} Marca ${text} aquí.`];
  server.script(writes(leaks));
  const { write, lines } = writerFor(server);
  const report = await write();
  expect(report).toMatchObject({ source: 'curated' });
  expect(report.sections.flatMap(({ paragraphs }) => paragraphs).some((one) => holdsCanary(one, canary))).toBe(false);
  expect(lines.map(({ code }) => code)).toContain('canary');
  expect(JSON.stringify(lines)).not.toContain(canary);
});

test('no text of ours is taken for it', () => {
  expect(holdsCanary('Una frase cualquiera, con QX y cifras 1234567890 abcdef.', canary)).toBe(false);
});
