/** Said of a day on which nothing is certain but the Moon, because the hour of birth is unknown. */
export const openDay: string[] = [
  'Qué contactos se completan hoy en tu carta depende en parte de una hora que nadie apuntó. Que lo diga el día: a la cena, nombra el momento que pareció hecho para ti.',
  'De algunas fechas, una carta sin hora prefiere no hablar. Aprovecha el silencio para repasar lo que ya está en marcha y preguntarle a cada cosa si todavía quiere tu compañía.',
  'Nada seguro puede decirse de esta fecha sin tu hora de nacimiento, así que va una pregunta en lugar de un contacto: ¿en qué gastarías la tarde si nadie fuera a enterarse?',
  'Esta página deja un margen, como todas. Haz una cosa más despacio de lo que merece y mira qué descubres en ella que venías pasando por alto.',
  'La Luna recorre hoy tu carta como recorre todas, solo que no podemos decir cuándo llama a qué puerta. Ten el oído atento; a menudo, por la noche, la gente ya sabe quién era.',
  'Hay días que se cuentan por anticipado y días que se cuentan después. Haz de este uno de los segundos: escribe dos líneas antes de dormir y empieza por lo que te hizo reír.',
  'Hazle a alguien una pregunta de verdad y deja sitio para la respuesta entera. No hace falta ningún planeta, y alguna vez ha cambiado el clima de una semana.',
  'Si este cielo tiene una cita a tu nombre, se la guarda. Entretanto lo pequeño está en tus manos: el pan, el tono de un mensaje, el asiento que ofreces.',
  'Sin la hora, la letra menuda de este día no se deja leer. La grande dice lo de siempre: duerme bastante, termina algo, alégrate de alguien.',
  'Mira hacia anteayer y hacia pasado mañana. ¿Qué tienen en común? La respuesta suele ser el asunto en que de verdad andas.',
  'Recorre un camino viejo con ojos nuevos, o uno nuevo con una vieja amistad. Es un recado para el que ningún planeta tiene que estar en ningún sitio.',
  'Se podrían trazar líneas de este cielo a tu carta toda la mañana sin saber cuáles son ciertas, por falta de una hora. Traza una tuya: de donde estás a lo que llevas tiempo aplazando.',
  '¿Qué ha ido bien últimamente sin que le dieras las gracias a nadie? Hoy hay tiempo para eso, y hace falta menos del que parece.',
  'El cielo no dice para qué es esta fecha, o lo dice a una hora que no conocemos. Decídelo tú: a un día le gusta que le pongan nombre antes del mediodía.',
];
