import { spelledOut } from './search-key.ts';

/** What cities are called and abbreviated to by those at home, by search key; their names as search keys. */
const cityNicknames: Record<string, string> = {
  baires: 'buenos aires',
  barna: 'barcelona',
  bcn: 'barcelona',
  'bogota dc': 'bogota',
  'bs as': 'buenos aires',
  bsas: 'buenos aires',
  caba: 'buenos aires',
  'capital federal': 'buenos aires',
  'd f': 'ciudad de mexico',
  df: 'ciudad de mexico',
  'distrito federal': 'ciudad de mexico',
  'ciudad autonoma de buenos aires': 'buenos aires',
  'ciudad de buenos aires': 'buenos aires',
  'el ferrol del caudillo': 'ferrol',
  gdl: 'guadalajara',
  hospitalet: 'hospitalet de llobregat',
  la: 'los angeles',
  mty: 'monterrey',
  'palma de m': 'palma',
  'san fran': 'san francisco',
  'st pete': 'saint petersburg',
  'sto dgo': 'santo domingo',
  vina: 'vina del mar',
  xela: 'quetzaltenango',
};

/** The name that a nickname stands for; undefined for any other name. */
export function nicknamed(nameKey: string): string | undefined {
  return cityNicknames[nameKey] ?? cityNicknames[spelledOut(nameKey)];
}
