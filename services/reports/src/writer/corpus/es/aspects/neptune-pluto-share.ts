import type { NatalCorpus } from '../../natal-corpus.ts';

/** What is one's own of an aspect that holds for generations. */
export const neptunePlutoShare: NatalCorpus['neptunePlutoShare'] = {
  byHouse: {
    1: 'A ti te llega por la cara y por la manera de entrar en un sitio: a quien te mira le cuesta desanimarse del todo, y esa confianza prestada conviene gastarla con franqueza.',
    2: 'A ti te llega por las cosas que guardas. Ves valor en lo que otros llevaban al contenedor, y una mesa coja arreglada con paciencia explica tu época mejor que un ensayo.',
    3: 'En tu caso pasa por la palabra. De una conversación hundida sacas algo que flota, y una carta tuya puede reparar lo que rompió una discusión.',
    4: 'En tu caso se guarda en casa, donde la historia familiar se cuenta de otro modo cada vez que alguien la perdona un poco.',
    5: 'Tu parte está en el juego: un dibujo, un amor, un disparate con niños, y lo que parecía acabado empieza otra vez porque alguien se rio.',
    6: 'Tu parte es de diario. Barrer, cuidar, reponer lo gastado son para ti maneras de creer que las cosas tienen arreglo, y suelen tenerlo.',
    7: 'Se nota en cómo tratas a quien se sienta enfrente: das por hecho que la gente puede cambiar, y bastante gente lo hace por no llevarte la contraria.',
    8: 'Se nota cuando algo termina. Donde otros se marchan te quedas a recoger, y de esos restos compartidos sale a menudo lo más sólido.',
    9: 'Lo encuentras en los viajes y en los libros: te atraen las ideas que volvieron de un naufragio, y prefieres una fe con remiendos a una de escaparate.',
    10: 'Tu oficio, sea cual sea, es donde se ve. Dejas las cosas algo mejor de lo que las recibiste, y de ahí viene parte de tu buen nombre.',
    11: 'Son las amistades las que te lo traen: grupos que parecían deshechos y se rehacen en torno a una comida, por lo general después de una llamada tuya.',
    12: 'Te acompaña cuando no hay nadie a quien convencer. De esas horas calladas vuelves con más ganas que del ruido, y no tienes que dar cuentas de ellas.',
  },
  bySign: {
    libra:
      'Con Neptuno en Libra, la gente de tus años lo soñó como paz: mesas redondas, parejas entre iguales, canciones para muchas voces.',
    scorpio:
      'Con Neptuno en Escorpio, la gente de tus años lo buscó en lo hondo: en lo que no se decía en casa, en el deseo, en la música de después de medianoche.',
    sagittarius:
      'Con Neptuno en Sagitario, la gente de tus años le dio pasaporte: fronteras abiertas, viajes sin fecha de vuelta, varias creencias en la misma maleta.',
    capricorn:
      'Con Neptuno en Capricornio, la gente de tus años aprendió a desconfiar de las torres y a preguntarle a cada sueño por sus cimientos y por quién responde de él.',
    aquarius:
      'Con Neptuno en Acuario, la gente de tus años lo enchufó: comunidades sin domicilio, y la esperanza de que nadie se quede fuera de la conversación.',
    pisces:
      'Con Neptuno en Piscis, la gente de tus años lo recibe en su propia agua: siente pronto una pena lejana, vive de imágenes y agradece que alguien le alcance una toalla.',
    aries:
      'Con Neptuno en Aries, la gente de tus años lo trae en forma de arranque: ganas de fundar algo sin esperar permiso.',
  },
};
