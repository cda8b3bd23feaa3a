/**
 * Quarters of great cities that the gazetteer does not have and that people give as their place of birth, by country and
 * GeoNames name of the city. They are asked about by their city, where a stranger would read the name of a village.
 */
export const quarters: Record<string, Record<string, string[]>> = {
  AR: {
    'Buenos Aires': [
      'Almagro, Balvanera, Barracas, Belgrano, Boedo, Caballito, Colegiales, Flores, Floresta, La Boca, Liniers, Mataderos',
      'Monserrat, Nueva Pompeya, Núñez, Once, Palermo, Parque Chacabuco, Parque Patricios, Puerto Madero, Recoleta, Retiro',
      'Saavedra, San Telmo, Villa Crespo, Villa del Parque, Villa Devoto, Villa Lugano, Villa Luro, Villa Urquiza',
    ],
  },
  BR: {
    'Rio de Janeiro': ['Barra da Tijuca, Botafogo, Copacabana, Flamengo, Ipanema, Leblon, Méier, Tijuca'],
    'São Paulo': ['Itaquera, Moema, Mooca, Penha, Pinheiros, Santana, Santo Amaro, Tatuapé, Vila Mariana'],
  },
  CL: {
    Santiago: [
      'Cerrillos, Cerro Navia, Conchalí, El Bosque, Estación Central, Huechuraba, Independencia, La Cisterna, La Florida',
      'La Granja, La Reina, Las Condes, Lo Barnechea, Lo Espejo, Lo Prado, Macul, Maipú, Ñuñoa, Pedro Aguirre Cerda',
      'Peñalolén, Pudahuel, Quilicura, Quinta Normal, Recoleta, Renca, San Joaquín, San Miguel, Vitacura',
    ],
  },
  CO: {
    Bogotá: [
      'Antonio Nariño, Barrios Unidos, Bosa, Chapinero, Ciudad Bolívar, Engativá, Fontibón, Kennedy, La Candelaria',
      'Puente Aranda, Rafael Uribe Uribe, Suba, Teusaquillo, Usaquén, Usme',
    ],
    Medellín: ['Aranjuez, Belén, El Poblado, Laureles, Manrique'],
  },
  ES: {
    Barcelona: ['El Born, El Poblenou, Gótico, La Barceloneta, La Sagrera, Poblenou, Poble-sec, Sarriá'],
    Bilbao: ['Begoña, Deusto, Indautxu, Rekalde, Santutxu'],
    Madrid: ['Aluche, Lavapiés, Malasaña, Orcasitas, Prosperidad, Puente de Vallecas, Vallecas, Villa de Vallecas'],
    Sevilla: ['La Macarena, Los Remedios, Macarena, Nervión, Triana'],
    Valencia: ['Benimaclet, El Cabanyal, El Cabañal, Patraix, Russafa, Ruzafa'],
  },
  FR: { Paris: ['Belleville, Le Marais, Montmartre, Montparnasse, Quartier Latin'] },
  GB: {
    London: ['Barking and Dagenham, Haringey, Redbridge, Southwark, Tower Hamlets, Waltham Forest'],
  },
  MX: {
    'Mexico City': ['Condesa, La Condesa, Colonia Roma, Del Valle, La Merced, Lindavista, Mixcoac, Narvarte, Tepito'],
  },
  PE: {
    Lima: [
      'Barranco, Breña, Chorrillos, Comas, El Agustino, Independencia, La Molina, Lince, Los Olivos, Magdalena del Mar',
      'Pueblo Libre, Rímac, San Borja, San Juan de Lurigancho, San Juan de Miraflores, San Martín de Porres',
      'Santa Anita, Surquillo, Villa El Salvador, Villa María del Triunfo',
    ],
  },
  US: { 'Los Angeles': ['Bel Air, Echo Park, Watts'], 'New York City': ['Bedford-Stuyvesant, Upper East Side'] },
  VE: { Caracas: ['Catia, El Paraíso, El Valle, La Candelaria, La Vega, Propatria'] },
};
