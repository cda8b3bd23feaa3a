import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as errors from '@astrall/platform/errors.ts';
import { type Catalogue, createTranslator } from '@astrall/platform/http/translator.ts';
import { parse } from '@swc/core';

const errorNames = new Set(Object.keys(errors));

/** How everything begins that is said of a field. */
const fieldStyle = /^(must|is|has|are|cannot) (?!not$)\S/;

/** An error class's title, an annotation's message in tsoa's routes, and what `changeOne` says. */
const shownMembers = [
  ['ClassProperty', 'title'],
  ['KeyValueProperty', 'errorMsg'],
  ['KeyValueProperty', 'missing'],
];

interface Node {
  type?: string;
  [member: string]: unknown;
}

/**
 * What the sources in a folder can say in a problem and the catalogues have no translation of: the texts given to
 * errors, titles, and what is said of fields, in the code and in the annotations that tsoa has read.
 * @param except folders of which no text reaches a problem
 */
export async function untranslatedMessages(
  sourceDir: string,
  catalogues: Catalogue[],
  except: string[] = [],
): Promise<string[]> {
  const translate = createTranslator(...catalogues);
  const files = (await readdir(sourceDir, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !except.some((folder) => file.startsWith(`${folder}/`)),
  );
  const found = await Promise.all(files.map((file) => messagesIn(join(sourceDir, file))));
  // What begins with an option of a command is said on a terminal.
  const said = new Set(found.flat().filter((message) => !message.startsWith('--')));
  return [...said].filter((message) => translate(message) === undefined).sort();
}

async function messagesIn(file: string): Promise<string[]> {
  const messages: string[] = [];
  const source = await parse(await readFile(file, 'utf8'), { syntax: 'typescript', decorators: true });
  collect(source, false, messages);
  if (file.endsWith('.controller.ts')) messages.push(...sentencesUnderAName(source));
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

/** `const missing = 'There is no such product.'` is thrown in several places of a controller. */
function sentencesUnderAName({ body }: { body: unknown[] }): string[] {
  const declarations = body.flatMap((statement) => Object(statement).declarations ?? []) as Node[];
  return declarations.map(({ init }) => textOf(init) ?? '').filter((text) => /^[A-Z].* .*\.$/.test(text));
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
