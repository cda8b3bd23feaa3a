import type { Sign } from '@astrall/astrology/chart.ts';

export const emptyHouseInSign: Record<Sign, string> = {
  aries:
    'Nothing is settled in this sphere until you have had a go at it yourself. Aries at the entrance gives it a brisk style: quick starts, short patience and more courage than consultation.',
  taurus:
    'Things here may take their time. The sign on this threshold is Taurus, so you proceed by touch and by habit, change little, and want results that will hold when the fashion has passed.',
  gemini:
    'You come at these matters by asking around. Gemini gives the tone: several options kept open, plenty of talk, and an interest that lasts exactly as long as there is something to find out.',
  cancer:
    'Feeling goes ahead of you into this field. Since Cancer stands at its gate, you approach sideways and protectively, trust what is familiar, and remember for years how you were received.',
  leo: 'A certain panache is called for in this department, as Leo opens it. You put your heart into it or leave it alone, like to be noticed doing it, and are at your most generous when appreciated.',
  virgo:
    'Details are your way in. Virgo keeps this door, which means that you sort, improve, ask what is useful, and fret a bit when the matter refuses to be put in order.',
  libra:
    'It is rarely alone that you deal with such questions. Libra presides over them, so you consult, compare and adjust, and cannot be content until the arrangement is fair and pleasant to look at.',
  scorpio:
    'All or nothing is the local custom. Under Scorpio you reveal little of how you handle these affairs, go deep when you go at all, and would prefer the truth to an easy version.',
  sagittarius:
    'Plenty of room is what you want in this quarter of life. Sagittarius lends it an open outlook: you trust, you experiment, you look past the first fence, and now and then you leave the details at the inn.',
  capricorn:
    'Step by step is how you advance on this terrain. Because Capricorn guards the way in, you take such matters seriously, perhaps later than others do, and come to handle them with a sober, hard-won competence.',
  aquarius:
    'Custom has little authority over you in these concerns. Aquarius inclines you to go about them in your own fashion, among equals, with a dash of experiment and no great respect for how the neighbours manage.',
  pisces:
    'Intuition does much of the work in this area. Pisces colours it, so that the edges blur, sympathy decides, and what cannot be planned is often given a chance to float in by itself.',
};
