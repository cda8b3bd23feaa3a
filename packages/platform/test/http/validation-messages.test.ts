import { expect, test } from '@jest/globals';
import { type FieldErrors as Faults, type TsoaRoute, ValidateError, ValidationService } from '@tsoa/runtime';
import { fieldErrorsOf } from '../../src/http/validation-messages.ts';

type Schema = TsoaRoute.PropertySchema;

const string: Schema = { dataType: 'string', required: true };
const models: TsoaRoute.Models = {
  Place: { dataType: 'refObject', properties: { city: string }, additionalProperties: false },
};
const oneOf = (...values: (string | null)[]): Schema => ({
  dataType: 'union',
  subSchemas: values.map((value) => ({ dataType: 'enum', enums: [value] })),
  required: true,
});
const orNull = (schema: Schema): Schema => ({
  dataType: 'union',
  subSchemas: [schema, { dataType: 'enum', enums: [null] }],
  required: true,
});

/** What tsoa finds wrong with a body of one field, in our words. */
function complaints(schema: Schema, body: unknown) {
  const faults: Faults = {};
  const model: TsoaRoute.ModelSchema = {
    dataType: 'refObject',
    properties: { field: schema },
    additionalProperties: false,
  };
  const service = new ValidationService(
    { ...models, Body: model },
    { noImplicitAdditionalProperties: 'throw-on-extras', bodyCoercion: false },
  );
  service.ValidateParam({ ref: 'Body', required: true }, body, 'body', faults, true, '');
  return fieldErrorsOf(new ValidateError(faults, ''));
}

test.each<[string, Schema, unknown, string]>([
  ['nothing', string, undefined, 'is required'],
  [
    'nothing, where a number has words of its own',
    { dataType: 'integer', required: true, validators: { isInt: { errorMsg: 'x' } } },
    undefined,
    'is required',
  ],
  ['a number', string, 1, 'must be a string'],
  ['a text', { dataType: 'boolean', required: true }, 'yes', 'must be true or false'],
  ['a fraction', { dataType: 'integer', required: true }, 1.5, 'must be a whole number'],
  ['a text', { dataType: 'double', required: true }, 'x', 'must be a number'],
  ['an object', { dataType: 'array', array: string, required: true }, {}, 'must be a list'],
  ['a text', { ref: 'Place', required: true }, 'Madrid', 'must be an object'],
  ['nonsense', { dataType: 'date', required: true }, 'soon', 'must be a date like 2026-11-21'],
  [
    'too little',
    { dataType: 'integer', required: true, validators: { minimum: { value: 1 } } },
    0,
    'must be 1 or more',
  ],
  ['too long', { ...string, validators: { maxLength: { value: 2 } } }, 'abc', 'must have 2 characters at most'],
  ['another form', { ...string, validators: { pattern: { value: '^a$' } } }, 'b', 'must have the documented form'],
  ['our own words', { ...string, validators: { pattern: { value: '^a$', errorMsg: 'must be a' } } }, 'b', 'must be a'],
  ['no choice', oneOf('es', 'en'), 'fr', 'must be one of es, en'],
  ['no choice, where null is one', oneOf('es', 'en', null), 'fr', 'must be one of es, en'],
  ['no choice of an enum', { dataType: 'enum', enums: ['es', 'en'], required: true }, 'fr', 'must be one of es, en'],
  [
    'neither',
    orNull({ ...string, validators: { pattern: { value: '^a$', errorMsg: 'must be a' } } }),
    'b',
    'must be a',
  ],
])('%s: "%s"', (_what, schema, value, message) => {
  expect(complaints(schema, { field: value })).toEqual({ field: [message] });
});

test('all faults at once, each by its path', () => {
  const schema: Schema = { dataType: 'array', array: { ref: 'Place' }, required: true };
  const body = { field: [{ city: 'Madrid' }, { city: 1 }, { zip: 2 }], id: 'x' };
  expect(complaints(schema, body)).toEqual({
    'field.1.city': ['must be a string'],
    'field.2.city': ['is required'],
    'field.2.zip': ['is not a field that can be set here'],
    id: ['is not a field that can be set here'],
  });
});

test('an object that may be null is told by its own fields', () => {
  expect(complaints(orNull({ ref: 'Place' }), { field: { city: 1 } })).toEqual({ 'field.city': ['must be a string'] });
});

test('members of an object written in place', () => {
  const schema: Schema = { dataType: 'nestedObjectLiteral', nestedProperties: { city: string }, required: true };
  expect(complaints(schema, { field: { city: 'x', zip: 1, street: 2 } })).toEqual({
    'field.zip': ['is not a field that can be set here'],
    'field.street': ['is not a field that can be set here'],
  });
});

test('combined types name what none of them has', () => {
  const named: Schema = { dataType: 'nestedObjectLiteral', nestedProperties: { name: string } };
  const schema: Schema = { dataType: 'intersection', subSchemas: [{ ref: 'Place' }, named], required: true };
  expect(complaints(schema, { field: { city: 'x', name: 'y', zip: 1 } })).toEqual({
    'field.zip': ['is not a field that can be set here'],
  });
  expect(complaints(schema, { field: { city: 1 } })).toEqual({
    'field.city': ['must be a string'],
    'field.name': ['is required'],
  });
});
