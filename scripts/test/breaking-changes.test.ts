import { expect, test } from '@jest/globals';
import { breakingChanges } from '../openapi/breaking-changes.ts';
import type { Document, Operation, Schema } from '../openapi/document.ts';

const star = (name: string): Schema => ({
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', maxLength: 100 },
    kind: { type: 'string', enum: ['dwarf', 'giant'] },
    seen_at: { type: 'string', format: 'date-time' },
    companions: { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
  },
  additionalProperties: false,
});

function documentOf(change: (document: Document) => void = () => {}): Document {
  const document: Document = {
    openapi: '3.1.0',
    info: { title: 'Stars', version: '1' },
    paths: {
      '/stars': {
        post: {
          operationId: 'CreateStar',
          security: [{ bearer: ['stars:write'] }],
          parameters: [
            { name: 'notify', in: 'query', schema: { type: 'boolean' } },
            { $ref: '#/components/parameters/Key' },
          ],
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/StarInput' } } } },
          responses: {
            '201': {
              headers: { Location: { required: true } },
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Star' } } },
            },
            '409': {},
          },
        },
      },
    },
    components: {
      schemas: { Star: star('Star'), StarInput: star('StarInput') },
      parameters: { Key: { name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } } },
      responses: {},
      headers: {},
      securitySchemes: {},
    },
  };
  change(document);
  return document;
}

const changes = (change: (document: Document) => void) => breakingChanges(documentOf(), documentOf(change));
const create = (document: Document): Operation => document.paths['/stars']!['post']!;
const sent = (document: Document) => document.components.schemas['StarInput']!.properties!;
const received = (document: Document) => document.components.schemas['Star']!.properties!;

test.each<[string, (document: Document) => unknown]>([
  ['nothing', () => {}],
  ['another operation', (one) => (one.paths['/planets'] = one.paths['/stars']!)],
  ['another answer of an error', (one) => (create(one).responses['422'] = {})],
  ['an error that is no longer given', (one) => delete create(one).responses['409']],
  ['another optional parameter', (one) => create(one).parameters!.push({ name: 'x', in: 'query' })],
  ['another optional field', (one) => (sent(one)['mass'] = { type: 'number' })],
  ['another value to send', (one) => sent(one)['kind']!.enum!.push('pulsar')],
  ['a wider limit', (one) => (sent(one)['name']!.maxLength = 200)],
  ['a field that is no longer required', (one) => (one.components.schemas['StarInput']!.required = [])],
  ['a member more in answers', (one) => (received(one)['mass'] = { type: 'number' })],
  ['a member that is always there now', (one) => one.components.schemas['Star']!.required!.push('kind')],
  ['a narrower limit of answers', (one) => (received(one)['name']!.maxLength = 50)],
  ['better words', (one) => (create(one).description = 'Adds a star.')],
])('%s breaks nobody', (_, change) => {
  expect(changes((document) => void change(document))).toEqual([]);
});

test.each<[string, (document: Document) => unknown]>([
  ['POST /stars is gone', (one) => delete one.paths['/stars']],
  ['it is called AddStar instead of CreateStar', (one) => (create(one).operationId = 'AddStar')],
  ['it needs stars:admin', (one) => (create(one).security = [{ bearer: ['stars:write', 'stars:admin'] }])],
  ['the query parameter notify is refused', (one) => create(one).parameters!.shift()],
  ['the query parameter notify is required', (one) => (create(one).parameters![0]!.required = true)],
  [
    'the query parameter x is required',
    (one) => create(one).parameters!.push({ name: 'x', in: 'query', required: true }),
  ],
  ['the header parameter Idempotency-Key is required', (one) => (one.components.parameters['Key']!.required = true)],
  ['body.kind is refused', (one) => delete sent(one)['kind']],
  ['body.kind is required', (one) => one.components.schemas['StarInput']!.required!.push('kind')],
  ['body.kind no longer takes giant', (one) => (sent(one)['kind']!.enum = ['dwarf'])],
  ['body.name no longer takes string', (one) => (sent(one)['name']!.type = 'integer')],
  ['body.name has the maxLength 50', (one) => (sent(one)['name']!.maxLength = 50)],
  ['body.name has the pattern ^[a-z]+$', (one) => (sent(one)['name']!.pattern = '^[a-z]+$')],
  ['body is no longer application/json', (one) => (create(one).requestBody!.content = {})],
  ['it no longer answers 201', (one) => delete create(one).responses['201']],
  ['201 has no header Location', (one) => (create(one).responses['201']!.headers = {})],
  ['201.kind is gone', (one) => delete received(one)['kind']],
  ['201.kind can be pulsar', (one) => received(one)['kind']!.enum!.push('pulsar')],
  ['201.name can be null', (one) => (received(one)['name']!.type = ['string', 'null'])],
  ['201.name can be missing', (one) => (one.components.schemas['Star']!.required = [])],
  ['201.seen_at no longer has the format date-time', (one) => delete received(one)['seen_at']!.format],
])('%s', (told, change) => {
  const name = told.startsWith('POST') ? told : `POST /stars: ${told}`;
  expect(changes((document) => void change(document))).toContain(name);
});
