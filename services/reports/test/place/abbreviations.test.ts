import { describe, expect, test } from '@jest/globals';
import { findPlace } from '../../src/place/find-place.ts';
import { candidates, found } from './matches.ts';

test.each([
  ['CABA', 'AR', 'Buenos Aires'],
  ['CABA, Argentina', undefined, 'Buenos Aires'],
  ['CABA Argentina', undefined, 'Buenos Aires'],
  ['Bs. As.', 'AR', 'Buenos Aires'],
  ['Capital Federal', 'AR', 'Buenos Aires'],
  ['Ft. Worth', 'US', 'Fort Worth'],
  ['Bs As', undefined, 'Buenos Aires'],
  ['D.F.', 'MX', 'Mexico City'],
  ['D. F.', 'MX', 'Mexico City'],
  ['DF', undefined, 'Mexico City'],
  ['CDMX', undefined, 'Mexico City'],
  ['Barna', 'ES', 'Barcelona'],
  ['Viña', 'CL', 'Viña del Mar'],
  ['Sta. Fe', 'AR', 'Santa Fe'],
  ['Sto Domingo', 'DO', 'Santo Domingo'],
  ['Sta. Cruz de Tenerife', 'ES', 'Santa Cruz de Tenerife'],
  ['Cd. Juárez', 'MX', 'Ciudad Juárez'],
  ['Cd. Juárez, Chih.', undefined, 'Ciudad Juárez'],
  ['Cd Juárez Chih', undefined, 'Ciudad Juárez'],
  ['Pto. Montt', undefined, 'Puerto Montt'],
  ['Gral. Roca', 'AR', 'General Roca'],
  ['Guadalajara, Jal.', undefined, 'Guadalajara'],
  ['Monterrey, N.L., Méx.', undefined, 'Monterrey'],
  ['Toluca, Edo. de Méx.', undefined, 'Toluca'],
  ['La Plata, Pcia. de Bs. As.', 'AR', 'La Plata'],
  ['Palma, Mallorca', 'ES', 'Palma'],
  ['C.A.B.A.', 'AR', 'Buenos Aires'],
  ['Cdad. de Buenos Aires', 'AR', 'Buenos Aires'],
  ['Distrito Federal', 'MX', 'Mexico City'],
  ['Bogotá D.C.', 'CO', 'Bogotá'],
  ['Rosario, Sta. Fe', 'AR', 'Rosario'],
  ['Villa María, Cba', 'AR', 'Villa María'],
  ['Maracaibo Edo. Zulia', 'VE', 'Maracaibo'],
  ['S. Fernando de Henares', 'ES', 'San Fernando de Henares'],
  ['L´Hospitalet de Llobregat, Barcelona', 'ES', "L'Hospitalet de Llobregat"],
  ['San Cugat del Vallés', 'ES', 'Sant Cugat del Vallès'],
  ['Boston, Mass.', 'GB', 'Boston'],
  ['Nashville Tenn', 'US', 'Nashville'],
  ['St. Paul, Minn.', 'US', 'Saint Paul'],
  ['Toronto, Ont.', 'US', 'Toronto'],
  ['Belo Horizonte, MG', 'BR', 'Belo Horizonte'],
  ['Rio de Janeiro RJ', 'BR', 'Rio de Janeiro'],
  ['Santo Domingo, Rep. Dom.', 'DO', 'Santo Domingo'],
  ['Belfast, N. Ireland', 'GB', 'Belfast'],
])('%s, of a customer at home in %s, is %s', (text, home, name) => {
  expect(found(text, undefined, home).name).toBe(name);
});

test('an abbreviation is as ambiguous as what it stands for', () => {
  expect(candidates('Sto Domingo').length).toBeGreaterThan(1);
  expect(candidates('Mt. Vernon', undefined, 'US').length).toBeGreaterThan(1);
  expect(candidates('Barna').length).toBeGreaterThan(1);
});

test.each([
  ['Caba, La Union', 'PH'],
  ['Caba, Filipinas', 'PH'],
  ['Varna', 'BG'],
])('%s is still the place of that name in %s', (text, country) => {
  expect(found(text).country).toBe(country);
});

describe('a text that says there is no answer', () => {
  test.each(['no', 'Ninguno', 'none', 'N/A', 'n.a.', 'unknown', 'No sé', 'desconocido', '-', '¿?'])(
    '%s is unknown',
    (text) => {
      expect(findPlace(text, undefined, 'MX')).toEqual({ kind: 'unknown' });
      expect(findPlace(text, 'México')).toEqual({ kind: 'unknown' });
    },
  );

  test.each([
    ['None, Piamonte', 'IT'],
    ['Ninguno, Oaxaca', 'MX'],
  ])('%s is a village', (text, country) => {
    expect(found(text).country).toBe(country);
  });
});
