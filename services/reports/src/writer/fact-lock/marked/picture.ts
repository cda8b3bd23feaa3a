/** What tells of the sky without a word of the craft. */
export interface Picture {
  /** Of a sentence with its marks as `@`, other bodies as `#`, “planets” as `$`, animals of the zodiac as `%`. */
  claim: RegExp;
  /** “May” makes no claim of it, up to the next comma; `reader`: nor does what speaks to the reader. */
  unless?: 'hedged' | 'reader';
}

/** Up to the next comma. */
export const onwards = '[^,;:@]*';
