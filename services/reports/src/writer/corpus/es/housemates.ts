import type { NatalCorpus } from '../natal-corpus.ts';

export const housemates: NatalCorpus['housemates'] = {
  sun: {
    alone: [
      'El Sol se ha instalado aquí, de modo que este es uno de los lugares donde cobras vida.',
      'Como el Sol está en estos cuartos, mucho de lo que te enorgullece tiene aquí su dirección.',
      'Tiene dentro al Sol y, con él, tu mejor humor y buena parte de tu tozudez.',
    ],
    together: ['el Sol alumbra los cuartos', 'el Sol quiere ser él mismo', 'el Sol da un propósito a todo'],
  },
  moon: {
    alone: [
      'Aquí vive la Luna, y donde vive la Luna se anda en zapatillas.',
      'En estas habitaciones notas el tiempo antes que nadie, porque la Luna se aloja en ellas.',
      'Es la Luna quien manda, así que tus ánimos entran y salen cuando les parece.',
    ],
    together: ['la Luna hace las camas', 'la Luna tiene sus mareas', 'la Luna busca cobijo'],
  },
  mercury: {
    alone: [
      'Mercurio ha abierto aquí su taller, y raro es el día sin tráfico.',
      'Con Mercurio rondando, se trata de una parte de la vida en la que piensas y de la que hablas mucho.',
      'Mercurio entra y sale, trae noticias y olvida el cambio.',
    ],
    together: ['Mercurio lleva la conversación', 'Mercurio trae las noticias', 'Mercurio quiere saber más'],
  },
  venus: {
    alone: [
      'Venus ha colgado las cortinas, y por aquí te gusta pasar el rato.',
      'Puesto que Venus es la inquilina, estas cosas se te dan con cierta gracia, y sabes qué agrada en ellas.',
      'Venus tiene flores en el recibidor: por aquí da gusto encontrarse contigo.',
    ],
    together: ['Venus coloca las flores', 'Venus pone paz', 'Venus se ocupa de lo agradable'],
  },
  mars: {
    alone: [
      'Marte tiene aquí el taller, lo cual explica la energía y, alguna que otra vez, el ruido.',
      'Donde vive Marte nada se deja en paz mucho tiempo: empujas, arreglas, compites.',
      'Al timbre contesta Marte, y por eso en estas cuestiones vas pronto al grano.',
    ],
    together: ['Marte mueve los muebles', 'Marte tiene prisa', 'Marte se encarga de que las cosas se hagan'],
  },
  jupiter: {
    alone: [
      'Júpiter ocupa el mejor cuarto, y de esta parte tiendes a esperar cosas buenas.',
      'Como Júpiter no echa a nadie, siempre cabe alguien más, y a veces también algo de más.',
      'Júpiter ha tirado un tabique; en estos asuntos puedes permitirte la generosidad.',
    ],
    together: ['Júpiter invita a la gente', 'Júpiter lo encuentra todo pequeño', 'Júpiter espera lo mejor'],
  },
  saturn: {
    alone: [
      'Saturno hace de conserje: poco se te regala, y mucho se te conserva.',
      'Con Saturno en la escalera te tomas en serio este lado de la vida, y con los años te sabes cada peldaño.',
      'Saturno lleva el libro de cuentas; lo que tienes en estos cuartos te lo has ganado.',
    ],
    together: ['Saturno repasa las facturas', 'Saturno echa la llave', 'Saturno pregunta si va a durar'],
  },
  uranus: {
    alone: [
      'Urano ha cambiado la cerradura, y aquí las cosas rara vez van como en la puerta de al lado.',
      'Desde que se mudó Urano, necesitas en esta parte de la vida una salida que se abra a cualquier hora.',
      'Urano se aloja con la maleta hecha: cuenta con alguna sorpresa, muy probablemente tuya.',
    ],
    together: ['Urano abre las ventanas', 'Urano cambia la cerradura', 'Urano lo preferiría de otro modo'],
  },
  neptune: {
    alone: [
      'Neptuno ha corrido los visillos, así que estas cosas te llegan más suaves que a los demás.',
      'Alguien canturrea detrás de la pared, y es Neptuno; comprueba, por si acaso, que no quede agua corriendo.',
      'Aquí se aloja Neptuno, y la frontera entre lo que es y lo que podría ser no está muy vigilada.',
    ],
    together: ['Neptuno sueña en la azotea', 'Neptuno pierde las horas', 'Neptuno riega las flores'],
  },
  pluto: {
    alone: [
      'Plutón se ha quedado con el sótano, y lo que aquí ocurre suele llegar hondo.',
      'Mientras Plutón ande por estos cuartos no te conformarás con la superficie.',
      'Plutón se ha instalado sin hacer ruido; lo que en este lugar cambia, cambia a fondo.',
    ],
    together: ['Plutón cava en el sótano', 'Plutón guarda un cajón con llave', 'Plutón quiere saber la verdad'],
  },
};
