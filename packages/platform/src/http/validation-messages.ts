import type { ValidateError } from '@tsoa/runtime';
import type { FieldErrors } from '../errors.ts';

type FieldFault = ValidateError['fields'][string];

const notSettable = 'is not a field that can be set here';

/** A request cannot make an answer of any length. */
const maxFields = 100;

/** tsoa's words, and ours. The messages our own annotations give pass as they are. */
const wordings: [RegExp, string][] = [
  [/^'.*' is required$/s, 'is required'],
  [/^invalid string value$/, 'must be a string'],
  [/^invalid boolean value$/, 'must be true or false'],
  [/^invalid integer number$/, 'must be a whole number'],
  [/^invalid float number$/, 'must be a number'],
  [/^invalid array$/, 'must be a list'],
  [/^invalid object$/, 'must be an object'],
  [/^invalid ISO 8601 date format.*$/, 'must be a date like 2026-11-21'],
  [/^invalid ISO 8601 datetime format.*$/, 'must be a date and time like 2026-11-21T14:30:00Z'],
  [/^min (\S+)$/, 'must be $1 or more'],
  [/^max (\S+)$/, 'must be $1 or less'],
  [/^minLength (\d+)$/, 'must have $1 characters at least'],
  [/^maxLength (\d+)$/, 'must have $1 characters at most'],
  [/^minItems (\d+)$/, 'must have $1 items at least'],
  [/^maxItems (\d+)$/, 'must have $1 items at most'],
  [/^minDate '(.*)'$/, 'must not be before $1'],
  [/^maxDate '(.*)'$/, 'must not be after $1'],
  [/^required unique array$/, 'must not repeat an item'],
  [/^Not match in '.*'$/s, 'must have the documented form'],
  [/^No matching model found in additionalProperties.*$/s, 'must have the documented form'],
  [/^(invalid undefined value|.* is an excess property and therefore is not allowed)$/s, notSettable],
];

/** What is wrong with each field, in one style: `must be ...`, `is required`. */
export function fieldErrorsOf({ fields }: ValidateError): FieldErrors {
  const faults = Object.entries(fields).flatMap(([field, fault]) => expand(field, fault));
  return Object.fromEntries(faults.slice(0, maxFields).map(([field, message]) => [nameOf(field), [message]]));
}

/** tsoa names fields by parameter: `body.name` and `query.page` are `name` and `page` to a client; items are `$0`. */
function nameOf(field: string): string {
  return field.replace(/^(requestBody|body|query)\./, '').replace(/(^|\.)\$(\d+)(?=\.|$)/g, '$1$2');
}

/** For combined types tsoa writes the faults of every member as JSON, values included; the fields below speak here. */
function expand(field: string, fault: FieldFault): [string, string][] {
  const { message, value } = fault;
  if (value === undefined) return [[field, 'is required']];
  const [, kind, issues] = /^Could not match (the union|the intersection) .*? Issues: (.*)$/s.exec(message) ?? [];
  if (issues) {
    const members = JSON.parse(issues) as Record<string, FieldFault>[];
    if (kind === 'the intersection') return members.flatMap(expandAll);
    return expandUnion(field, members);
  }
  const combinations = /^Could not match intersection .*?: (.*)$/s.exec(message)?.[1];
  if (combinations) return foreignKeys(field, value, JSON.parse(combinations) as string[][]);
  const listed = /^"(.*)" is an excess property and therefore is not allowed$/s.exec(message)?.[1];
  // Of an object written in place the fault names the object, and lists its members.
  if (listed && typeof value === 'object') return Object.keys(value).map((key) => [`${field}.${key}`, notSettable]);
  return [[field, wordingOf(message)]];
}

function expandAll(faults: Record<string, FieldFault>): [string, string][] {
  return Object.entries(faults).flatMap(([field, fault]) => expand(field, fault));
}

/** Of a choice of values all are named; of other choices the first that could have been meant speaks for all. */
function expandUnion(field: string, members: Record<string, FieldFault>[]): [string, string][] {
  const faults = members
    .map(expandAll)
    .filter(([first]) => first?.[1] !== notSettable && first?.[1] !== mustBe('null'));
  const choices = faults.map(([first]) => /^must be one of (.*)$/s.exec(first?.[1] ?? '')?.[1]);
  const [meant] = faults;
  if (!meant) return [[field, 'must have the documented form']];
  return choices.every(Boolean) ? [[field, mustBe(choices.join(', '))]] : meant;
}

function mustBe(choices: string): string {
  return `must be one of ${choices}`;
}

function foreignKeys(field: string, value: unknown, combinations: string[][]): [string, string][] {
  const known = new Set(combinations.flat());
  const foreign = Object.keys(Object(value)).filter((key) => !known.has(key));
  if (foreign.length === 0) return [[field, 'must have the documented form']];
  return foreign.map((key) => [`${field}.${key}`, notSettable]);
}

function wordingOf(message: string): string {
  const choices = /^should be one of the following; \[(.*)\]$/s.exec(message)?.[1];
  if (choices !== undefined) return mustBe(choices.replace(/'/g, '').split(',').join(', '));
  const [pattern, wording] = wordings.find(([known]) => known.test(message)) ?? [];
  return pattern && wording ? message.replace(pattern, wording) : message;
}
