/**
 * Remembers what was asked for last: at least half of `limit` entries, at most all of them. Filled to half, it keeps
 * these as the older ones until the next half is full, and what is asked for again counts as new.
 */
export class BoundedMap<Value> {
  private readonly limit: number;
  private recent = new Map<string, Value>();
  private older = new Map<string, Value>();

  constructor(limit: number) {
    this.limit = limit;
  }

  get(key: string): Value | undefined {
    const value = this.recent.get(key);
    if (value !== undefined) return value;
    const old = this.older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.recent.size >= this.limit / 2) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }
}
