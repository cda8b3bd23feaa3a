import { describe, expect, test } from '@jest/globals';
import { findPlace } from '../../src/place/find-place.ts';
import { candidates, found } from './matches.ts';

/** The kind of match of a text, of a customer at home in a country. */
function kindOf(text: string, home?: string): string {
  return findPlace(text, undefined, home).kind;
}

describe('the name of a country, a region or an island is no place of birth: its towns are asked about', () => {
  test.each([
    ['Chile', 'CL', 'Santiago'],
    ['España', 'ES', 'Madrid'],
    ['España', undefined, 'Madrid'],
    ['la Argentina', 'AR', 'Buenos Aires'],
    ['el Perú', 'PE', 'Lima'],
    ['Venezuela', 'VE', 'Caracas'],
    ['Cuba', 'CU', 'Havana'],
    ['El Salvador', 'SV', 'San Salvador'],
    ['Andalucía', 'ES', 'Sevilla'],
    ['Asturias, España', 'ES', 'Oviedo'],
    ['Mallorca', 'ES', 'Palma'],
    ['Mallorca, España', 'MX', 'Palma'],
    ['Isla de Mallorca', 'ES', 'Palma'],
    ['Majorca', 'GB', 'Palma'],
    ['Mallorca, Islas Baleares', 'ES', 'Palma'],
    ['Tenerife', 'ES', 'Santa Cruz de Tenerife'],
    ['Gran Canaria', 'ES', 'Las Palmas de Gran Canaria'],
    ['La Gomera', 'ES', 'San Sebastián de la Gomera'],
    ['Bali', 'US', 'Denpasar'],
    ['Sicilia', 'ES', 'Palermo'],
    ['Oahu, Hawaii', 'US', 'Honolulu'],
    ['Vizcaya', 'ES', 'Bilbao'],
    ['Provincia de Álava', 'ES', 'Gasteiz / Vitoria'],
    ['Provincia de Barcelona', 'ES', 'Barcelona'],
    ['Entre Ríos', 'AR', 'Paraná'],
    ['Estado de México', 'MX', 'Ecatepec de Morelos'],
    ['Antioquia, Colombia', 'CO', 'Medellín'],
    ['California, USA', 'US', 'Los Angeles'],
    ['Orange County, CA', 'US', 'Anaheim'],
    ['England', 'GB', 'London'],
    ['Kent', 'GB', 'Maidstone'],
    ['Cornwall', 'GB', 'Truro'],
    ['Surrey, UK', 'US', 'Guildford'],
    ['Los Lagos', 'CL', 'Puerto Montt'],
    ['Jamaica', 'GB', 'Kingston'],
    ['Pitcairn', undefined, 'Adamstown'],
    ['Saint Helena', undefined, 'Jamestown'],
    ['Falkland', 'AR', 'Stanley'],
    ['Tristan da Cunha', 'GB', 'Edinburgh of the Seven Seas'],
    ['Niue', 'NZ', 'Alofi'],
    ['Isla de Navidad', 'ES', 'Flying Fish Cove'],
    ['Fernando Poo', 'ES', 'Malabo'],
    ['La Graciosa', 'ES', 'Caleta de Sebo'],
    ['La Rioja', 'ES', 'Logroño'],
  ])('%s, of a customer at home in %s: %s', (text, home, town) => {
    const places = candidates(text, undefined, home);
    expect(places.map(({ name }) => name)).toContain(town);
    expect(places.length).toBeLessThanOrEqual(8);
  });

  test.each(['España', 'Andalucía'])('%s, where the country was given apart', (text) => {
    expect(candidates(text, 'España', 'ES').map(({ name }) => name)).toContain('Sevilla');
  });

  test.each([
    ['Tenerife', 'ES'],
    ['Isle of Wight', 'GB'],
    ['Mallorca', undefined],
  ])('nothing beyond %s is offered', (text, home) => {
    const regions = candidates(text, undefined, home).map(({ region }) => region);
    expect(regions.every((region) => region === regions[0])).toBe(true);
  });

  test('a town that is larger than the country is offered before it', () => {
    expect(candidates('Pitcairn').map(({ country }) => country)).toEqual(['US', 'PN']);
    expect(found('Saint Helena', undefined, 'US').region).toBe('California');
  });

  test('a code of two letters is not enough to tell a country', () => {
    expect(kindOf('BH', 'BR')).toBe('unknown');
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

  test('a city of the same name is offered first, a village only to those at home in its country', () => {
    expect(candidates('Jamaica', undefined, 'ES')[0]?.region).toBe('New York');
    expect(candidates('Andalucía', undefined, 'CO')[0]?.country).toBe('CO');
    expect(candidates('Andalucía', undefined, 'ES').every(({ country }) => country === 'ES')).toBe(true);
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
    ['Bosa', 'AR'],
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
    expect(candidates('Triana, Sevilla', undefined, 'ES').map(({ name }) => name)).toEqual(['Sevilla']);
    expect(candidates('Paris, Alemania')[0]?.country).toBe('FR');
    expect(candidates('Tigre', 'España')[0]?.country).toBe('AR');
  });
});

describe('a quarter or a hospital that the gazetteer does not know', () => {
  test.each([
    ['Triana', 'ES', 'Sevilla'],
    ['Vallecas', 'ES', 'Madrid'],
    ['Las Condes', 'CL', 'Santiago'],
    ['Palermo', 'AR', 'Buenos Aires'],
    ['Naval Hospital San Diego', 'US', 'San Diego'],
    ['Hospital La Paz, Madrid', 'ES', 'Madrid'],
    ['Los Cristianos, Tenerife', 'ES', 'Santa Cruz de Tenerife'],
    ['Montmartre, París', 'ES', 'Paris'],
    ['Usaquén, Bogotá', undefined, 'Bogotá'],
    ['Tower Hamlets, London', 'US', 'London'],
  ])('%s, of a customer at home in %s, is asked about by its city, %s', (text, home, city) => {
    expect(candidates(text, undefined, home)[0]?.name).toBe(city);
  });

  test('is not taken for what is meant abroad', () => {
    expect(found('Palermo', undefined, 'ES').country).toBe('IT');
    expect(found('Almagro', undefined, 'ES').country).toBe('ES');
  });
});
