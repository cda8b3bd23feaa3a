/** Deeper bodies serve no purpose here, and cost whoever walks them. */
export const maxDepth = 32;

/** No operation reads longer lists, and validating one costs its square: unique items, unknown fields. */
export const maxMembers = 1000;

type Reason = 'syntax' | 'end' | 'depth' | 'length' | 'repeated' | 'prototype';

/** Where and why a text is not the JSON we read. Holds nothing of the text but the path of keys. */
export class JsonFault extends Error {
  readonly reason: Reason;
  readonly line: number;
  readonly column: number;
  readonly path: string;

  constructor(reason: Reason, text: string, offset: number, path: string) {
    super(`${reason} at ${offset}`);
    const before = text.slice(0, offset);
    this.reason = reason;
    this.line = before.split('\n').length;
    this.column = offset - before.lastIndexOf('\n');
    this.path = path;
  }
}

const quote = 0x22;
const backslash = 0x5c;
const space = 0x20;
const whitespace = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literal = /true|false|null/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Reads JSON strictly: RFC 8259, with bounds on depth and length, every key of an object once, and none that
 * every object has anyway. JSON.parse tells no position and keeps the last of repeated keys; a copy of `__proto__` changes
 * the copy's prototype, and an object whose `toString` is no function throws where a library makes a string of it.
 * @throws JsonFault for the first fault
 */
export function parseJson(text: string): unknown {
  new JsonReader(text).check();
  return JSON.parse(text);
}

class JsonReader {
  private readonly text: string;
  /** The key or index of every object and array that is open. */
  private readonly path: (string | number)[] = [];
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  check(): void {
    this.value();
    if (this.at < this.text.length) this.fail();
  }

  private value(): void {
    this.skip(whitespace);
    const start = this.text[this.at];
    if (start === '{') this.object();
    else if (start === '[') this.array();
    else if (start === '"') this.string();
    else if (!this.skip(number) && !this.skip(literal)) this.fail();
    this.skip(whitespace);
  }

  private object(): void {
    const seen = new Set<string>();
    this.members('}', () => {
      const start = this.at;
      if (this.text[start] !== '"') this.fail();
      this.string();
      const key = JSON.parse(this.text.slice(start, this.at)) as string;
      this.path[this.path.length - 1] = key;
      if (key in Object.prototype) this.fail('prototype', start);
      if (seen.has(key)) this.fail('repeated', start);
      seen.add(key);
      this.skip(whitespace);
      if (!this.take(':')) this.fail();
      this.value();
    });
  }

  private array(): void {
    this.members(']', (index) => {
      this.path[this.path.length - 1] = index;
      this.value();
    });
  }

  private members(closing: string, readOne: (index: number) => void): void {
    if (this.path.length === maxDepth) this.fail('depth');
    this.path.push('');
    this.at += 1;
    this.skip(whitespace);
    for (let index = 0; !this.take(closing); index += 1) {
      if (index === maxMembers) this.fail('length');
      if (index > 0 && !this.take(',')) this.fail();
      this.skip(whitespace);
      readOne(index);
    }
    this.path.pop();
  }

  private string(): void {
    for (this.at += 1; ; ) {
      const code = this.text.charCodeAt(this.at);
      if (code === quote) break;
      if (code === backslash ? !this.skip(escapeSequence) : !(code >= space)) this.fail();
      if (code !== backslash) this.at += 1;
    }
    this.at += 1;
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private fail(reason: Reason = this.at < this.text.length ? 'syntax' : 'end', offset = this.at): never {
    throw new JsonFault(reason, this.text, offset, this.path.join('.'));
  }
}
