/** Islands that are no division of their own, with their inhabitants; by country and GeoNames name of the region. */
export const islands: Record<string, Record<string, Record<string, number>>> = {
  ES: {
    'Balearic Islands': { Formentera: 11_000, Mallorca: 920_000, Majorca: 920_000, Menorca: 100_000, Minorca: 100_000 },
    'Canary Islands': {
      'El Hierro': 11_000,
      Fuerteventura: 120_000,
      'Gran Canaria': 860_000,
      'La Gomera': 22_000,
      'La Palma': 84_000,
      Lanzarote: 156_000,
      Tenerife: 930_000,
    },
  },
};
