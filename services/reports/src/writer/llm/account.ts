export interface Usage {
  promptTokens: number;
  completionTokens: number;
}

/** US dollars per million tokens, which is millionths of a dollar per token. */
export interface Price {
  input: number;
  output: number;
}

/** What one report may cost. */
export interface Budget {
  tokens: number;
  /** Counts only for models whose price is known. */
  micros?: number | undefined;
}

/** So much of a budget. */
export interface Used {
  tokens: number;
  micros: number;
}

/** What the model did for one report, and what that cost. */
export class Account {
  promptTokens = 0;
  completionTokens = 0;
  /** In millionths of a US dollar; null while no call had a known price. */
  costMicros: number | null = null;
  sectionsByModel = 0;
  cacheHits = 0;
  calls = 0;
  private reservedTokens: number;
  private reservedMicros: number;

  /** @param before what earlier attempts at the same thing used of its budget */
  constructor(before: Used = { tokens: 0, micros: 0 }) {
    this.reservedTokens = before.tokens;
    this.reservedMicros = before.micros;
  }

  /** Of the budget: what was used, before and here, and what calls under way may use. */
  get used(): Used {
    return {
      tokens: this.promptTokens + this.completionTokens + this.reservedTokens,
      micros: (this.costMicros ?? 0) + this.reservedMicros,
    };
  }

  /**
   * Sets aside what a call may use at most. Undefined when that could exceed the budget; the call must not be made then.
   * What is returned ends the reservation.
   */
  reserve(most: Usage, price: Price | undefined, budget: Budget): (() => void) | undefined {
    const tokens = most.promptTokens + most.completionTokens;
    const micros = price ? costOf(most, price) : 0;
    const { used } = this;
    if (used.tokens + tokens > budget.tokens) return undefined;
    if (budget.micros !== undefined && used.micros + micros > budget.micros) return undefined;
    this.reservedTokens += tokens;
    this.reservedMicros += micros;
    return () => {
      this.reservedTokens -= tokens;
      this.reservedMicros -= micros;
    };
  }

  charge(usage: Usage, price: Price | undefined): void {
    this.calls += 1;
    this.promptTokens += usage.promptTokens;
    this.completionTokens += usage.completionTokens;
    if (price) this.costMicros = (this.costMicros ?? 0) + costOf(usage, price);
  }
}

function costOf({ promptTokens, completionTokens }: Usage, { input, output }: Price): number {
  return Math.ceil(promptTokens * input + completionTokens * output);
}
