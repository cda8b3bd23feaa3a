import type { Locale } from '../../src/writer/report-text.ts';

/** Paragraphs of the length and shape the writers produce, repeated over the sections of a fixture. */
export const fixtureProse: Record<Locale, { introduction: string[]; passages: string[]; closing: string[] }> = {
  es: {
    introduction: [
      'Una carta natal es el dibujo del cielo tal como se veía desde el lugar y en el instante en que llegaste al mundo. No decide por ti ni te encierra en un carácter: ofrece un lenguaje antiguo para hablar de inclinaciones, de talentos y de las preguntas que vuelven una y otra vez.',
      'Este informe recorre primero el Sol, la Luna y los planetas personales, que describen lo más cercano: la voluntad, el ánimo, la palabra, el afecto y el impulso. Después llegan Júpiter y Saturno, que hablan de crecimiento y de límite, y por último los planetas lentos, cuyo tono compartes con toda una generación. Cada apartado empieza por lo que representa el astro y sigue con lo que añade el signo en el que estaba.',
      'Léelo sin prisa y en el orden que prefieras. Si algo no resuena contigo, déjalo a un lado: ninguna frase pesa más que tu propia experiencia. Lo que de verdad importa es lo que haces con aquello que reconoces.',
    ],
    passages: [
      'El Sol habla del centro de la persona: de aquello que da calor a los días y de la dirección hacia la que uno crece cuando nadie le empuja. No es toda la personalidad, sino su hilo conductor, la voluntad tranquila que permanece cuando cambian las circunstancias. Conocerlo ayuda a distinguir lo que de verdad nutre de lo que solo entretiene.',
      'Aquí esa luz se vuelve sensible y permeable. Hay una facilidad natural para percibir el ánimo de los demás, a veces antes de que ellos mismos lo nombren, y una imaginación que busca salida en la música, en las imágenes o en el cuidado de otros. El reto consiste en poner orillas a tanta agua: descansar a solas, decir que no a tiempo y dar forma concreta a lo que se sueña. Cuando lo consigue, esta posición ofrece una compasión que no necesita explicarse.',
      'Es una energía que prefiere la profundidad a la prisa. Observa, espera y solo entonces se compromete, pero cuando lo hace es difícil que retroceda. En las relaciones pide verdad, aunque incomode; en el trabajo, un propósito que justifique el esfuerzo. Su sombra es el control: querer saberlo todo antes de dar un paso. Su regalo, una lealtad que no se apaga con el primer invierno.',
      'Conviene recordar que ninguna posición actúa sola. Lo que aquí parece intenso puede encontrar equilibrio en otra parte de la carta, y lo que parece escaso suele compensarse con la experiencia. Tómalo como una invitación a mirar con curiosidad, no como un veredicto.',
    ],
    closing: [
      'Una carta natal se lee muchas veces a lo largo de la vida y nunca dice exactamente lo mismo, porque quien la lee ha cambiado. Vuelve a estas páginas dentro de un año y fíjate en qué frases te hablan entonces.',
      'Gracias por la confianza. Que estas palabras te acompañen como acompaña un buen mapa: sin caminar por ti, pero recordándote que el paisaje es más amplio que el tramo que hoy tienes delante.',
    ],
  },
  en: {
    introduction: [
      'A natal chart is a drawing of the sky as it stood over the place and the moment in which you arrived. It decides nothing for you and locks you into no character: it offers an old language in which to speak of leanings, of gifts and of the questions that keep returning.',
      'This report begins with the Sun, the Moon and the personal planets, which describe what is nearest: will, mood, speech, affection and drive. Jupiter and Saturn follow, with growth and with limits, and last come the slow planets, whose tone you share with a whole generation. Each part opens with what the body stands for and goes on to what its sign adds.',
      'Read it slowly and in any order you like. Whatever does not ring true, set aside: no sentence here outweighs your own experience. What matters in the end is what you do with the things you recognise.',
    ],
    passages: [
      'The Sun speaks of the centre of a person: of what warms the days, and of the direction one grows in when nobody is pushing. It is not the whole of a character but its thread, the quiet will that stays when circumstances change. To know it is to tell what truly feeds you from what merely passes the time.',
      'Here that light turns sensitive and open. There is a natural gift for sensing the mood of others, sometimes before they can name it themselves, and an imagination that looks for a way out in music, in images or in caring for someone. The task is to give so much water its banks: to rest alone, to refuse in time, to give a definite shape to what is dreamt. When that succeeds, this placement brings a compassion that needs no explaining.',
      'This is an energy that prefers depth to haste. It watches, it waits and only then commits itself, but once it does it seldom turns back. From its ties it asks for truth, even when truth is awkward; from work, a purpose that is worth the effort. Its shadow is control, the wish to know everything before taking a step. Its gift is a loyalty that outlasts the first winter.',
      'Remember that no placement acts alone. What looks intense here may find its balance elsewhere in the chart, and what looks scarce is often made up for by experience. Take it as an invitation to look with curiosity, not as a verdict.',
    ],
    closing: [
      'A natal chart is read many times in the course of a life and never says quite the same thing, because the one who reads it has changed. Come back to these pages in a year and see which sentences speak to you then.',
      'Thank you for your trust. May these words keep you company as a good map does: without walking for you, but reminding you that the country is wider than the stretch that lies ahead today.',
    ],
  },
};
