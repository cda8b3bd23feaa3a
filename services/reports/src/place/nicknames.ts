/** What cities are called and abbreviated to by those at home, by search key; their names as search keys. */
const cityNicknames: Record<string, string> = {
  baires: 'buenos aires',
  barna: 'barcelona',
  bcn: 'barcelona',
  'bs as': 'buenos aires',
  bsas: 'buenos aires',
  caba: 'buenos aires',
  'capital federal': 'buenos aires',
  'd f': 'ciudad de mexico',
  df: 'ciudad de mexico',
  gdl: 'guadalajara',
  mty: 'monterrey',
  vina: 'vina del mar',
};

/** The name that a nickname stands for; undefined for any other name. */
export function nicknamed(nameKey: string): string | undefined {
  return cityNicknames[nameKey];
}
