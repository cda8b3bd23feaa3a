import type { Sign } from '@astrall/astrology/chart.ts';

export const plutoIngresses: Record<Sign, string> = {
  aries:
    'Una era de voluntades desnudas. Plutón en Aries, a lo largo de varias décadas, transforma la idea de individuo, de conquista, de comienzo, y quema lo que impedía empezar. Es fuego de roza: después de él, el suelo queda negro y muy fértil.',
  taurus:
    'Lo más estable se renueva desde la raíz. El lentísimo paso de Plutón por Tauro remueve la relación de todos con la tierra, la riqueza, el alimento, lo que se considera propio. Décadas de reforma agraria, también en sentido íntimo.',
  gemini:
    'Las palabras cambian el mundo, y al revés. Durante años y años, Plutón en Géminis da a la comunicación una potencia subterránea: se inventan lenguajes, se multiplican las voces, se descubre lo que puede un rumor. Pensar se vuelve una fuerza mayor.',
  cancer:
    'Cambian los cimientos de la casa colectiva. Con Plutón en Cáncer, una generación entera transforma lo que significan familia, pueblo, amparo, pertenencia. Hay apegos que se despiden y hogares que renacen con otros nombres en el buzón.',
  leo: 'El poder quiere rostro y corona. Plutón atraviesa Leo durante un par de décadas y lleva al límite el orgullo, la creatividad, los liderazgos que deslumbran. Lo que sobrevive es el corazón: la certeza de que cada vida merece su propia luz.',
  virgo:
    'La transformación se cuela por las rutinas. En su paso por Virgo, Plutón revoluciona el trabajo, las técnicas, el cuidado de lo cotidiano, con una paciencia de hormiga y un alcance enorme. Los cambios se cuentan en tornillos, y son millones.',
  libra:
    'Las relaciones dejan de darse por sentadas. Plutón en Libra revisa durante años el pacto entre las personas, la justicia, la diplomacia, y descubre poder donde se hablaba de modales. Terminan acuerdos huecos. Empiezan otros con la letra mucho más clara.',
  scorpio:
    'El señor del subsuelo está en su propia galería. Una docena de años, poco más o menos, en que Plutón en Escorpio saca a la luz lo temido, lo deseado, lo que nadie nombraba en familia. La franqueza asusta al principio. Después, libera.',
  sagittarius:
    'Se transforman las creencias hasta el cimiento. A lo largo de su travesía por Sagitario, Plutón agranda el mundo, mezcla culturas, pone a prueba dogmas y promesas de salvación. De tanto horizonte quedan preguntas mejores, y menos mapas con el centro en casa.',
  capricorn:
    'Las grandes estructuras pasan por la fragua. Durante unos quince años, Plutón en Capricornio desmonta autoridades agotadas, reforma gobiernos, empresas, ambiciones, y obliga a distinguir entre lo sólido y lo solamente pesado. Quedan en pie las vigas honestas.',
  aquarius:
    'Cambia la forma misma de vivir en común. Plutón en Acuario, unos veinte años, lleva una fuerza honda a la técnica, las redes, las ideas sobre la libertad y el poder de muchos. El porvenir deja de ser un tema. Se vuelve una responsabilidad compartida.',
  pisces:
    'Una corriente muy profunda empieza a mover el agua. Con su ingreso en Piscis, Plutón transforma en dos o tres décadas los sueños colectivos, la fe, el arte, la manera de consolar. Lo viejo se disuelve casi sin ruido. Lo nuevo llega cantando.',
};
