import { describe, expect, test } from '@jest/globals';
import { findPlace } from '../../src/place/find-place.ts';
import { candidates, found } from './matches.ts';

test('a place has all that a chart needs', () => {
  expect(found('Madrid')).toEqual({
    name: 'Madrid',
    region: 'Madrid',
    province: 'Provincia de Madrid',
    nearbyTown: null,
    country: 'ES',
    latitudeDeg: expect.closeTo(40.4165, 2),
    longitudeDeg: expect.closeTo(-3.7026, 2),
    timeZone: 'Europe/Madrid',
    pastZone: null,
    population: expect.any(Number),
  });
});

describe('names in Spanish, English and the local language', () => {
  test.each([
    ['GB', 'Londres', 'London', 'LONDRES', 'londres'],
    ['US', 'Nueva York', 'nueva york', 'New York', 'New York City', 'NYC'],
    ['US', 'Filadelfia', 'Nueva Orleans', 'Los Ángeles, EEUU', 'San Francisco, California'],
    ['DE', 'Múnich', 'Munich', 'München', 'Colonia', 'Köln', 'Cologne', 'Fráncfort', 'Hamburgo', 'Dresde', 'Núremberg'],
    [
      'IT',
      'Florencia, Italia',
      'Florence, Italy',
      'Firenze',
      'Venecia',
      'Venice',
      'Roma',
      'Milán',
      'Turín',
      'Nápoles',
      'Génova',
    ],
    ['CH', 'Ginebra', 'Geneva', 'Genève', 'Zúrich', 'Zürich', 'Berna', 'Basilea', 'Lausana'],
    ['RU', 'Moscú', 'Moscow', 'San Petersburgo', 'Saint Petersburg', 'St. Petersburg', 'St Petersburg'],
    ['CN', 'Pekín', 'Beijing', 'Shanghái'],
    ['CU', 'La Habana', 'Havana'],
    ['MX', 'Ciudad de México', 'Mexico City', 'México DF', 'México, D.F.', 'CDMX'],
    ['FR', 'París', 'Paris', 'Marsella', 'Burdeos', 'Niza', 'Estrasburgo'],
    ['BE', 'Bruselas', 'Brussels', 'Amberes', 'Brujas', 'Gante', 'Ghent'],
    ['PT', 'Lisboa', 'Lisbon', 'Oporto', 'Porto'],
    ['BR', 'São Paulo, Brasil', 'Sao Paulo', 'Río de Janeiro'],
    ['JP', 'Tokio', 'Tokyo', 'Kioto'],
    ['AT', 'Viena', 'Vienna'],
    ['NL', 'La Haya', 'The Hague', 'Ámsterdam'],
    ['DK', 'Copenhague', 'Copenhagen'],
    ['SE', 'Estocolmo', 'Gotemburgo'],
    ['PL', 'Varsovia', 'Cracovia'],
    ['CZ', 'Praga', 'Prague'],
    ['GR', 'Atenas', 'Athens, Greece'],
    ['EG', 'El Cairo', 'Cairo'],
    ['MA', 'Tánger', 'Marrakech', 'Fez'],
    ['TR', 'Estambul', 'Istanbul'],
    ['IL', 'Jerusalén', 'Jerusalem'],
    ['ES', 'A Coruña', 'La Coruña', 'Lérida', 'Lleida', 'San Sebastián', 'Donostia', 'Seville', 'Palma de Mallorca'],
  ])('%s: %s, %s ...', (country, ...names) => {
    expect(names.filter((name) => found(name).country !== country)).toEqual([]);
  });
});

describe('names in other scripts', () => {
  test.each([
    ['RU', 'Москва', 'МОСКВА', 'Москва, Россия', 'Санкт-Петербург', 'Казань'],
    ['UA', 'Київ', 'Киев', 'Харків', 'Одеса'],
    ['BG', 'София', 'Пловдив'],
    ['JP', '東京', '東京、日本', '大阪', '京都', '名古屋'],
    ['CN', '北京', '上海，中国', '广州', '廣州'],
    ['TW', '台北', '臺北'],
    ['KR', '서울', '부산'],
    ['EG', 'القاهرة', 'القاهرة، مصر', 'الإسكندرية'],
    ['MA', 'الدار البيضاء', 'مراكش'],
    ['IR', 'تهران', 'اصفهان'],
    ['GR', 'Αθήνα', 'ΑΘΗΝΑ', 'Θεσσαλονίκη', 'Πάτρα'],
    ['IL', 'ירושלים', 'תל אביב', 'חיפה'],
    ['IN', 'दिल्ली', 'मुंबई'],
    ['TH', 'กรุงเทพมหานคร', 'เชียงใหม่'],
    ['GE', 'თბილისი'],
    ['AM', 'Երևան'],
    ['ES', 'Мадрид', 'マドリード', '马德里', 'مدريد', 'Μαδρίτη'],
  ])('%s: %s, %s ...', (country, ...names) => {
    expect(names.filter((name) => found(name).country !== country)).toEqual([]);
  });
});

describe('qualifiers', () => {
  test.each([
    ['Madrid, Spain', 'ES', 'Madrid'],
    ['Madrid, Colombia', 'CO', 'Cundinamarca'],
    ['Córdoba, Argentina', 'AR', 'Cordoba'],
    ['Córdoba (España)', 'ES', 'Andalusia'],
    ['Córdoba, Andalucía', 'ES', 'Andalusia'],
    ['Valencia, Comunidad Valenciana', 'ES', 'Valencia'],
    ['Birmingham, UK', 'GB', 'England'],
    ['Birmingham, Reino Unido', 'GB', 'England'],
    ['Birmingham, Alabama', 'US', 'Alabama'],
    ['Springfield, Illinois', 'US', 'Illinois'],
    ['Springfield, IL, USA', 'US', 'Illinois'],
    ['Portland, OR', 'US', 'Oregon'],
    ['Portland, Maine, EE.UU.', 'US', 'Maine'],
    ['London, ON', 'CA', 'Ontario'],
    ['Washington, D.C., Estados Unidos', 'US', 'District of Columbia'],
    ['Lucena, Córdoba', 'ES', 'Andalusia'],
    ['Lucena, Provincia de Córdoba, España', 'ES', 'Andalusia'],
    ['Bilbao, Vizcaya', 'ES', 'Basque Country'],
    ['Alcalá de Henares, Madrid, España', 'ES', 'Madrid'],
    ['San Sebastián/Donostia', 'ES', 'Basque Country'],
    ['New York, NY 10001, USA', 'US', 'New York'],
    ['Mérida - Venezuela', 'VE', 'Mérida'],
    ['Toledo\nEspaña', 'ES', 'Castille-La Mancha'],
    ['Madrid España', 'ES', 'Madrid'],
    ['Portland Oregon', 'US', 'Oregon'],
    ['San Jose Costa Rica', 'CR', 'San José'],
    ['Cambridge, Reino Unido 🇬🇧', 'GB', 'England'],
    ['Parma, Ohio', 'US', 'Ohio'],
    ['Parma, Ohio, United States', 'US', 'Ohio'],
    ['St. Charles, Maryland', 'US', 'Maryland'],
    ['Saint Charles, Maryland', 'US', 'Maryland'],
    ['Buenavista, México, Mexico', 'MX', 'México'],
    ['Goma, Congo - Kinshasa', 'CD', 'North Kivu'],
    ['Oberwinterthur (Kreis 2) / Guggenbühl, Zurich, Switzerland', 'CH', 'Zurich'],
    ['Nuevo Renacimiento 2000, México', 'MX', 'Veracruz'],
    ['Philadelphia, Tennessee', 'US', 'Tennessee'],
    ['Burguillos, cerca de Toledo', 'ES', 'Castille-La Mancha'],
    ['Miami FL USA', 'US', 'Florida'],
    ['Guadalajara Jal Mex', 'MX', 'Jalisco'],
    ['Madrid capital', 'ES', 'Madrid'],
    ['London SE15 4QA', 'GB', 'England'],
    ['Ferrol, A Coruña', 'ES', 'Galicia'],
    ['Manacor, Mallorca', 'ES', 'Balearic Islands'],
    ['Ciudadela de Menorca', 'ES', 'Balearic Islands'],
    ['Porlamar, Isla de Margarita', 'VE', 'Nueva Esparta'],
    ['Hempstead, Long Island, New York', 'US', 'New York'],
    ['Leeds, West Yorkshire', 'GB', 'England'],
    ['Guildford, Surrey', 'GB', 'England'],
    ['Southampton, Hampshire', 'GB', 'England'],
    ['Richmond, Surrey', 'GB', 'England'],
    ['Puente Alto, Santiago de Chile', 'CL', 'Santiago Metropolitan'],
    ['Temuco, IX Región', 'CL', 'Araucania'],
    ['Port of Spain, Trinidad and Tobago', 'TT', 'Port of Spain'],
    ['Nací en Madrid', 'ES', 'Madrid'],
    ['Figueras, Gerona', 'ES', 'Catalonia'],
    ['Villagarcía de Arosa', 'ES', 'Galicia'],
    ['San Antonio, Ibiza', 'ES', 'Balearic Islands'],
    ['Bradford, W. Yorks', 'GB', 'England'],
    ['Swansea, South Wales', 'GB', 'Wales'],
    ['Buenos Aires, provincia de Buenos Aires', 'AR', 'Buenos Aires F.D.'],
    ['Santoña, Santander', 'ES', 'Cantabria'],
    ['الرياض، السعودية', 'SA', 'Riyadh Region'],
  ])('%j', (text, country, region) => {
    expect(found(text)).toMatchObject({ country, region });
  });

  test.each([
    ['Kiev, URSS', 'UA'],
    ['Leningrad, USSR', 'RU'],
    ['Sarajevo, Yugoslavia', 'BA'],
    ['Bratislava, Czechoslovakia', 'SK'],
    ['Karl-Marx-Stadt, DDR', 'DE'],
    ['Léopoldville, Belgian Congo', 'CD'],
    ['Salisbury, Rhodesia', 'ZW'],
    ['Colombo, Ceylon', 'LK'],
    ['Karachi, British India', 'PK'],
    ['Pyongyang, Korea', 'KP'],
    ['Adamstown, Pitcairn', 'PN'],
    ['Port Stanley', 'FK'],
    ['Santa Isabel, Guinea Española', 'GQ'],
  ])('%s was in a country that is no more, or has another name: %s', (text, country) => {
    expect(found(text).country).toBe(country);
  });

  test.each([
    ['Pola, Italia', ['Pula', 'Polla']],
    ['Tetuán, España', ['Tétouan', 'Tetuán de las Victorias']],
  ])('%s is asked about: what is better known by that name was in the country', (text, names) => {
    expect(candidates(text).map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['Tetuán, Madrid', 'Tetuán de las Victorias'],
    ['Aquisgrán, Alemania', 'Aachen'],
    ['Santiago, España', 'Santiago de Compostela'],
  ])('%s is not', (text, name) => {
    expect(found(text).name).toBe(name);
  });

  test.each([
    ['Valencia', 'ES'],
    ['Valencia', 'España'],
    ['Valencia', 'Spain'],
    ['Valencia', ' spain '],
  ])('%s with the country %j given apart', (name, country) => {
    expect(found(name, country).timeZone).toBe('Europe/Madrid');
  });

  test.each([
    ['大阪府大阪市', 'Osaka'],
    ['广东省广州市', 'Guangzhou'],
  ])('of %s the city is offered', (text, name) => {
    expect(candidates(text).map((candidate) => candidate.name)).toEqual([name]);
  });

  test('an empty country says nothing', () => {
    expect(found('Madrid', '').country).toBe('ES');
    expect(found('Madrid', '  ').country).toBe('ES');
  });

  test('a country without a comma narrows what stays ambiguous', () => {
    const countries = candidates('Springfield Estados Unidos').map(({ country }) => country);
    expect(new Set(countries)).toEqual(new Set(['US']));
  });

  test.each(['Madrid, Spainn', 'Paris, Alemania', 'Bilbao, Atlantis'])('%s is never taken for certain', (text) => {
    expect(candidates(text).length).toBeGreaterThan(0);
  });

  test('a qualifier that fits still narrows beside one that does not', () => {
    const countries = candidates('Córdoba, Costa Dorada, Argentina').map(({ country }) => country);
    expect(new Set(countries)).toEqual(new Set(['AR']));
  });
});

describe('a name a slip or two away from that of a city is asked about', () => {
  test.each([
    ['Madird', undefined, 'Madrid'],
    ['Madird', 'España', 'Madrid'],
    ['Londno', undefined, 'London'],
    ['Los Angls', 'USA', 'Los Angeles'],
    ['Barcleona, España', undefined, 'Barcelona'],
    ['Bilvao', 'ES', 'Bilbao'],
    ['Guadalajra', 'México', 'Guadalajara'],
    ['New Yrok', undefined, 'New York City'],
  ])('%s, in %s: %s', (text, country, name) => {
    expect(candidates(text, country)[0]?.name).toBe(name);
  });

  test('only in the country that is said, and not where the name is short', () => {
    expect(new Set(candidates('Barcleona, Venezuela').map(({ country }) => country))).toEqual(new Set(['VE']));
    expect(findPlace('Bilvao', 'Francia').kind).toBe('unknown');
    expect(findPlace('Qoma').kind).toBe('unknown');
  });
});

describe('what is not a place', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['punctuation', ', ; ()'],
    ['emoji', '🌙✨'],
    ['an unknown name', 'Xyzzyville'],
    ['a known name and a word that fits nothing', 'Madrid Xyzzyville'],
    ['a control character', 'Madrid\u0000'],
    ['an escape sequence', '\u001b[31mMadrid'],
    ['10,000 characters', 'Madrid'.repeat(1_700)],
    ['a long list', 'Madrid, '.repeat(1_300)],
    ['a lone surrogate', '\ud800'],
    ['the separator of the file', '|'],
    ['a pattern', '.*'],
    ['digits', '28013'],
  ])('%s', (_, text) => {
    const started = performance.now();
    expect(findPlace(text)).toEqual({ kind: 'unknown' });
    // No measure of speed, since the first loads the gazetteer on a busy machine: what hangs takes longer.
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('a hostile country', () => {
    expect(findPlace('Madrid', 'x'.repeat(10_000))).toEqual({ kind: 'unknown' });
  });
});
