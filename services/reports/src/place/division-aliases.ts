/** Other names of regions in common use, by country and GeoNames name; the codes of the United States are GeoNames' own. */
export const regionAliases: Record<string, Record<string, string[]>> = {
  AR: { 'Buenos Aires F.D.': ['CABA', 'Capital Federal'] },
  AU: {
    'Australian Capital Territory': ['ACT'],
    'New South Wales': ['NSW'],
    'Northern Territory': ['NT'],
    Queensland: ['QLD'],
    'South Australia': ['SA'],
    Tasmania: ['TAS'],
    Victoria: ['VIC'],
    'Western Australia': ['WA'],
  },
  CA: {
    Alberta: ['AB'],
    'British Columbia': ['BC'],
    Manitoba: ['MB'],
    'New Brunswick': ['NB'],
    'Newfoundland and Labrador': ['NL'],
    'Northwest Territories': ['NT'],
    'Nova Scotia': ['NS'],
    Nunavut: ['NU'],
    Ontario: ['ON'],
    'Prince Edward Island': ['PE', 'PEI'],
    Quebec: ['QC'],
    Saskatchewan: ['SK'],
    Yukon: ['YT'],
  },
  ES: {
    'Balearic Islands': ['Baleares', 'Illes Balears'],
    'Basque Country': ['Euskadi'],
    Catalonia: ['Catalunya'],
    Navarre: ['Nafarroa'],
  },
  MX: { 'Mexico City': ['CDMX', 'DF', 'Distrito Federal'] },
  US: { 'District of Columbia': ['D.C.'] },
};

/** Spanish names of provinces that GeoNames lists under another one, by GeoNames code. */
export const provinceAliases: Record<string, string> = {
  'ES.56.GI': 'Gerona',
  'ES.56.L': 'Lérida',
  'ES.58.OR': 'Orense',
  'ES.59.BI': 'Vizcaya',
  'ES.59.SS': 'Guipúzcoa',
  'ES.60.CS': 'Castellón',
};
