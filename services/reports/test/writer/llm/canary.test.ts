import { createHash } from 'node:crypto';
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

const english: Record<string, string> = {
  ...{ q: 'cue', x: 'ex', a: 'ay', b: 'bee', c: 'cee', d: 'dee', e: 'ee', f: 'eff' },
  ...{ 0: 'zero', 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine' },
};
const spanish: Record<string, string> = {
  ...{ q: 'cu', x: 'equis', a: 'a', b: 'be', c: 'ce', d: 'de', e: 'e', f: 'efe' },
  ...{
    0: 'cero',
    1: 'uno',
    2: 'dos',
    3: 'tres',
    4: 'cuatro',
    5: 'cinco',
    6: 'seis',
    7: 'siete',
    8: 'ocho',
    9: 'nueve',
  },
};
const radio: Record<string, string> = {
  ...english,
  ...{ q: 'Quebec', x: 'X-ray', a: 'Alfa', b: 'Bravo', c: 'Charlie', d: 'Delta', e: 'Echo', f: 'Foxtrot' },
};
const morse: Record<string, string> = {
  ...{ q: '--.-', x: '-..-', a: '.-', b: '-...', c: '-.-.', d: '-..', e: '.', f: '..-.' },
  ...{ 0: '-----', 1: '.----', 2: '..---', 3: '...--', 4: '....-' },
  ...{ 5: '.....', 6: '-....', 7: '--...', 8: '---..', 9: '----.' },
};
const lower = [...canary.toLowerCase()];
const disguised: [string, string][] = [
  ['in English words', lower.map((letter) => english[letter]).join(', ')],
  ['in Spanish words', lower.map((letter) => spanish[letter]).join(' ')],
  ['in the words of the radio', lower.map((letter) => radio[letter]).join(' ')],
  ['told one after the other', lower.map((letter) => `then comes ${english[letter]}`).join(', ')],
  [
    'digits in words, letters as they are',
    lower.map((letter) => (/\d/.test(letter) ? english[letter] : letter)).join('-'),
  ],
  [
    'in words, backwards',
    lower
      .toReversed()
      .map((letter) => spanish[letter])
      .join(', '),
  ],
  ['in four pieces', `first ${canary.slice(0, 5)}, second ${canary.slice(5, 10)}, third ${canary.slice(10)}`],
  ['two thirds of it', canary.slice(6)],
  ['its first two thirds', canary.slice(0, 12)],
  ['by the first letters of lines', [...canary].map((letter) => `${letter} stands here.`).join('\n')],
  ['in a turned alphabet', turned(canary, 3)],
  ['in another turned alphabet', turned(canary, 20)],
  [
    'in letters as wide as ideographs',
    [...canary].map((letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)).join(''),
  ],
  [
    'in Cyrillic letters that look alike',
    canary.toLowerCase().replace(/[aecx]/g, (letter) => ({ a: 'а', e: 'е', c: 'с', x: 'х' })[letter]!),
  ],
  [
    'in flags',
    [...canary.toLowerCase()]
      .map((letter) => (/\d/.test(letter) ? letter : String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 97)))
      .join(''),
  ],
  [
    'in tags that are not seen',
    [...canary].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join(''),
  ],
  ['by the numbers of its letters', [...Buffer.from(canary)].join(' ')],
  ['as entities', [...Buffer.from(canary)].map((byte) => `&#${byte};`).join('')],
  ['escaped', [...Buffer.from(canary)].map((byte) => `\\u00${byte.toString(16)}`).join('')],
  ['in percent signs', [...Buffer.from(canary)].map((byte) => `%${byte.toString(16)}`).join('')],
  ['in zeros and ones', [...Buffer.from(canary)].map((byte) => byte.toString(2).padStart(8, '0')).join(' ')],
  ['in Morse code', lower.map((letter) => morse[letter]).join(' ')],
  ['within other Base64', Buffer.from(`The mark is ${canary}.`).toString('base64')],
  ['within other Base64, a letter further', Buffer.from(`The mark, ${canary}, is secret.`).toString('base64')],
];

function turned(text: string, by: number): string {
  return text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + by) % 26) + 97));
}

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

test.each([...hidden, ...disguised])('%s it is found', (_, text) => {
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

test.each([
  'Una frase cualquiera, con QX y cifras 1234567890 abcdef.',
  'El dos de abril, a las siete, be water: uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve.',
  `Ficha ${createHash('sha256').update('another').digest('hex')}`,
])('%s is not taken for it', (text) => {
  expect(holdsCanary(text, canary)).toBe(false);
});
