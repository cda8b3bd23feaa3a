import { isDeepStrictEqual } from 'node:util';
import type { Document, Schema } from './document.ts';

/** Whether clients send the values of a schema, or receive them: what narrows one side widens the other. */
type Direction = 'sent' | 'received';

interface Place {
  direction: Direction;
  /** For people: `body.name`. */
  at: string;
}

type Compare = (before: Schema, after: Schema, place: Place) => string[];

/** What a client that was written for the old schema meets in the new one. */
export function schemaChanges(oldDocument: Document, newDocument: Document): Compare {
  const under = new Set<string>();

  const compare: Compare = (before, after, place) => {
    if (before.$ref && after.$ref) {
      // A schema that holds itself is compared once.
      const pair = `${before.$ref} ${after.$ref} ${place.direction}`;
      if (under.has(pair)) return [];
      under.add(pair);
      const changes = compare(resolve(oldDocument, before), resolve(newDocument, after), place);
      under.delete(pair);
      return changes;
    }
    const [old, now] = [resolve(oldDocument, before), resolve(newDocument, after)];
    return [
      ...typeChanges(old, now, place),
      ...valueChanges(old, now, place),
      ...limitChanges(old, now, place),
      ...memberChanges(old, now, place, compare),
      ...partChanges(old, now, place, compare),
    ];
  };
  return compare;
}

function resolve(document: Document, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const { $ref, ...beside } = schema;
  return { ...document.components.schemas[$ref.split('/').at(-1)!], ...beside };
}

const typesOf = ({ type = [] }: Schema) => (Array.isArray(type) ? type : [type]);

function typeChanges(before: Schema, after: Schema, { direction, at }: Place): string[] {
  const [old, now] = [typesOf(before), typesOf(after)];
  if (old.length === 0 && now.length === 0) return [];
  const [from, to] = direction === 'sent' ? [old, now] : [now, old];
  const unknown = from.filter((type) => !to.includes(type) && !(type === 'integer' && to.includes('number')));
  if (unknown.length === 0 || to.length === 0) return [];
  return [`${at} ${direction === 'sent' ? 'no longer takes' : 'can be'} ${unknown.join(' or ')}`];
}

function valueChanges(before: Schema, after: Schema, { direction, at }: Place): string[] {
  const [old, now] = [before.enum, after.enum];
  if (direction === 'sent') {
    const gone = now ? (old ?? []).filter((value) => !now.includes(value)) : [];
    if (now && !old) return [`${at} takes certain values only`];
    return gone.length > 0 ? [`${at} no longer takes ${gone.join(', ')}`] : [];
  }
  if (old && !now) return [`${at} can have any value`];
  const added = old ? (now ?? []).filter((value) => !old.includes(value)) : [];
  return added.length > 0 ? [`${at} can be ${added.join(', ')}`] : [];
}

const upperLimits = ['maximum', 'maxLength', 'maxItems'] as const;
const lowerLimits = ['minimum', 'minLength'] as const;

/** Limits of what is received bind us, not the client. */
function limitChanges(before: Schema, after: Schema, { direction, at }: Place): string[] {
  if (direction === 'received') {
    return before.format !== after.format && before.format ? [`${at} no longer has the format ${before.format}`] : [];
  }
  const narrowed = [
    ...upperLimits.filter(
      (limit) => (after[limit] ?? Number.POSITIVE_INFINITY) < (before[limit] ?? Number.POSITIVE_INFINITY),
    ),
    ...lowerLimits.filter(
      (limit) => (after[limit] ?? Number.NEGATIVE_INFINITY) > (before[limit] ?? Number.NEGATIVE_INFINITY),
    ),
  ].map((limit) => `${at} has the ${limit} ${after[limit]}`);
  const reshaped = (['pattern', 'format'] as const).filter((kind) => after[kind] && after[kind] !== before[kind]);
  return [...narrowed, ...reshaped.map((kind) => `${at} has the ${kind} ${after[kind]}`)];
}

function memberChanges(before: Schema, after: Schema, place: Place, compare: Compare): string[] {
  const { direction, at } = place;
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const named = (name: string) => `${at}.${name}`;
  const gone = Object.keys(old).filter((name) => !(name in now) && !isOpen(after));
  const required = (after.required ?? []).filter((name) => !before.required?.includes(name));
  const optional = (before.required ?? []).filter((name) => name in now && !after.required?.includes(name));
  return [
    ...gone.map((name) => (direction === 'sent' ? `${named(name)} is refused` : `${named(name)} is gone`)),
    ...(direction === 'sent' ? required.map((name) => `${named(name)} is required`) : []),
    ...(direction === 'received' ? optional.map((name) => `${named(name)} can be missing`) : []),
    ...Object.keys(old)
      .filter((name) => name in now)
      .flatMap((name) => compare(old[name]!, now[name]!, { direction, at: named(name) })),
  ];
}

const isOpen = ({ additionalProperties }: Schema) => additionalProperties === true;

function partChanges(before: Schema, after: Schema, place: Place, compare: Compare): string[] {
  const items =
    before.items && after.items ? compare(before.items, after.items, { ...place, at: `${place.at}[]` }) : [];
  const choices = (['allOf', 'anyOf', 'oneOf'] as const).flatMap((kind) => {
    const [old, now] = [before[kind], after[kind]];
    if (isDeepStrictEqual(old?.length, now?.length)) {
      return (old ?? []).flatMap((part, index) => compare(part, now![index]!, place));
    }
    return [`${place.at} is another choice of shapes`];
  });
  return [...items, ...choices];
}
