import type { Sign } from '@astrall/astrology/chart.ts';

export const neptuneIngresses: Record<Sign, string> = {
  aries:
    'Un sueño se pone en marcha antes de saber adónde. Neptuno en Aries, a lo largo de unos catorce años, enciende ideales heroicos, fes recién nacidas, causas que piden voluntarios. El entusiasmo purifica. Conviene mirar de cerca los estandartes.',
  taurus:
    'La época sueña con la tierra. Durante unos catorce años, Neptuno en Tauro idealiza los cuerpos, los paisajes, lo hecho a mano, una abundancia serena que alcance para todos. También el dinero se rodea de niebla. La belleza será comestible.',
  gemini:
    'Las palabras adquieren encantamiento. Neptuno en Géminis envuelve la información en bruma y en poesía, de modo que florecen los relatos y también los rumores. Catorce años, poco más o menos, de imaginación parlante. Habrá que aprender a leer de nuevo.',
  cancer:
    'Nostalgia de una casa común. El largo paso de Neptuno por Cáncer baña de ideal la familia, la patria chica, la infancia, y despierta una compasión maternal hacia quien no tiene techo. Sueños con olor a guiso, y alguna lágrima de más.',
  leo: 'Se apagan las luces de la sala y empieza el hechizo. Neptuno en Leo regala a una época entera glamour, ídolos, romances de pantalla grande, arte que hace llorar a desconocidos. Durante años, la vida imita al teatro. Alguien debe cuidar la salida.',
  virgo:
    'La santidad se busca en lo pequeño. Mientras Neptuno cruza Virgo, unos catorce años, se sueña con servir, con alimentos limpios, con trabajos hechos como quien reza. La perfección se vuelve espejismo. Un poco de polvo devuelve la paz.',
  libra:
    'Toda una época se enamora del amor. Durante su estancia en Libra, Neptuno idealiza las parejas, la paz, las artes, los acuerdos que no dejarían a nadie fuera. Hay armonía de coro y alergia a lo feo. Escuchar la nota discordante también educa el oído.',
  scorpio:
    'Fascina lo que late detrás del espejo. Neptuno en Escorpio sumerge la imaginación colectiva en la pasión, el misterio, los umbrales, y de ese buceo salen obras inolvidables. Unos catorce años de profundidades. Se recomienda subir a respirar.',
  sagittarius:
    'La lejanía canta. Por unos catorce años, Neptuno en Sagitario disuelve fronteras con música, viajes, espiritualidades mezcladas, una fe enorme en lo que hay más allá. Hay búsquedas auténticas y guías de ocasión. El camino, en todo caso, ensancha la mirada.',
  capricorn:
    'Los sueños se ponen traje y los trajes sueñan. Neptuno en Capricornio difumina jerarquías, empresas, certezas oficiales, y a la vez pide ideales que se puedan edificar. Es una época de muros que resultan de papel y de papeles que sostienen mundos.',
  aquarius:
    'Un ideal conecta a multitudes que nunca se verán. Durante unos catorce años, Neptuno en Acuario sueña con redes, con ciencias maravillosas, con una humanidad sin centro. La utopía es luminosa y algo fría. Tomarse de la mano sigue siendo tecnología punta.',
  pisces:
    'El océano regresa a su cauce. Neptuno en Piscis, su propio territorio, inunda durante unos catorce años la cultura de imágenes, compasión, espiritualidad y ensueño. Lo real y lo imaginado comparten playa. Cada cual necesita un trozo de orilla firme.',
};
