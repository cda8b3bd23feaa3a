export type RiskyKind = 'medical' | 'legal' | 'financial' | 'fatalistic';

/** Regular expressions of whole words, in lower case and without accents. */
export type RiskyWords = Record<RiskyKind, readonly string[]>;
