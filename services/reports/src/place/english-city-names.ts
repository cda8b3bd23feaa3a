/** English names of cities that GeoNames lists under another one, by country and GeoNames name. */
export const englishCityNames: Record<string, Record<string, string>> = {
  BE: { Antwerpen: 'Antwerp', Brugge: 'Bruges', Gent: 'Ghent' },
  CA: { Montréal: 'Montreal', Québec: 'Quebec' },
  CH: { Genève: 'Geneva', Zürich: 'Zurich' },
  DE: { Hannover: 'Hanover', Köln: 'Cologne', Nürnberg: 'Nuremberg' },
  ES: {
    Cadiz: 'Cádiz',
    'Donostia / San Sebastián': 'San Sebastián',
    'Gasteiz / Vitoria': 'Vitoria',
    Sevilla: 'Seville',
  },
  GR: { Irákleion: 'Heraklion', Ródos: 'Rhodes' },
  IE: { Gaillimh: 'Galway' },
  IT: { Mantova: 'Mantua', Padova: 'Padua' },
  MA: { Fès: 'Fez' },
  SE: { Göteborg: 'Gothenburg' },
};
