import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';
import { InvalidError } from '../errors.ts';
import { JsonFault, maxDepth, maxMembers, parseJson } from './json-syntax.ts';
import { jsonTypes } from './media-types.ts';
import { refuseUnstorable } from './refuse-unstorable.ts';

/** Reads a JSON body of bounded size and depth, strictly: what we would take otherwise than it was meant is refused. */
export const jsonBody: RequestHandler[] = [
  express.raw({ limit: '1mb', type: jsonTypes }),
  (request, _response, next) => {
    const bytes: unknown = request.body;
    if (!Buffer.isBuffer(bytes)) return next();
    request.body = bytes.length > 0 ? parse(bytes) : undefined;
    next();
  },
];

/** @throws InvalidError that says where the fault is, and repeats nothing of the body but a key */
function parse(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new InvalidError('The body is not in UTF-8.');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  try {
    const body = parseJson(text);
    refuseUnstorable(body, text);
    return body;
  } catch (error) {
    if (error instanceof JsonFault) throw refusalOf(error);
    throw error;
  }
}

function refusalOf({ reason, line, column, path }: JsonFault): InvalidError {
  const options = { details: { line, column } };
  const field = path.slice(0, 200);
  switch (reason) {
    case 'syntax':
      return new InvalidError(
        `The body is not valid JSON: line ${line}, column ${column} is not what JSON has there.`,
        {},
        options,
      );
    case 'end':
      return new InvalidError(
        `The body is not valid JSON: it ends too early, at line ${line}, column ${column}.`,
        {},
        options,
      );
    case 'depth':
      return new InvalidError(
        `The body is nested deeper than ${maxDepth} levels, at line ${line}, column ${column}.`,
        {},
        options,
      );
    case 'length':
      return new InvalidError(
        `The body has more than ${maxMembers} members in one list or object, at line ${line}, column ${column}.`,
        {},
        options,
      );
    case 'repeated':
      return new InvalidError(
        `The body has a field twice, at line ${line}, column ${column}.`,
        { [field]: ['is there twice'] },
        options,
      );
    case 'prototype':
      return new InvalidError(
        `The body has a field that is not allowed, at line ${line}, column ${column}.`,
        { [field]: ['is not a name that a field can have'] },
        options,
      );
  }
}
