import type { Sign } from '@astrall/astrology/chart.ts';

export const newMoonInSign: Record<Sign, string> = {
  aries:
    'Un fósforo nuevo. La Luna nueva en Aries abre un ciclo de iniciativas y de valentías de bolsillo, con más ganas que garantías. Pregúntate qué harías si no hubiera que pedirle opinión a nadie y empieza por el primer centímetro. Las dudas pueden venir después, cuando ya haya algo sobre lo que dudar con fundamento.',
  taurus:
    'Hay semillas que se plantan con los pies descalzos. Este ciclo comienza en Tauro, despacio, cerca de la tierra, y quiere tratar de lo que alimenta: el pan, el tiempo, los placeres sin prisa, el valor que te das. Prometer menos y regar más podría ser el lema, al menos hasta que asome el primer tallo.',
  gemini:
    'Se oye afilar un lápiz. La Luna renueva en Géminis las ganas de saber, preguntar, juntar lo que estaba disperso, y cada encuentro trae un hilo distinto. Empieza una correspondencia, un idioma, un cuaderno de cosas curiosas. No hace falta saber adónde llevan: en este tramo del año, conversar ya es un modo de sembrar.',
  cancer:
    'Alguien enciende la luz del zaguán. Un ciclo de ternura y pertenencia se inicia con esta Luna nueva en Cáncer, y sus deseos suelen caber en una cocina: cuidar mejor, dejarse cuidar, arreglar el cuarto, llamar a quien está lejos. Elige a los tuyos otra vez, a conciencia. También tu propia compañía cuenta.',
  leo: 'El escenario está vacío y huele a madera encerada. Con la lunación en Leo vuelve a empezar el capítulo de la alegría, el orgullo sano, aquello que haces porque te late más fuerte el corazón. Formula un deseo que te dé un poco de vergüenza, de tan tuyo. Ensáyalo en privado; el público tiene todo el mes para llegar.',
  virgo:
    'Cajones abiertos, lista corta, agua fresca en el florero. Empezar en Virgo consiste en mejorar algo concreto sin humillar a nadie, ni siquiera al desorden. La Luna nueva propone una destreza que aprender, un hábito que pulir, una ayuda que prestar. Elige lo que quepa en quince minutos diarios. Así crecen, sin aspavientos, las cosas bien hechas.',
  libra:
    'Antes del baile viene la reverencia. Este comienzo en Libra pone el acento en las relaciones, la belleza, los tratos justos, y quizá te pida pensar de a dos lo que pensabas por tu cuenta. Invita, propón, equilibra. Buena parte del mes puede depender de una conversación iniciada con cortesía y continuada con franqueza.',
  scorpio:
    'Semilla honda, de las que necesitan oscuridad para decidirse. La Luna nueva en Escorpio inaugura un tiempo de limpieza interior, pactos hondos y deseos que no se cuentan en el desayuno. Piensa qué estás ya en condiciones de soltar. Lo que dejes ir hará de abono, y lo que quieras de verdad sabrá encontrar la grieta.',
  sagittarius:
    'Un pasaje en blanco sobre la mesa, sin destino impreso. Nace en Sagitario un ciclo de búsquedas: estudiar, viajar, reírse con más ganas, creer en algo que te mejore. Apunta alto y ajusta la mira después. La pregunta de estas semanas no es tanto adónde vas como qué quieres haber entendido al regresar.',
  capricorn:
    'Primera piedra, sin banda de música. En Capricornio los comienzos se hacen con plano y abrigo, y esta Luna nueva respalda las metas que aguantan el mal tiempo. Ponle fecha a una, solo a una. Piensa en quién puede sostenerte la cuerda. Subir despacio tiene una ventaja que nadie anuncia: se ve el paisaje.',
  aquarius:
    'Idea suelta en la sala común. La Luna nueva en Acuario anima lo que se inventa entre varias personas, las causas con futuro, el derecho a hacer las cosas de otra manera. Pon sobre la mesa tu propuesta más rara y mira quién sonríe. De un grupo de tres con buena pizarra han salido asuntos considerables.',
  pisces:
    'El agua está quieta y todavía no refleja nada. Principia en Piscis un ciclo de imaginación, descanso y compasión, difícil de poner en una agenda y muy fácil de notar. Deja que el deseo te llegue en forma de imagen. Dibújalo, tararéalo, guárdalo bajo la almohada. Los planes, ya se sabe, vienen después de los sueños.',
};
