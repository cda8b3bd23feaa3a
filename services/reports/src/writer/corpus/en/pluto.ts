import type { Sign } from '@astrall/astrology/chart.ts';

export const plutoInSign: Record<Sign, string> = {
  aries:
    'Those born across these years meet transformation head-on, as pioneers called on to begin again from the bare self. You may recognise it in the force that rises when somebody tries to decide for you. It is a formidable engine. Ask now and then what it is building, once it has won the right to exist.',
  taurus:
    'Value itself is what this generation has to dig up and replant. In your own story it may be a hard-won understanding of what you truly own, what owns you, and how little can be enough. You have roots that go under walls. Loosen your grip on one thing by choice, and feel how much strength went into holding it.',
  gemini:
    'Language is power, and never quite harmless, for the people who came into the world around your time. A single sentence, read in youth or overheard on a stair, may have rearranged your life, and you can do as much with one of yours. Use the gift with care. There are questions that open a locked room more gently than any revelation.',
  cancer:
    'Home and homeland are shaken to the foundations in the imagination of your generation, and kinship becomes something to fight for. You may guard your own with a passion that holds the family up and occasionally holds it too tight. What was never spoken of at the table still shapes it. Speaking of it once, gently, can let everyone breathe.',
  leo: 'You were born among people with a large appetite for being somebody. Your own may be loud or well concealed, but there is in you a refusal to live as an understudy. Crises tend to strip off the costume and leave the creator. Lend your power to another’s talent: it is a sure way to learn how much you have.',
  virgo:
    'Deep change works through details among those of your generation: through labour, habits, the daily care of bodies and things. You may have remade yourself more than once by altering a single routine and following it to the root. Analysis is your crowbar. Put it down when the matter before you is a person who would simply like to be liked.',
  libra:
    'Relationship is the furnace for people born in this stretch of years. They are not content to inherit the terms of marriage, partnership or justice, and you may have been changed most thoroughly by someone sitting across from you. Watch for the silent contest over who is the more reasonable. Real equality begins when both can afford to lose an argument.',
  scorpio:
    'Intensity is common ground among those of your age: a readiness to look at what is buried, and a radar for falseness. In your life endings have perhaps been severe and curiously fertile. Strength need not be proved by going through everything alone, or at full depth. Surface for a while. The light up there is part of the truth too.',
  sagittarius:
    'For the generation you belong to, belief is where the great upheavals take place: which truths are worth crossing the world for, and which were only loud. You may have lost a faith and found a larger one, or be living in the gap. Conviction is your power. Pair it with the humility of someone still reading the book.',
  capricorn:
    'You arrived with people whose task, symbolically speaking, is to question what holds society up and rebuild it to bear more weight. On the scale of one life, it might mean outgrowing an authority you once obeyed, including the stern one inside. Endurance is yours. Use some of it to stay kind while the scaffolding is up.',
  aquarius:
    'Whoever is born during this passage grows up as the crowd itself is changing shape, and with it the meaning of being free together. You may feel the pull of great shared ideas and the need to leave any group that would finish your sentences. Hold on to both. A movement is only as humane as the way it treats one dissenting voice.',
  pisces:
    'The transformation that your generation carries is a quiet one: the wearing away of what divides, as the sea works on stone. You may have known moments when an old grief dissolved with no visible cause, or a familiar routine lost its colour overnight. Respect that depth, and keep one steady thing, a craft or a friend, within arm’s reach.',
};
