import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AnswerCache, CachedAnswer } from '../../../src/writer/cache/answer-cache.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import * as llmServer from '../llm-server.ts';
import {
  type AskedSection,
  harmless,
  type LlmServer,
  sectionsAskedBy,
  startLlmServer,
  writes,
  wrote,
} from '../llm-server.ts';
import { apiKey, dayBrief, dayCalls, natalBrief, writerFor } from './writer-under-test.ts';

let server: LlmServer;
beforeAll(async () => {
  server = await startLlmServer();
});
afterAll(() => server.stop());

const planned = planReport(dayBrief);
const told = planned.filter(({ facts }) => facts.length > 0);
const moonTitle = told[0]!.title;
const isMoon = ({ title }: AskedSection) => title === moonTitle;
/** Writes the section of the Moon in another way, and the others well. */
const withMoon = (moon: unknown) => writes((asked) => (isMoon(asked) ? moon : harmless(asked)));
const sentence = 'Una frase de longitud suficiente para pasar el control de la longitud.';
/** As many words more as a section needs. */
const more =
  'Nada de ello es urgente, y casi todo cabe en una tarde sin prisa. Deja que el cuerpo marque el paso, apunta lo que se te ocurra y no contestes a nada que no te hayan preguntado todavía.';

describe('a model that writes well', () => {
  test('writes every section that tells something; the frame stays curated', async () => {
    server.script(writes());
    const { write, account, lines } = writerFor(server);
    const text = await write();
    expect(text).toMatchObject({ locale: 'es', kind: 'daily', source: 'llm', model: 'writer-2026-08-01' });
    expect(text.promptHash).toMatch(/^[0-9a-f]{64}$/);
    expect(text.sections.map(({ key, title, chapter }) => [key, title, chapter])).toEqual(
      planned.map(({ key, title, chapter }) => [key, title, chapter]),
    );
    text.sections.forEach(({ paragraphs }, index) => {
      if (planned[index]!.facts.length === 0) expect(paragraphs).toEqual(planned[index]!.paragraphs);
      else expect(paragraphs[0]).toMatch(/^Este pasaje lleva/);
    });
    expect(account).toMatchObject({ sectionsByModel: told.length, calls: dayCalls, promptTokens: 900 * dayCalls });
    expect(lines.at(-1)).toMatchObject({ event: 'llm_wrote', sections: told.length, prompt_tokens: 900 * dayCalls });
  });

  test('is sent the key, the rules, the facts and a schema, and no tools', async () => {
    server.script(writes());
    await writerFor(server).write();
    const { path, headers, body } = server.requests[0]!;
    expect(path).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe(`Bearer ${apiKey}`);
    expect(Object.keys(body).sort()).toEqual(['max_completion_tokens', 'messages', 'model', 'response_format']);
    expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    const [moon] = sectionsAskedBy(body);
    expect(moon).toMatchObject({
      id: 'section_1',
      title: moonTitle,
      facts: [{ type: 'moon_day', moon_sign: 'Aries' }],
    });
    expect(body.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: { strict: true, schema: { required: ['section_1'], additionalProperties: false } },
    });
  });

  test.each([
    ['in a Markdown fence', (json: string) => `\`\`\`json\n${json}\n\`\`\``],
    [
      'in a fence that names no language, with words around',
      (json: string) => `Aquí está:\n\`\`\`\n${json}\n\`\`\`\nListo.`,
    ],
  ])('its JSON %s is read', async (_, fence) => {
    server.script((response, body) => {
      const sections = sectionsAskedBy(body).map((asked) => [asked.id, harmless(asked)]);
      wrote(fence(JSON.stringify(Object.fromEntries(sections))))(response, body);
    });
    const { write, account } = writerFor(server);
    await write();
    expect(account).toMatchObject({ sectionsByModel: told.length, calls: dayCalls });
  });

  test('a natal report is written a few sections at a time', async () => {
    server.script(writes());
    const { write, account } = writerFor(server);
    await write(natalBrief);
    expect(account.calls).toBe(server.requests.length);
    for (const { body } of server.requests) expect(sectionsAskedBy(body).length).toBeLessThanOrEqual(4);
    const asked = JSON.stringify(server.requests);
    expect(asked).not.toMatch(/1990|14:35|13:35|Madrid/);
  });

  test('facts are told in brackets, which are not printed, also from the cache', async () => {
    server.script(withMoon([`Hoy [la Luna está en Aries], y las ganas llegan antes que los planes. ${more}`]));
    const kept = new Map<string, CachedAnswer>();
    const cache: AnswerCache = {
      find: async (hash) => kept.get(hash) ?? null,
      keep: async (hash, answer) => void kept.set(hash, answer),
    };
    const { write } = writerFor(server, { cache });
    for (const requests of [dayCalls, dayCalls]) {
      const { sections } = await write();
      expect(sections.find(({ title }) => title === moonTitle)?.paragraphs).toEqual([
        `Hoy la Luna está en Aries, y las ganas llegan antes que los planes. ${more}`,
      ]);
      expect(server.requests).toHaveLength(requests);
    }
  });

  test('paragraphs are composed and trimmed', async () => {
    server.script(withMoon([`  ${'Un día más lúcido de lo que parecía al despertar.'.normalize('NFD')}\n`, more]));
    const { sections } = await writerFor(server).write();
    const moon = sections.find(({ title }) => title === moonTitle);
    expect(moon?.paragraphs).toEqual(['Un día más lúcido de lo que parecía al despertar.', more]);
  });
});

describe('a section that may not be printed', () => {
  const long = 'Una frase que no acaba. '.repeat(70);
  const faults: [string, unknown, string][] = [
    ['no list', 'Solo una frase', 'wrong_schema'],
    ['nothing', undefined, 'wrong_schema'],
    ['a list of numbers', [1, 2], 'wrong_schema'],
    ['no paragraphs', [], 'wrong_form'],
    ['five paragraphs', Array(5).fill(sentence), 'wrong_form'],
    ['an empty paragraph', [sentence, ' '], 'wrong_form'],
    ['an endless paragraph', [long], 'wrong_form'],
    ['HTML', [`<b>${sentence}</b>`], 'wrong_form'],
    ['Markdown', [`**${sentence}**`], 'wrong_form'],
    ['a line break', [`${sentence}\n${sentence}`], 'wrong_form'],
    ['a link', [`${sentence} www.example.com`], 'wrong_form'],
    ['a bare address', [`${sentence} Más en ejemplo.com.`], 'wrong_form'],
    ['a phonetic letter', [`${sentence} Marte en L\u025Bo.`], 'wrong_form'],
    ['small capitals', [`${sentence} Marte en \u029F\u1D07\u1D0F.`], 'wrong_form'],
    ['a Roman numeral as a letter', [`${sentence} Marte en V\u2170rgo.`], 'wrong_form'],
    ['a house in the figures of another script', [`${sentence} Marte en la casa \u0663.`], 'wrong_form'],
    ['a sign parted by a hair', [`${sentence} Marte en Le\u200Ao.`], 'wrong_form'],
    ['signs drawn as symbols', [`${sentence} ♂ en ♌`], 'wrong_form'],
    ['a sign hidden by a soft hyphen', [`${sentence} Marte en Le\u00ADo.`], 'wrong_form'],
    ['a sign in look-alike letters', [`${sentence} Marte en L\u0435o.`], 'wrong_form'],
    ['brackets that do not pair', [`[Tu Sol natal está en Piscis, y sueñas despierto. ${sentence}`], 'wrong_form'],
    [
      'a placement that is not there',
      [`[Tu Luna natal está en Leo] y pide aplausos. ${sentence} ${more}`],
      'wrong_facts',
    ],
    [
      'an aspect that is not there',
      [`[La Luna forma una oposición con tu Saturno]. ${sentence} ${more}`],
      'wrong_facts',
    ],
    ['a fact outside the brackets', [`Hoy la Luna está en Aries y tiene prisa. ${sentence} ${more}`], 'wrong_facts'],
    ['far fewer words than asked', [sentence], 'wrong_form'],
    ['far more words than asked', Array.from({ length: 4 }, (_, index) => `${index} ${more} ${more}`), 'wrong_form'],
    ['a sentence twice', [`${sentence} ${more} ${sentence}`], 'repeated'],
    ['a medical statement', [`Deja la medicación unos días. ${sentence} ${more}`], 'risky_claim'],
    ['a prophecy', [`Hoy conocerás a tu gran amor y te casarás. ${sentence} ${more}`], 'risky_claim'],
  ];

  test.each(faults)('%s: is asked for once more, alone, with the complaint', async (_, fault, code) => {
    const [first, ...others] = Array.from({ length: dayCalls }, () => withMoon(fault));
    server.script(first!, ...others, writes());
    const { write, account, lines } = writerFor(server);
    const text = await write();
    expect(server.requests).toHaveLength(dayCalls + 1);
    const again = sectionsAskedBy(server.requests.at(-1)!.body);
    expect(again).toEqual([
      expect.objectContaining({
        title: moonTitle,
        refused_before_because: expect.arrayContaining([expect.any(String)]),
      }),
    ]);
    expect(account.sectionsByModel).toBe(told.length);
    expect(text.sections.find(({ title }) => title === moonTitle)?.paragraphs[0]).toMatch(/^Este pasaje/);
    expect(lines.find(({ event }) => event === 'llm_section_refused')).toMatchObject({ code, section: 'moon' });
  });

  test.each(faults)('%s: twice, the curated words stand, and the other sections are the model’s', async (_, fault) => {
    server.script(withMoon(fault));
    const { write, account } = writerFor(server);
    const text = await write();
    expect(server.requests).toHaveLength(dayCalls + 1);
    expect(text.source).toBe('llm');
    expect(account.sectionsByModel).toBe(told.length - 1);
    expect(text.sections.find(({ title }) => title === moonTitle)?.paragraphs).toEqual(told[0]!.paragraphs);
  });

  test('one sentence in every section: it is told once at the most', async () => {
    const same = `${sentence} ${more}`;
    server.script(writes(() => [same]));
    const { write, account } = writerFor(server);
    const { sections } = await write(natalBrief);
    expect(account.sectionsByModel).toBeLessThanOrEqual(1);
    expect(sections.filter(({ paragraphs }) => paragraphs.includes(same)).length).toBeLessThanOrEqual(1);
  });

  test('what the model wrote is not logged', async () => {
    server.script(withMoon(['Tu Luna natal está en Leo y pide aplausos a cualquier hora del día.']));
    const { write, lines } = writerFor(server);
    await write();
    expect(JSON.stringify(lines)).not.toMatch(/aplausos|Leo|sk-test/);
  });
});

describe('an answer that cannot be used: the report completes in curated words', () => {
  const curated = planned.map(({ facts: _facts, ...section }) => section);
  test.each([
    ['a refusal', llmServer.refuses, 'refused', 1],
    ['a content filter', llmServer.filtered, 'refused', 1],
    ['a truncated answer', llmServer.truncated, 'truncated', 2],
    ['no content', llmServer.writesNothing, 'empty', 2],
    ['prose in place of JSON', wrote('Claro, aquí tienes tu informe:'), 'bad_json', 2],
    ['JSON null', wrote('null'), 'bad_json', 2],
    ['other JSON', wrote({ text: 'Tu Sol en Leo' }), 'wrong_schema', 2],
    ['a list', wrote([]), 'wrong_schema', 2],
  ])('%s', async (_, reply, code, callsPerBatch) => {
    server.script(reply);
    const { write, lines } = writerFor(server);
    const text = await write();
    expect(text).toMatchObject({ source: 'curated', model: null, promptHash: null, sections: curated });
    expect(server.requests).toHaveLength(dayCalls * callsPerBatch);
    expect(lines.map((line) => line['code'])).toContain(code);
  });

  test('garbage once, then prose: all of it is the model’s', async () => {
    server.script(wrote('¡Hola!'), writes());
    const { write, account } = writerFor(server);
    await write();
    expect(account.sectionsByModel).toBe(told.length);
    expect(server.requests).toHaveLength(dayCalls + 1);
  });
});
