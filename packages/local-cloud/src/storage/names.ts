import { invalidArgument } from '../google-error.ts';

const BUCKET_NAME = /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/;
const MAX_OBJECT_NAME_BYTES = 1024;

export function isBucketName(name: unknown): name is string {
  return typeof name === 'string' && BUCKET_NAME.test(name);
}

export function checkBucketName(name: unknown): string {
  if (!isBucketName(name)) throw invalidArgument(`Invalid bucket name: ${JSON.stringify(name)}`);
  return name;
}

/** Google's rules; within them any name goes, since no name becomes a path here. */
export function checkObjectName(name: unknown): string {
  if (typeof name !== 'string' || name === '') throw invalidArgument('Required object name is missing');
  const bytes = Buffer.byteLength(name);
  const forbidden = name === '.' || name === '..' || /[\r\n\0]/.test(name) || !name.isWellFormed();
  if (forbidden || bytes > MAX_OBJECT_NAME_BYTES) {
    throw invalidArgument(
      'Object names have 1 to 1024 bytes of UTF-8, no line break, no NUL, and are not "." or "..".',
    );
  }
  return name;
}
