import { UnavailableError } from '@astrall/platform/errors.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDocumentReader, type DocumentReader } from '../../src/document/reading/document-reader.ts';
import { harbour, textPdf } from './pdf-files.ts';

const pdf = textPdf(harbour);
const ready = { text: expect.objectContaining({ language: 'en' }) };

let reader: DocumentReader;

beforeAll(() => {
  reader = createDocumentReader();
});

afterAll(() => reader.close());

test('one document of a customer at a time: whoever has many waits for themselves', async () => {
  const fetched = Promise.withResolvers<Buffer>();
  const first = reader.read(() => fetched.promise, 'ana');
  await expect(reader.read(async () => pdf, 'ana')).rejects.toThrow(UnavailableError);
  const others = ['bruno', 'clara'].map((owner) => reader.read(async () => pdf, owner));
  fetched.resolve(pdf);
  expect(await Promise.all([first, ...others])).toEqual([ready, ready, ready]);
  expect(await reader.read(async () => pdf, 'ana')).toEqual(ready);
});

test('programs, which upload for many, have half of the places', async () => {
  const fetched = Promise.withResolvers<Buffer>();
  const own = Array.from({ length: 4 }, () => reader.read(() => fetched.promise, null));
  await expect(reader.read(async () => pdf, null)).rejects.toThrow(UnavailableError);
  const others = ['a', 'b', 'c', 'd'].map((owner) => reader.read(async () => pdf, owner));
  await expect(reader.read(async () => pdf, 'e')).rejects.toThrow(UnavailableError);
  fetched.resolve(pdf);
  await Promise.all([...own, ...others]);
});

test('a file that cannot be fetched gives its place back', async () => {
  const failing = reader.read(() => Promise.reject(new Error('gone')), 'ana');
  await expect(failing).rejects.toThrow('gone');
  expect(await reader.read(async () => pdf, 'ana')).toEqual(ready);
});
