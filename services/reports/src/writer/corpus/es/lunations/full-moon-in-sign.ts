import type { Sign } from '@astrall/astrology/chart.ts';

export const fullMoonInSign: Record<Sign, string> = {
  aries:
    'La paciencia general llega a su límite y alguien, por fin, dice lo que pensaba. La Luna llena en Aries ilumina el valor propio, también el mal genio, y culmina luchas que venían de meses atrás. Muévete, suda, habla en primera persona. Lo que ganes por tu mano sabe mejor si nadie ha tenido que perder.',
  taurus:
    'Mesa puesta, fruta en su punto. En Tauro la claridad es táctil: se sabe lo que nutre, lo que cuesta y lo que se guardaba por miedo a quedarse sin nada. Disfruta de lo que has cultivado y regala el excedente. Puede cerrarse una cuenta larga con la comodidad o con la terquedad, parientes cercanas.',
  gemini:
    'Todas las radios encendidas al mismo tiempo. La Luna llena en Géminis trae respuestas, rumores, confidencias, un diálogo que llega a su réplica final. Hay mucho que oír y no todo merece repetirse. Escribe lo que sabes con certeza en una columna y lo que supones en otra; verás qué descanso.',
  cancer:
    'La marea alcanza el escalón de la puerta. Se desbordan los afectos, los recuerdos, las ganas de volver, y el hogar se convierte en protagonista de la noche. Bajo la Luna llena en Cáncer lo mejor es dejar sentir a la gente, sin arreglarla. Cocina de más. Alguna lágrima sazona igual que la sal.',
  leo: 'Aplausos, por favor, aunque sean tres. El corazón llega a escena y quiere mostrar lo que ha hecho con tanto cariño, con tanto miedo al ridículo. La Luna llena en Leo corona alegrías, romances, obras, y revela de paso cuánto necesitabas que te miraran. Concédetelo. Luego busca entre el público a quien aplaudía más fuerte.',
  virgo:
    'Ni escaparate ni penumbra: una luz de costurero, la justa para ver la puntada. En Virgo la Luna llena muestra qué quedó bien hecho y qué nunca va a ser perfecto, y ambas cosas liberan. Entrega el trabajo, ordena el botiquín de las preocupaciones, da las gracias a quien ayuda sin ruido. El resto puede quedarse arrugado.',
  libra:
    'Dos platillos suben y bajan hasta que alguien habla con sinceridad. La Luna llena en Libra alumbra los vínculos, sus acuerdos elegantes y sus silencios caros, y pone a la vista quién cede siempre. Noche buena para reconciliarse, firmar la paz o reconocer, con la debida cortesía, que el baile ha terminado.',
  scorpio:
    'El pozo devuelve el cubo lleno. Lo que se calló mucho tiempo sube con esta Luna llena en Escorpio y pide una salida digna: una confesión, un adiós, un deseo llamado por su nombre. La intensidad pasa; la verdad, si se dice con cuidado, se queda. Evita los interrogatorios. A veces basta con apagar la pantalla y abrazar.',
  sagittarius:
    'Se divisa la otra ladera. La Luna llena en Sagitario festeja lo aprendido, los kilómetros, las convicciones que han resistido el trayecto, y da un empujón a las que viajaban sin pasaje. Habrá entusiasmo y alguna exageración. Cuenta tu historia en voz alta; al oírla sabrás qué parte era fe y qué parte era prisa.',
  capricorn:
    'Hasta aquí hemos subido, dice la montaña. En Capricornio la plenitud tiene forma de resultado: una obra acabada, una responsabilidad cumplida, un cansancio con motivo. Mira lo construido sin buscarle enseguida el defecto. Si una meta ya no es tuya, este es buen momento para dejarla en el refugio, con una nota para quien venga.',
  aquarius:
    'La asamblea vota y, para sorpresa general, hay mayoría. Culminan con la Luna llena en Acuario los proyectos de grupo, las amistades a prueba, las rebeldías que buscaban sentido. Puede quedar claro a qué comunidad perteneces y cuál te pedía disfraz. Celebra lo diferente, empezando por esa rareza que llevabas años explicando.',
  pisces:
    'Noche de puertas líquidas. Sueños, canciones, compasiones y cansancios se confunden bajo la Luna llena en Piscis, y una lágrima puede no tener dueño. Perdona algo que ya no recuerdas bien. Lo que termina ahora suele hacerlo sin ruido, como una ola: se retira, deja brillo en la arena y alguna caracola para el bolsillo.',
};
