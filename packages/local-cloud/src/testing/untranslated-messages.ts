import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as errors from '@astrall/platform/errors.ts';
import { type Catalogue, createTranslator } from '@astrall/platform/http/translator.ts';
import { parse } from '@swc/core';

const errorNames = new Set(Object.keys(errors));

/** How everything begins that is said of a field. */
const fieldStyle = /^(must|is|has|are|cannot) \S/;

/** An error class's title, and an annotation's message in tsoa's routes. */
const shownMembers = [
  ['ClassProperty', 'title'],
  ['KeyValueProperty', 'errorMsg'],
];

interface Node {
  type?: string;
  [member: string]: unknown;
}

/**
 * What the sources in a folder can say in a problem and the catalogues have no translation of: the texts given to
 * errors, titles, and what is said of fields, in the code and in the annotations that tsoa has read.
 */
export async function untranslatedMessages(sourceDir: string, catalogues: Catalogue[]): Promise<string[]> {
  const translate = createTranslator(...catalogues);
  const files = (await readdir(sourceDir, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const found = await Promise.all(files.map(async (file) => messagesIn(await readFile(join(sourceDir, file), 'utf8'))));
  return [...new Set(found.flat())].filter((message) => translate(message) === undefined).sort();
}

async function messagesIn(source: string): Promise<string[]> {
  const messages: string[] = [];
  collect(await parse(source, { syntax: 'typescript', decorators: true }), false, messages);
  return messages;
}

function collect(node: unknown, inError: boolean, messages: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, key, ...members } = node as Node;
  const text = textOf(node);
  if (text !== undefined && (fieldStyle.test(text) || (inError && /\w \w/.test(text)))) messages.push(text);
  const isNamed = shownMembers.some(([kind, name]) => type === kind && nameOf(key) === name);
  const shown = isNamed ? textOf(members['value']) : undefined;
  if (shown) messages.push(shown);
  const says = inError || (type === 'NewExpression' && errorNames.has(nameOf(members['callee'])));
  for (const member of Object.values(members)) collect(member, says, messages);
}

function nameOf(node: unknown): string {
  return String(Object(node).value ?? '');
}

/** A literal's text; what is filled in at run time counts as some word. */
function textOf(node: unknown): string | undefined {
  const { type, value, quasis } = Object(node) as { type?: string; value?: string; quasis?: { cooked: string }[] };
  if (type === 'StringLiteral') return value;
  if (type === 'TemplateLiteral') return quasis?.map(({ cooked }) => cooked).join('1');
  return undefined;
}
