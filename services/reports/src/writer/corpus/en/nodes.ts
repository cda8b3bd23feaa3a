import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const nodesMeaning = [
  'The lunar nodes are the two points where the orbit of the Moon crosses the ecliptic; eclipses happen near them. They always lie opposite each other. In the tradition, the south node stands for what you do by old habit and the north node for what stretches you, a direction of growth that can feel unfamiliar and oddly right.',
  'On each of its rounds the Moon crosses the path of the Sun going north, and crosses it again going south. Those two crossings are the nodes, and they always lie opposite each other. Nothing is to be seen there. Tradition has made of them a line from the familiar to the new: at the southern end what you could do in your sleep, at the northern what you grow by attempting.',
  'Where the orbit of the Moon cuts the ecliptic there are two points, always opposite each other, which are called the lunar nodes. Astrologers have long read them as a journey. It leads away from the south node, where you know every inch, towards the north node, where you may feel clumsy at first and more alive after a while.',
  'The lunar nodes are no bodies but places, the two in which the path of the Moon and that of the Sun intersect. Between them they tell a story of habit and stretching. The south node is the warm bed, the north node the walk you are glad to have taken; and as with walks, it is the first hundred yards that need persuading.',
];

export const northNodeInSign: Record<Sign, Turning> = {
  aries: [
    'You are practised at taking others into account, so practised that your own wish may arrive last, in a small envelope. The north node in Aries invites you to open it first. Deciding alone, going ahead, being the one who started it: all this feels rude to begin with and then exhilarating. Nobody asks you to unlearn your courtesy. It will be all the more valuable for being optional.',
    'You know how to be two. You have weighed, agreed, smoothed over and looked after the balance, until there was hardly a wish left that was only yours. The north node in Aries asks for a beginning without a vote: a first step, a “because I want to”. It may come out too loud to start with. The right volume is found by using it.',
  ],
  taurus: [
    'Intensity is familiar ground. You know how to live through upheavals, read people’s motives, manage a crisis, and a calm week may strike you as suspicious. What stretches you is simplicity: bread, honest tiredness, a body at ease, a feeling that lasts because nobody is testing it. Taurus teaches by repetition. Plant something, and resist digging it up to see whether the roots mean well.',
    'In storms you are at home; it is fair weather that finds you without a plan. You have lived on other people’s depths, debts and passions, and can read a face like a balance sheet. Taurus points to a field of your own. Hold something you can feel the weight of, let it be slow, call it enough. The calm will seem dull for a while, and then like bread.',
  ],
  gemini: [
    'The big answer comes to you easily, perhaps too easily. By temperament you preach, generalise and gaze at the far hills, while growth lies in the details of the near side: in asking, listening, admitting that two things may be true. Under the north node in Gemini the neighbour turns out to be a university. Exchange the lecture for a conversation, and let someone correct your pronunciation.',
    'Out of habit you look for the great answer, and may already have given it. The certainties are packed, the horse is saddled. With the north node in Gemini the road leads back to the village: questions without an ulterior motive, two sides to a story, a chat on the stairs. Say “I do not know” three times. You will be told things.',
  ],
  cancer: [
    'Competence comes first with you. You can carry responsibility, keep up appearances, turn any situation into a project with a deadline, and it may be long since anyone saw you unprepared. Growth has a softer approach. Cancer asks you to need people, to be moved, to make a nest that serves no purpose except warmth. The strongest sentence you could learn is perhaps “stay a little longer”.',
    'You can manage. It is what you came with: goals, posture, a calendar in good order, and an eye for whoever is in charge. What is new to you is to be moved. Cancer invites you home, to soup and to tears at the cinema, to people who do not need you to achieve anything. It is no step down. It only looks so from the desk.',
  ],
  leo: [
    'Among many you feel safe. The group, the principle, the cool overview are your old territory, and you can support any number of causes without once saying “I would like”. Something in you is now asked to step out of the chorus. Leo is the direction: play, risk, romance, a work with your fingerprints all over it. The fear of looking ridiculous shows that you are facing the right way.',
    'The group has always known where to find you, at the edge, with a good idea and a slight smile. You think for all and claim nothing. Now something wants to be done in your own name and with your own face. The north node in Leo is lived by stepping forward, by playing, by loving one person more than the cause. It feels immodest; it is generous.',
  ],
  virgo: [
    'Letting go is your native talent. You drift, forgive, sense how all things are joined, and lose your keys in the process. The path that develops you runs along a workbench. Virgo calls for method, for one useful skill learned thoroughly, for helping in ways that can be counted, and for saying where your kindness ends. You will find that a routine can be a form of prayer.',
    'Floating you have never had to learn. You feel what is in the air, forgive before it is asked, and lose yourself with some talent in stories, pity or sleep. Virgo holds out an apron. A plain task, a fixed hour, the difference between left and right: out of such small coin a freedom grows that no dream gave you. Begin with the washing-up.',
  ],
  libra: [
    'Doing it yourself has always been quickest. You come equipped with initiative and a sure sense of your own needs, and company can feel like a brake. Yet what enlarges you is precisely the other person, in full, with opinions. The north node in Libra is learned by waiting half a minute, by asking, by finding a solution that neither had brought along. Peace, you may find, also takes nerve.',
    'You could always rely on yourself, and did. Quick to decide, first on the spot, you have seldom asked who was carrying the other end. The north node in Libra turns you round to look. Waiting, sharing, letting yourself be persuaded are exercises in an unknown sport; the muscles ache at first. Later on you will wonder how you ever danced alone.',
  ],
  scorpio: [
    'Comfort is what you know best: the paid bill, the usual chair, the certainty that what is yours will be there in the morning. You could stay. Something draws you, however, to Scorpio’s deeper waters, where one merges, trusts, loses and is changed, and where value cannot be stored in a cupboard. It begins with allowing somebody close enough to see what you would be without your things.',
    'What you have, you hold. Comfort, habit and a well-stocked cellar have served you faithfully, and change can seem to you a form of bad manners. Scorpio knocks on the floor from below. To trust someone with what hurts, to let a thing end, to want with your whole strength: that is where your blood begins to move. You lose a cushion or two.',
  ],
  sagittarius: [
    'You have the facts at your fingertips, several versions of them. Your habit is to gather, compare, chat and qualify. The further path asks you to believe something and ride off after it. Sagittarius grows in you through distance, through study that follows a single star, through trusting a hunch without checking a dozen sources. You may find the map less useful than the horse.',
    'Facts you have in plenty. You know who said it, who heard it and what could be said against it, and you can go on gathering until the shop closes. What stretches you is to draw a conclusion. The north node in Sagittarius wants a journey with a meaning, a conviction, a laugh from further down. Take a one-way ticket for a change.',
  ],
  capricorn: [
    'Sheltering and being sheltered come naturally to you. You know the language of moods, of family, of hurts remembered, and may half expect someone to take charge. Growing up, in the best sense, is the adventure here: a goal of your own choosing, a boundary kept, a task finished in no mood for it. Capricorn’s height can be cold at first. Then you notice how far you can see.',
    'Feeling your way has brought you far: you sense what is needed, and are touched when somebody senses it in you. The old place by the stove is always warm. But Capricorn shows you a hill. To carry something through, to stand for it with your name and to be cold on the way, makes you bigger than any comfort did. You may still telephone home.',
  ],
  aquarius: [
    'Being special is a part you can play with your eyes shut. You know how to please an audience, make a drama of a delay, and you may wait for applause before you believe in what you did. Aquarius draws you on to where nobody is the star. There you grow among friends, for an idea, by contributing your odd piece to a pattern larger than your portrait.',
    'You know how to fill a stage, and what it is like when it is empty. It comes easily to you to be special, the loved one, the one who makes it happen. Growth lies to the side, among equals. With the north node in Aquarius you are given a row of others and a work that bears nobody’s signature. It is cooler there, and there is a lot of air.',
  ],
  pisces: [
    'Order is how you have kept the world at bay. You notice errors, make yourself useful, plan for what may go amiss, and rest only when the last spoon is straight, that is, seldom. What beckons is the art of trusting. Pisces unties things: through songs, compassion, idle hours, the decision to forgive a fault instead of fixing it. Try leaving one question unanswered, and notice that you float.',
    'Order is second nature to you, and worry the third. You see what is missing, you are of use, you are tired; and somewhere you suspect that it does not all depend on you. Pisces says so. Let a thing be unclear, weep at a hymn, trust the tide for an afternoon. The cupboards will be just as you left them. You will not.',
  ],
};
