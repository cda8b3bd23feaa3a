import type { MoonPhase } from '@astrall/astrology/chart.ts';

export const moonPhaseMeaning = [
  'La fase en que estaba la Luna cuando naciste mide su distancia al Sol, es decir, cuánto de ella se veía desde la Tierra. Es uno de los símbolos más antiguos que existen, y habla de ritmo: en qué momento de las cosas te encuentras con más soltura, si al sembrarlas, al verlas crecer, al mostrarlas o al recoger la mesa.',
  'De oscuridad a oscuridad la Luna tarda veintinueve días y medio, y tú naciste en uno de ellos. Lo que se hubiera apartado del Sol decidía cuánto se veía de ella. Los astrólogos toman eso por una pista sobre los tiempos: si lo tuyo es el comienzo de las cosas, su crecimiento, su punto más alto o el momento de llevarlas a casa.',
  'La luz de la Luna es un préstamo del Sol, que se entrega y se devuelve a lo largo de un mes. Cuando naciste, la cuenta estaba en un punto preciso, al que se llama fase. Se usa como imagen del papel que te gusta hacer en lo que se emprende: sembrarlo, cuidarlo, enseñarlo o entenderlo después.',
  'Mucho antes que los signos, la gente conocía las formas de la Luna. La que tenía al nacer tú depende de su distancia al Sol, y se pensaba que deja en la persona su compás. Todo ciclo tiene quien lo inicia, quien lo construye, quien lo luce en su mitad y quien recoge los frutos. Este es el lugar de la rueda en que te mueves por naturaleza.',
];

export const moonPhases: Record<MoonPhase, string> = {
  new: 'Naciste sin Luna a la vista, cuando la noche lo guarda todo para empezar. Te mueves por impulso y por olfato; lo que haces suele ir por delante de lo que sabes explicar, y en los comienzos respiras mejor que nadie. La gente quiere saber adónde vas y contestas de buena fe que ya se verá. Una libreta donde mirar atrás te regala la mitad que falta.',
  waxing_crescent:
    'Un hilo de luz sobre el tejado, recién estrenado: así era la Luna de tu llegada. Lo tuyo es abrir hueco a algo frágil, una idea, un acento, un modo de vida, mientras lo anterior tira de la manga. Cada brote te ha costado su terquedad. Apóyate en quien riega sin tirar del tallo. Y confía en el crecimiento aunque no se oiga.',
  first_quarter:
    'Media cara encendida y media a oscuras tenía la Luna en cuarto creciente que te recibió. Hay en ti una vocación de cruce de caminos: decides, derribas un muro, levantas otro, y en la urgencia piensas con una claridad envidiable. Donde no hay obra te inquietas. Para variar, pasa junto a algo imperfecto y déjalo estar. En la pausa se oye lo que estaba a punto de resolverse solo.',
  waxing_gibbous:
    'Faltaba poco para el redondo, y desde entonces te acompaña el «casi». La Luna gibosa creciente es la de quien perfecciona: relees, ensayas, buscas cómo se podría hacer mejor, y tus entregas tienen un acabado que se reconoce. El deseo de mejorar puede retrasar la fiesta hasta que se enfrían los platos. Enseña la obra la víspera, con un botón sin coser. Te sorprenderá cuánto gusta.',
  full: 'Aquella noche se podía caminar sin linterna. Quien nace con Luna llena aprende en los ojos de los demás: necesitas ver las dos orillas, hablarlo, ponerlo a plena luz, y por eso tus relaciones son tan reveladoras y nunca del todo domésticas. Tienes una conciencia aguda de los contrarios. No hace falta que gane ninguno. Hay verdades que se sostienen, como los puentes colgantes, tirando de ambos lados.',
  waning_gibbous:
    'Después del resplandor viene el relato, y a ti te tocó la hora de contarlo. Naciste con la Luna ya en descenso, todavía ancha, y repartir lo aprendido te sale con la naturalidad de un buen cuento: explicas, traduces, das la receta con sus trucos. Alguna vez predicas a quien solo quería pan. Entérate antes de qué hambre trae cada cual. Lo que sabes alimenta más cuando llega templado.',
  last_quarter:
    'Otra vez media Luna, pero en la madrugada y de regreso. El cuarto menguante marca a quienes revisan lo heredado y, con cierta elegancia, dejan de creerse una parte. Por dentro has cambiado de rumbo más veces de las que se notaron por fuera. Los demás agradecerían un aviso. Es tuyo el talento de cerrar bien las etapas; cierra alguna discusión, aunque tuvieras más argumentos.',
  waning_crescent:
    'Queda una uña de luz antes del alba, y esa fue tu lámpara. La Luna menguante del final da a veces un aire de persona que ya estuvo aquí: comprendes pronto, sueltas con facilidad, oyes lo que se está acabando y lo acompañas hasta la esquina. Las prisas de este mundo te dejan un poco fuera. Descansa cuanto necesites, sin disculparte. Preparar el terreno es la mitad de la siembra.',
};
