/** Remembers up to `limit` entries, then begins anew: what is printed often is soon there again. */
export class BoundedMap<Value> extends Map<string, Value> {
  private readonly limit: number;

  constructor(limit: number) {
    super();
    this.limit = limit;
  }

  override set(key: string, value: Value): this {
    if (this.size >= this.limit && !this.has(key)) this.clear();
    return super.set(key, value);
  }
}
