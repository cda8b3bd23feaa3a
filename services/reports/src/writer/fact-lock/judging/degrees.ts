/** Almanacs cut degrees, people round them, and the ordinal counts the degree begun. */
export function isDegree(
  degree: number,
  { value, minute, ordinal }: { value: number; minute: number | null; ordinal: boolean },
): boolean {
  if (minute !== null) return Math.abs(degree - (value + minute / 60)) <= 1.01 / 60;
  if (!Number.isInteger(value)) return Math.abs(degree - value) < 0.1;
  return Math.floor(degree) === value || Math.round(degree) === value || (ordinal && Math.ceil(degree) === value);
}

/** Where the hour is unknown, so is the Moon's degree, and a forecast tells no degrees day by day. */
export function isWithin(degree: number | null, { from, until }: { from: number; until: number }): boolean {
  return degree === null || (degree >= from && degree <= until);
}
