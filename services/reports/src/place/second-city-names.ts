import { searchKey } from './search-key.ts';

/**
 * Names that are as much a town's own as the one GeoNames lists first, by country and that name: those in Spanish of towns
 * listed in Catalan, Galician or Basque, which stand in older passports.
 */
export const secondCityNames: Record<string, Record<string, string[]>> = {
  ES: {
    Andratx: ['Andraitx', 'Andraix'],
    Arteixo: ['Arteijo'],
    Bergara: ['Vergara'],
    Burjassot: ['Burjasot'],
    Calp: ['Calpe'],
    'Cerdanyola del Vallès': ['Sardañola', 'Cerdañola del Vallés'],
    'Cornellà de Llobregat': ['Cornellá'],
    Empuriabrava: ['Ampuriabrava'],
    'Esplugues de Llobregat': ['Esplugas de Llobregat', 'Esplugas'],
    Felanitx: ['Felanich'],
    Figueres: ['Figueras'],
    Getxo: ['Guecho'],
    Ibiza: ['Eivissa'],
    Lekeitio: ['Lequeitio'],
    Llucmajor: ['Lluchmayor'],
    'Molins de Rei': ['Molins de Rey'],
    'Montcada i Reixac': ['Moncada y Reixach', 'Moncada y Reixac'],
    Noia: ['Noya'],
    'O Barco de Valdeorras': ['Barco de Valdeorras', 'El Barco de Valdeorras'],
    'O Carballiño': ['Carballino', 'El Carballino'],
    Ponteareas: ['Puenteareas'],
    Rianxo: ['Rianjo'],
    Roses: ['Rosas'],
    'Sant Antoni de Portmany': ['San Antonio Abad', 'San Antonio'],
    'Sant Boi de Llobregat': ['San Baudilio de Llobregat', 'San Baudilio'],
    'Sant Joan Despí': ['San Juan Despí'],
    'Sant Josep de sa Talaia': ['San José'],
    'Sant Just Desvern': ['San Justo Desvern'],
    'Sant Quirze del Vallès': ['San Quirico del Vallés'],
    'Santa Eulària des Riu': ['Santa Eulalia del Río', 'Santa Eulalia'],
    Santanyí: ['Santañy'],
    Terrassa: ['Tarrasa'],
    Vic: ['Vich'],
    'Vilafranca del Penedès': ['Villafranca del Penedés', 'Villafranca del Panadés'],
    'Vilagarcía de Arousa': ['Villagarcía de Arosa'],
    'Vilanova i la Geltrú': ['Villanueva y Geltrú'],
    'Xinzo de Limia': ['Ginzo de Limia'],
    'sa Pobla': ['La Puebla'],
  },
  FK: { Stanley: ['Port Stanley', 'Puerto Argentino'] },
  GB: { Derry: ['Londonderry'] },
};

interface NamedTwice {
  country: string;
  /** As GeoNames lists it. */
  name: string;
}

const byKey = new Map<string, NamedTwice[]>();
for (const [country, towns] of Object.entries(secondCityNames)) {
  for (const [name, others] of Object.entries(towns)) {
    for (const key of others.map(searchKey)) byKey.set(key, [...(byKey.get(key) ?? []), { country, name }]);
  }
}

/** The towns that have a name, given as a search key, for a second one. */
export function townsAlsoCalled(key: string): readonly NamedTwice[] {
  return byKey.get(key) ?? [];
}
