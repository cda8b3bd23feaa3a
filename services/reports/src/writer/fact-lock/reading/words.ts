const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that only join or point. */
export const conjunctions = set('and y e & plus mas');
export const alternatives = set('or o u nor ni');
export const determiners = set(
  'the your el la los las lo tu tus su sus its his her their this that this a an un una este esta my mi both ambos ambas',
);
export const placing = set('in en inside dentro within at into on sobre over through por across');
export const leading = set('to with a al con of de del from desde between entre towards toward hacia by por');
export const ownWords = set('your tu tus');
export const relatives = set('which that who que where donde cual quien');
export const rangeWords = set('to al a until till hasta through and y – -');
export const copulas = set(
  'is are was were be being es esta estan son era stands stand sits sit lies falls cae caen lives vive remains se encuentra halla ubica situa stays placed located situado situada ubicado ubicada colocado colocada',
);
export const linking = set(
  'joins join links link connects connect ties tie binds unites une unen enlaza vincula conecta ata relaciona forms form makes make',
);
export const sameness = set('like como igual as too so asi junto along tambien');
export const articles = set(
  'a an un una los las como soy eres are am being siendo buen buena born nacido nacida nacidos',
);
