import type { Sign } from '@astrall/astrology/chart.ts';
import type { Turning } from '../turning.ts';

export const plutoInSign: Record<Sign, Turning> = {
  aries:
    'Those born across these years meet transformation head-on, as pioneers called on to begin again from the bare self. You may recognise it in the force that rises when somebody tries to decide for you. It is a formidable engine. Ask now and then what it is building, once it has won the right to exist.',
  taurus:
    'Value itself is what this generation has to dig up and replant. In your own story it may be a hard-won understanding of what you truly own, what owns you, and how little can be enough. You have roots that go under walls. Loosen your grip on one thing by choice, and feel how much strength went into holding it.',
  gemini:
    'Language is power, and never quite harmless, for the people who came into the world around your time. A single sentence, read in youth or overheard on a stair, may have rearranged your life, and you can do as much with one of yours. Use the gift with care. There are questions that open a locked heart more gently than any revelation.',
  cancer: [
    'Home and homeland are shaken to the foundations in the imagination of your generation, and kinship becomes something to fight for. You may guard your own with a passion that holds the family up and occasionally holds it too tight. What was never spoken of at home still shapes it. Speaking of it once, gently, can let everyone breathe.',
    'Among the people of your time it was the family that held the power, by love, by silence and by what was in the pantry. You may have defended your own with a strength that surprised you, and carried for years what had been handed to you in the cradle. Some of that baggage was never yours. It can be put down without dishonouring anybody.',
  ],
  leo: [
    'You were born among people with a large appetite for being somebody. Your own may be loud or well concealed, but there is in you a refusal to live as an understudy. A crisis strips off the costume and leaves the creator. Lend your power to another’s talent: it is a sure way to learn how much you have.',
    'The people born with you wanted to leave a mark, and the world has not been able to overlook them. In your case the will to shape something of your own may have had to go through a dark stage or two, when nobody applauded. It came out stronger and less in need of applause. What you give away of it is the part that remains.',
  ],
  virgo: [
    'Deep change works through details among those of your generation: through labour, habits, the daily care of bodies and things. You may have remade yourself more than once by altering a single routine and following it to the root. Analysis is your crowbar. Put it down when the matter before you is a person who would simply like to be liked.',
    'What your generation took apart was the machinery of every day, from the factory to the food on the plate, and it has been improving it ever since with clenched teeth. You have possibly worked on yourself in the same way. The flaw you hunt may be holding something up. Before you remove it, ask what it was for, and whether it could do with a rest instead.',
  ],
  libra: [
    'Relationship is the furnace for people born in this stretch of years. They are not content to inherit the terms of marriage, partnership or justice, and you may have been changed most thoroughly by someone sitting across from you. Watch for the silent contest over who is the more reasonable. Real equality begins when both can afford to lose an argument.',
    'Justice, for those of your age, begins in the family. They have seen bonds break that were meant to hold, and so they examine theirs down to the thread. You may find it hard to leave an imbalance alone, and harder to admit that you rather enjoy the weighing. Peace that has been fought for lasts. So does peace that was simply offered.',
  ],
  scorpio: [
    'Intensity is common ground among those of your age: a readiness to look at what is buried, and a radar for falseness. In your life endings have perhaps been severe and curiously fertile. Strength need not be proved by going through everything alone, or at full depth. Surface for a while. What can be seen by day is part of the truth too.',
    'You came at a time when everything that had been swept under the carpet was taken out and looked at. Those of your years have few illusions about power and a great longing for something that will hold in spite of it. You feel at once when a person is pretending. It is as well to remember that many do so out of shyness.',
  ],
  sagittarius: [
    'For the generation you belong to, belief is where the great upheavals take place: which truths are worth crossing the world for, and which were only loud. You may have lost a faith and found a larger one, or be living in the gap. Conviction is your power. Pair it with the humility of someone still reading the book.',
    'Great certainties were toppled and set up again while you were learning to walk, and your age group has inherited both the rubble and the cranes. You may burn for an idea, or for the right to have none. Truth changes those who look for it; that is how one recognises it. Leave space in your luggage for the reply of whoever disagrees.',
  ],
  capricorn: [
    'You arrived with people whose task, symbolically speaking, is to question what holds society up and rebuild it to bear more weight. On the scale of one life, it might mean outgrowing an authority you once obeyed, including the stern one inside. Endurance is yours. Use some of it to stay kind while the scaffolding is up.',
    'Around your cradle the pillars were creaking, banks, offices, the climate itself, and no one could say any longer that this is how it has always been. People of your years may find that they are more serious than their teachers. In you it might show as an early sense of what bears weight. You are permitted to dance on it as well.',
  ],
  aquarius: [
    'Whoever is born during this passage grows up as the crowd itself is changing shape, and with it the meaning of being free together. You may feel the pull of great shared ideas and the need to leave any group that would finish your sentences. Hold on to both. A movement is only as humane as the way it treats one dissenting voice.',
    'Those who come now will have to settle what is human, in the company of machines and multitudes. It may be your lot to feel in your own life how a network carries, and how it catches. Your strength lies in thinking with others without letting them think for you. One friend whom you can touch is worth a great many nodes.',
  ],
  pisces:
    'The transformation that your generation carries is a quiet one: the wearing away of what divides, as the sea works on stone. You may have known moments when an old grief dissolved with no visible cause, or a familiar routine lost its colour overnight. Respect that depth, and keep one steady thing, a craft or a friend, within arm’s reach.',
};
