import type { NatalCorpus } from '../../natal-corpus.ts';

export const chironAspects: NatalCorpus['pointAspects']['chiron'] = {
  sun: {
    conjunction:
      'Justo donde brillarías hay un punto sensible. Quizá no te vieron una vez que importaba, y desde entonces distingues de una ojeada a quien necesita oír que lo hace bien. Con Quirón junto al Sol, inclúyete en la ronda.',
    harmonious:
      'Hablas de tu flaqueza sin convertirla en discurso, y a otros eso les da valor. El Sol y Quirón enseñan bien allí donde tropezaste. Es una claridad honrada.',
    tense:
      'El elogio te llega con un pinchazo pequeño y el reproche con uno grande. Quirón sigue pidiéndole al Sol el boleto del teatro. Enséñaselo, que lo tienes, y siéntate donde quieras.',
  },
  moon: {
    conjunction:
      'Una tristeza antigua te vive a flor de piel, y a su lado un don poco común para consolar. Sabes qué llevar a quien sufre y cuándo callar. Alguien puede hacer lo mismo contigo, si Quirón y la Luna dejan sin echar el cerrojo.',
    harmonious:
      'Lo que dolió te hizo suave sin hacerte desconfiar. A tu lado se llora sin pedir perdón. Quirón le ha prestado a la Luna esa voz baja; úsala también cuando hablas contigo.',
    tense:
      'Que te cuiden se parece a veces a que te descubran. Cuidas tú a todo el mundo para que nadie se acerque al sitio donde hizo frío. Deja que la Luna le lleve a Quirón una taza caliente, con la puerta entornada.',
  },
  mercury: {
    conjunction:
      'Tal vez alguien se rio de cómo lo decías. Desde entonces hablas como quien cruza el hielo, y oyes lo que los demás no aciertan a decir. Mercurio y Quirón son buenos amigos de quien tartamudea.',
    harmonious:
      'Encuentras palabras para lo que escuece, y son de las sencillas. Una carta tuya, diez minutos en un banco, y Mercurio le saca la astilla a un silencio largo. Guarda una página para tu propio uso; Quirón la firmaría.',
    tense:
      'Una certeza callada de no dar la talla te interrumpe a la mitad. Tampoco ella tiene diploma. Haz la pregunta que te avergüenza, y que Mercurio le cuente a Quirón cuánta gente ha respirado.',
  },
  venus: {
    conjunction:
      'El amor, en ti, tiene una cicatriz y muy buen ojo para las ajenas. Dudas de tu encanto y haces que los demás noten el suyo. Venus va del brazo de Quirón: acepta el próximo cumplido como un vaso de agua.',
    harmonious:
      'Aprendiste la ternura cuando te faltó, y no guardas rencor. Quien se cree poca cosa florece a tu vera. Venus y Quirón se expresan mejor con las manos: haz algo con ellas y regálalo.',
    tense:
      'En el cariño pagas a veces antes de pedir. Por no oír un no, das de más o deseas de menos, y ahí le duele a Quirón lo que sueña Venus. Pide lo que quieres mientras esté caliente.',
  },
  mars: {
    conjunction:
      'A tu coraje le dieron un golpe una vez y desde entonces cojea un poco, hacia el lado bueno. Sabes animar a quien duda en el borde. Marte salta con Quirón a cuestas; nadie lleva el cronómetro.',
    harmonious:
      'Peleas sin ganas de herir, porque sabes lo que se siente. La gente prudente entrena a gusto contigo, y conoces el valor de un primer intento torpe. Marte y Quirón te conceden varios.',
    tense:
      'La rabia es una herramienta que te prohibieron tocar, o que viste usar mal. De vez en cuando se dispara en el cajón. Que Marte la saque con buena luz y Quirón le enseñe el mango: también abre latas.',
  },
  jupiter: {
    conjunction:
      'Algo en lo que creías te falló, y tu fe lleva desde entonces un zurcido. Por eso te escuchan quienes buscan: nunca les vendes el cielo entero. Lo que Júpiter todavía espera, Quirón lo tiene bien probado.',
    harmonious:
      'De tus decepciones has sacado una especie de guía y la prestas sin apuntarlo. Después de hablar contigo la gente se siente más ancha, y no menos sincera. Júpiter y Quirón te dejan sitio en la portada para tu nombre.',
    tense:
      'Las grandes promesas te dan cosquillas y luego un respingo. Exageras la esperanza o la rechazas, por culpa de un banquete que se suspendió. Entre lo que ofrece Júpiter y lo que teme Quirón cabe una ilusión mediana, y no tiene peligro.',
  },
  saturn: {
    conjunction:
      'Te pusieron el deber sobre el hombro que dolía. Parece que a todo el mundo le explicaron las reglas menos a ti, así que las cumples por partida doble, con una simpatía por quien empieza tarde que te convierte en excelente guía. Saturno y Quirón admiten el descanso: está en el reglamento.',
    harmonious:
      'Conviertes lo que fue duro en algo que sostiene: un método, una costumbre, una escuela para quien venga detrás. Saturno tiene con Quirón una paciencia poco corriente. Parece que el tiempo se hubiera puesto de tu parte.',
    tense:
      'Una voz severa sabe dónde apretar, y la crees porque suena a experiencia. Más que nada, es vieja. Pídele a alguien amable que lea contigo tu expediente: los mismos hechos, en boca de Quirón, cuentan otra cosa.',
  },
  uranus: {
    conjunction:
      'Ser diferente costó algo una vez, y recuerdas el precio. Quienes nacieron por tus años comparten esa marca de Urano y Quirón; la tuya puede servir para guardarle una silla a quien no encaja en ninguna parte.',
    harmonious:
      'Como mucha gente de tu edad, arreglas las cosas por vías inesperadas: una broma, un aparato, una amistad de otro mundo. A lo que dolió, Urano y Quirón le encuentran un uso nuevo sin pedirle explicaciones.',
    tense:
      'Toda una franja de años comparte contigo esta comezón de Urano y Quirón: el miedo a quedarse fuera y el miedo a quedarse dentro. Busca compañías de las que se pueda entrar y salir.',
  },
  neptune: {
    conjunction:
      'Una nostalgia sin dirección recorre a la gente de tus años, y tú llevas tu parte. Te vuelve amable con quien se ha perdido. Dale a lo que Neptuno comparte con Quirón algo con bordes, una canción, un huerto, una hora de taller.',
    harmonious:
      'Igual que tanta gente de tu edad, sabes dejar que un pesar acabe en canto o en clemencia. Cuando asome, Neptuno y Quirón preferirán un instrumento a una explicación.',
    tense:
      'Puede que un ideal se te rompiera, como a tantos que nacieron por entonces, y que desde ese día busques la grieta en los demás. Entre Neptuno y Quirón hay tazas pegadas que no gotean. Bebe de una.',
  },
  pluto: {
    conjunction:
      'En la gente de tus años hay una herida que baja hasta la roca, y una fuerza que se encontró allí. En tu vida, Plutón y Quirón pueden mostrarse como calma ante la peor hora de otra persona.',
    harmonious:
      'Con el moretón, a tu generación le dieron una pala. Cuando te animas a cavar con Plutón y Quirón, lo que sale suele servir, y ver que te manchas las manos da ánimo a los demás.',
    tense:
      'Algo del poder les aprieta a quienes nacieron en tu época, y tú lo notas en tu sitio: una impotencia recordada, un puño que no afloja. Plutón y Quirón ceden dedo a dedo, en compañía de confianza.',
  },
};
