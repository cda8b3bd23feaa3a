import type { NatalCorpus } from '../../natal-corpus.ts';

/** What is one's own of an aspect that holds for generations. */
export const neptunePlutoShare: NatalCorpus['neptunePlutoShare'] = {
  byHouse: {
    1: 'With you it gets into the face and the way you walk in. People find it hard to despair altogether in your company, so spend that credit honestly.',
    2: 'With you it settles on belongings. You see worth in what others had put out for collection, and a mended chair can say more of your times than an essay.',
    3: 'Yours travels by word. From a conversation that has gone under you can fish up something that floats, and a letter of yours may repair what an argument broke.',
    4: 'Yours is kept at home, where the family story comes out a little differently each time somebody in it is forgiven.',
    5: 'Your portion lies in play. A drawing, a song, an absurdity invented with children, and what seemed over begins again because somebody laughed.',
    6: 'Your portion is an everyday one: sweeping, tending, replacing what is worn out are your ways of believing that things can be put right, and they generally can.',
    7: 'It shows in how you treat whoever sits opposite. You take it for granted that people can change, and a fair number do so rather than disappoint you.',
    8: 'It shows where something ends. When others have gone home you stay to gather up, and the most solid things in your life may be made of such remains.',
    9: 'You meet it in books and on journeys. Ideas that have come back from a shipwreck appeal to you, and a patched faith more than one fresh from the window.',
    10: 'Whatever you do in public gives it a stage. You leave matters in rather better order than you found them, and part of your good name comes of that.',
    11: 'Friends bring it to you: circles that seemed to have broken up and meet again over a meal, usually because it was you who telephoned.',
    12: 'It keeps you company when nobody is there to be persuaded. From such quiet hours you return with more heart than from any noise, and owe no account of them.',
  },
  bySign: {
    libra:
      'With Neptune in Libra, people of your years dreamed it as peace: round tables, marriages of equals, songs for many voices.',
    scorpio:
      'With Neptune in Scorpio, people of your years looked for it in the depths: in what was not said at home, in desire, in the music played after midnight.',
    sagittarius:
      'With Neptune in Sagittarius, people of your years gave it a passport: open borders, distant teachers, and the suspicion that truth speaks several languages.',
    capricorn:
      'With Neptune in Capricorn, people of your years learned to mistrust towers, and to ask of any dream where its foundations are and who answers for it.',
    aquarius:
      'With Neptune in Aquarius, people of your years plugged it in: communities without an address, and the hope that nobody need be left out of the conversation.',
    pisces:
      'With Neptune in Pisces, people of your years receive it in its own water: quick to feel a distant sorrow, fond of images, and glad now and then of a shore.',
    aries:
      'With Neptune in Aries, people of your years bring it along as an impulse, the wish to found something without waiting for leave.',
  },
};
