import type { Element } from '@astrall/astrology/chart.ts';

export const sunAndMoon: Record<Element, Record<Element, string>> = {
  fire: {
    fire: 'Put side by side, your Sun and your Moon speak one language, and they speak it loudly. What you want to do is also what warms you, so there is little dithering in you and a good deal of daylight. Rest is the foreign country here. You may need somebody to take you there, and to remind you that a fire is kept in overnight by covering it.',
    earth:
      'The Sun in you would like to set off, and the Moon asks what has been packed. It can be irritating to carry both in one person; it also means that your enthusiasms get fed, paid for and brought home in one piece. Others see the spark first. Those who live with you know how much of your courage depends on a regular supper.',
    air: 'You burn, and then you talk it over. Purpose comes to you hot from the oven, while your feelings like to wait, compare and find the word, and between them they make lively company. Grief and tenderness may be discussed before they have been felt. Let one of them sit beside you for a while without a topic. The brightness will wait.',
    water:
      'Boldness outside, waves within: people who have met only your Sun would be surprised by the tenderness of your Moon. You go ahead, and then you lie awake over a look that somebody gave you on the way. Neither is a pose. Your warmth is at its best when it protects what you feel, and your feelings are safest when they are told where you are going.',
  },
  earth: {
    fire: 'On the surface there is a steady look, and under it something that dances. Your purposes are practical and take their time, whereas your moods want to be up and off, sing in the car, win the argument. You can look calm and be thrilled. A life that gives the patient part a craft and the eager part an outing every week would be hard to improve.',
    earth:
      'Hardly anything rattles in you. What you work for and what comforts you are made of the same stuff, of things that can be touched, finished and kept, and your word has weight because it is so seldom raised. The danger is a beautiful sameness. Allow somebody to change the route home from time to time, and keep your objections until the view.',
    air: 'Your days are built of tasks, your evenings of conversation. The Sun wants results; the Moon wants to know what you think of them, and grows lonely with nobody to discuss it. Useful ideas come of this, with the hinges already on. When a feeling is difficult you may turn it into a plan and the plan into a list. Read the list to a friend. The feeling is in there.',
    water:
      'Soil and rain belong together even on days when they disagree, and so do these two in you. You look after what you love in ways that can be eaten, worn or lived in, and you notice what is needed before it has been said. Much of your strength is quiet enough to be overlooked. Since you are slow to ask, choose people who are quick to offer, and let them.',
  },
  air: {
    fire: 'An idea crosses your mind and your heart is already on its feet. The Sun in you is curious about everything, and the Moon adds appetite, so that you persuade yourself first and everybody else soon after. It makes for wonderful beginnings. As for the evening after, when the guests are gone and the plan is still there, a slower friend is a blessing.',
    earth:
      'Your thoughts travel light, and your feelings prefer to stay in one place. You can know your way about ten subjects and still need the same armchair, the same cup, the same view in the morning. Nobody would guess it from your conversation. Treat the need as ballast, since a kite without a string does not go higher; it merely goes.',
    air: 'You understand yourself by way of words. Sun and Moon both look for a bit of distance, a balcony, another opinion, so that you are fair, amusing and rarely swept away, and you can be good company in a crisis. Feelings may have to knock twice. It is worth letting them in by the body’s entrance, with music, bread, a long swim, and asking no questions until later.',
    water:
      'There is a bright front room in you, where matters are talked through, and behind it a garden that has been under water since the morning. You explain well and feel more than you can explain. When the two disagree you may call yourself illogical, which is unkind. Write down what the garden says. It has been right before, in its own time.',
  },
  water: {
    fire: 'You sense a great deal and then act on it in a flash. The purposes you live by come from deep down, from loyalty, pity, an old attachment; the moods that carry you are quick and brave. Hurt can therefore leave the house as anger before it has been introduced. Count the stairs. By the bottom step you often know what you meant to say, and it is warmer.',
    earth:
      'All that you feel looks for something to hold it, and finds it close by: a kitchen, a garden, work that helps somebody. The Sun dreams and the Moon lays the table. People come to you with their troubles because you neither panic nor lecture. You, too, may arrive without a present. They would be glad to be needed.',
    air: 'Half of you dives and the other half writes the report. Your life is steered by what moves you, yet in the moment of emotion you grow cool, even witty, and watch yourself from the ceiling. Those close to you may wonder where you went. Tell them that you are coming back up by the stairs, and bring one true sentence when you do.',
    water:
      'A current runs all through you without a lock or a weir. You know things by feeling them, forgive by understanding, and live among moods as sailors live among winds; seldom is anyone so easy to move or so hard to fool. What you lack, you can borrow: a fixed hour, a dry friend, an evening alone. Meanwhile the sea will still be there.',
  },
};
