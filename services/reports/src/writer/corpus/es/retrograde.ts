import type { NatalCorpus } from '../natal-corpus.ts';

export const retrograde: NatalCorpus['retrograde'] = {
  mercury:
    'Cuando naciste, Mercurio parecía caminar hacia atrás en el cielo. El pensamiento, así, se revisa: vuelves sobre lo dicho, entiendes a la segunda lectura y a menudo das con la respuesta exacta de vuelta a casa, ya sin testigos.',
  venus:
    'Venus iba retrógrada el día de tu nacimiento, lo que sucede pocas semanas cada año y medio. El gusto y el amor maduran hacia dentro: tardas en saber qué sientes, regresas a lo que amaste y no sigues las modas de nadie.',
  mars: 'Pocas personas nacen con Marte retrógrado, en apariencia de vuelta sobre sus pasos. El impulso se piensa antes de saltar, el enojo llega con retraso, y tu fuerza, que los demás no ven venir, rinde sobre todo en las batallas de dentro.',
  jupiter:
    'Aquel día Júpiter parecía andar hacia atrás. La confianza no te viene de fuera ni de los discursos; la vas encontrando por dentro, con criterio propio, y por eso te dejan algo frío los entusiasmos que todos dan por buenos.',
  saturn:
    'Retrógrado como estaba, Saturno instaló a su inspector por dentro. Las normas ajenas te pesan poco en comparación con las tuyas; con el tiempo vas revisándolas, y conservas las que de verdad sostienen algo.',
  uranus:
    'Durante unos cinco meses al año Urano va hacia atrás, y en uno de esos tramos naciste. La rebeldía trabaja entonces sin anuncio: por fuera todo parece en orden mientras, por dentro, un tabique cambia silenciosamente de lugar.',
  neptune:
    'Que Neptuno fuera retrógrado es muy común, y sugiere unas fantasías que se consultan a solas. La inspiración te visita en privado, y las ilusiones propias acabas examinándolas con una lucidez que sorprende a quien te creía en las nubes.',
  pluto:
    'Casi la mitad del año pasa Plutón en movimiento retrógrado. Nacer en ese tramo vuelve más íntimas las transformaciones: lo que en otros estalla en ti se fragua despacio, sin testigos, hasta que un buen día ya ha ocurrido.',
};
