import { describe, expect, test } from '@jest/globals';
import { findPlace } from '../../src/place/find-place.ts';
import { candidates, found } from './matches.ts';

/** The kind of match of a text, of a customer at home in a country. */
function kindOf(text: string, home?: string): string {
  return findPlace(text, undefined, home).kind;
}

describe('the name of a country or a region is no place of birth', () => {
  test.each([
    ['Chile', 'CL'],
    ['España', 'ES'],
    ['España', undefined],
    ['USA', 'US'],
    ['Ireland', 'IE'],
    ['Venezuela', 'VE'],
    ['Argentina', 'AR'],
    ['la Argentina', 'AR'],
    ['el Perú', 'PE'],
    ['Perú', 'PE'],
    ['Colombia', 'CO'],
    ['Cuba', 'CU'],
    ['Italy', 'ES'],
    ['UK', 'GB'],
    ['Russia', undefined],
    ['Francia', undefined],
    ['Paraguay', 'PY'],
    ['El Salvador', 'SV'],
    ['Andalucía', 'ES'],
    ['Asturias', 'ES'],
    ['Navarra', 'ES'],
    ['Mallorca', 'ES'],
    ['La Gomera', 'ES'],
    ['Entre Ríos', 'AR'],
    ['Antioquia', 'CO'],
    ['Morelos', 'MX'],
    ['Sonora', 'MX'],
    ['Lombardy', 'US'],
    ['England', 'GB'],
    ['Los Lagos', 'CL'],
    ['Chile, Chile', 'CL'],
    ['Asturias, España', 'ES'],
    ['Antioquia, Colombia', 'CO'],
    ['California, USA', 'US'],
    ['Ontario, Canada', 'CA'],
  ])('%s, of a customer at home in %s, is unknown', (text, home) => {
    expect(kindOf(text, home)).toBe('unknown');
  });

  test('nor is it where the country was given apart', () => {
    expect(findPlace('Chile', 'Chile', 'CL').kind).toBe('unknown');
    expect(findPlace('Andalucía', 'España', 'ES').kind).toBe('unknown');
  });

  test.each([
    ['Andalucía', 'CO'],
    ['Peru', 'US'],
    ['Italy', 'US'],
    ['Florida', 'UY'],
    ['Hidalgo', 'US'],
    ['Jamaica', 'US'],
    ['Armenia', 'CO'],
    ['Caldas', 'CO'],
    ['La Rioja', 'ES'],
    ['Guanajuato', 'MX'],
    ['Lambayeque', 'PE'],
    ['Goiás', 'BR'],
    ['Sucre', 'VE'],
    ['Victoria', 'AU'],
    ['Kuwait', undefined],
  ])('%s, of a customer at home in %s, is asked about: a city or a town is called so too', (text, home) => {
    expect(kindOf(text, home)).toBe('ambiguous');
  });

  test('a city of the same name is offered, a village only to those at home in its country', () => {
    expect(candidates('Jamaica', undefined, 'ES').map(({ region }) => region)).toEqual(['New York']);
    expect(candidates('Andalucía', undefined, 'CO').map(({ country }) => country)).toEqual(['CO']);
  });
});

test.each([
  ['México', 'MX', 'Mexico City'],
  ['Panamá', undefined, 'Panamá'],
  ['Guatemala', 'GT', 'Guatemala City'],
  ['Luxemburgo', undefined, 'Luxembourg'],
  ['Singapore', 'US', 'Singapore'],
  ['Ciudad del Vaticano', 'ES', 'Vatican City'],
  ['Mónaco', 'ES', 'Monaco'],
  ['Túnez', 'ES', 'Tunis'],
  ['Madrid', 'ES', 'Madrid'],
  ['Murcia', 'ES', 'Murcia'],
  ['Salvador', 'BR', 'Salvador'],
  ['Washington', 'US', 'Washington'],
  ['New York', 'US', 'New York City'],
  ['Buenos Aires', 'AR', 'Buenos Aires'],
  ['Buenos Aires, Argentina', 'ES', 'Buenos Aires'],
  ['Querétaro', 'MX', 'Santiago de Querétaro'],
  ['Tucumán', 'AR', 'San Miguel de Tucumán'],
  ['Granada', 'ES', 'Granada'],
  ['Santander', 'ES', 'Santander'],
  ['Santo Domingo', 'DO', 'Santo Domingo'],
  ['Sucre', 'BO', 'Sucre'],
  ['La Rioja', 'AR', 'La Rioja'],
  ['Lima', 'PE', 'Lima'],
  ['Quito', 'EC', 'Quito'],
  ['Moscow', undefined, 'Moscow'],
  ['Roma', 'MX', 'Rome'],
  ['Santiago', 'CL', 'Santiago'],
])('%s, of a customer at home in %s, is the city', (text, home, name) => {
  expect(found(text, undefined, home).name).toBe(name);
});

describe('a name of another language or of a village abroad is not certain', () => {
  test.each([
    ['Triana', 'ES'],
    ['Lombardía', 'ES'],
    ['Játiva', 'MX'],
    ['Missouri', 'ES'],
  ])('%s, of a customer at home in %s', (text, home) => {
    expect(kindOf(text, home)).not.toBe('found');
  });

  test.each([
    ['Játiva', 'ES', 'Xàtiva'],
    ['Aviñón', 'MX', 'Avignon'],
    ['Padua', 'ES', 'Padova'],
    ['Wien', 'US', 'Vienna'],
    ['Chivilcoy', 'ES', 'Chivilcoy'],
    ['Triana, Alabama', 'ES', 'Triana'],
  ])('%s, of a customer at home in %s, is %s', (text, home, name) => {
    expect(found(text, undefined, home).name).toBe(name);
  });

  test('a village is no candidate where another country was said', () => {
    expect(kindOf('Triana, Sevilla', 'ES')).toBe('unknown');
    expect(candidates('Paris, Alemania')[0]?.country).toBe('FR');
    expect(candidates('Tigre', 'España')[0]?.country).toBe('AR');
  });
});
