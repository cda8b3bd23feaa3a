import type { TransitTarget } from '@astrall/astrology/forecast.ts';
import type { TransitTexts } from '../../aspect-texts.ts';

export const neptuneTransits: Record<TransitTarget, TransitTexts> = {
  sun: {
    conjunction:
      'Keep one daily habit dry and in its place, like a mooring post, because around it everything may float for a year or two. Neptune over your Sun, which a person meets once at most, rubs at the outline of who you are until you are a little less certain and a good deal more spacious.',
    harmonious:
      'Painters sometimes turn a canvas upside down in order to see it. Over this long season you can do much the same with your life, gently. A finer ear develops for music, for people, for what you are meant to do when nobody pays you, and confidence begins to come from there.',
    tense:
      'For many months you may seem to be waiting for yourself on a platform where the signs have been painted over. Praise misleads, criticism misleads, and the complete person you hoped to become is on no timetable. Small true actions do exist, though. They lie like stones in shallow water, each in reach of the last.',
  },
  moon: {
    conjunction:
      'Bath, blanket, own bed, own name: these are the stops on the way back to yourself, and you may often travel it in this long season. Your feelings have lost their fences. You can be moved by almost anything, understand people down to the bone, and long for a home that is on no map.',
    harmonious:
      'Sing while you cook. It is as good a summary as any of a season in which tenderness grows by such small doses that only others remark on it, in which an old domestic sorrow loses its salt, and rooms you have lived in for years begin to feel as though they were fond of you.',
    tense:
      'Homesickness without an address. For a long while moods may seep in from others, nostalgia may improve the past, and you hope to be understood without speaking. Put a few things into words each day. Those who love you are on the other bank with a boat, and need to know where you are.',
  },
  mercury: {
    conjunction:
      'Logic learns to swim. During these months you may think in pictures, mishear usefully, forget the umbrella and remember the dream, and facts take more tending than they did. Lists are your friends. So are poems, and now and then you will not be able to tell which you have written.',
    harmonious:
      'The words you need rise from somewhere quieter than thinking. This long period favours writing, translating, photographing, listening to the very young and the very old. Trust a hunch enough to look into it. A story told for comfort may turn out to be the truest thing you have said.',
    tense:
      'Everything is plausible after dark. Since information blurs and confidences wander in these months, you might be persuaded by sheer atmosphere, or persuade somebody else and be sorry. Written agreements are a kindness to all concerned. So is the phrase “I am not sure”, which has seldom been truer or more becoming.',
  },
  venus: {
    conjunction:
      'Love and longing become hard to tell apart, and for a time you may not want to. Art can pierce you, a face can look like an answer, kindness can seem the only politics. Adore with your eyes open. What is beautiful about the real person usually starts where the dream leaves off.',
    harmonious:
      'To love without keeping score, to find beauty in damp pavements, to please by the lightest of touches: a person could do worse with a season. There is soft focus in it, yet things remain in their places. Affection which asks for nothing is, oddly often, answered.',
    tense:
      'Far out on the water there is a lit ferry, and it looks very much like love. Through these months you may idealise, or pity, or live on hints, until the heart’s expenses exceed its income. There might be a painting in all that longing. Meanwhile somebody real may be waiting on the quay, with supper.',
  },
  mars: {
    conjunction:
      'What are you doing, in one short sentence? The question keeps a person on course while the will takes to water, pulling less and gliding more, and ambition gives way to service, to art, or for a time to sheer drifting. Sympathy is the best fuel on board. You may be astonished how far it carries.',
    harmonious:
      'Strength comes without hardness. Over a year or so you can work towards an ideal, dance through an obstacle, and win by yielding at the right moment. Causes that protect the defenceless suit you. Practise, too, the kind of effort which leaves you calmer than it found you.',
    tense:
      'You set off with determination and find that you are wading. Plans leak energy in this passage, anger loses its object, and three crusades may be begun in order to avoid one errand. What helps is embarrassingly small: a list whose end you can see, and a first line crossed out before the kettle boils.',
  },
  jupiter: {
    conjunction:
      'Faith opens its arms very wide. This season can bring a spiritual thirst, a vocation to help, a love affair with a far coast or an idea, and enthusiasm is easily moved to tears. Drink, and know the glass. Boundless things come to us best through narrow, daily doors.',
    harmonious:
      'A quiet hope has moved in with you, of the sort that needs no evidence and does not mind being shown some. You may notice it most when you are giving: time, a lift, an honest lesson. Through these long months guidance can be found on pilgrimages of any length, the corner shop included.',
    tense:
      'Your faith is able to bear answers, so it may as well ask the questions. In a season when promises grow well in the mist, you could be inclined to believe the large brochure, or to hope that meaning might be delivered to the door. Some of it is real. That part does not mind being examined.',
  },
  saturn: {
    conjunction:
      'A wall that has stood for decades becomes gently permeable. Over this season rules may lose their reason, ambitions their edge, and you could discover that part of your caution was grief in uniform. Let what must soften, soften. Keep the beams of the day: work, rest, a fixed hour for soup.',
    harmonious:
      'You can be kind and firm in one sentence. These months bring patience with imperfection, in yourself above all, and let a practical person do something slightly holy, such as building for strangers. Give compassion a room, a chair and a clock. It works better with regular hours.',
    tense:
      'Do not rebuild at once. Certainties sag like canvas after rain in this passage, usefulness itself may be in doubt, and guilt turns up without a sender’s address. Once the water has run off, you will see which poles are still standing. They can be carried a little way up the slope, where the ground is better.',
  },
  uranus: {
    conjunction:
      'Your need for freedom turns inward and goes looking for wonder. Over many months sudden insights take on a dreamy hue, and shocking opinions mellow into visions. Sketch, compose, design by night. Not every inspiration is practical, and the few that are may have come disguised as play.',
    harmonious:
      'What happens when prayer is allowed to meet circuitry, or solitude a crowd of like-minded eccentrics? Your originality softens in this period without losing its salt, and likes to mix what is usually kept apart. Something your whole generation has dreamt of could pass through your hands in a small and usable form.',
    tense:
      'Freedom becomes hard to locate. You may leave a thing and find you have taken it along, or rebel in the name of something hazy; the months of this transit favour questions over exits. Where do you feel wide awake? Steer by that, and the vagueness begins to have a map.',
  },
  neptune: {
    conjunction:
      'Neptune needs more than a century and a half for one circuit, so it stands in its own place only near the beginning of a life. Whoever is so newly arrived is mostly dreaming still. Keep the lights low, the voices kind, and let the world come closer at its own speed.',
    harmonious:
      'You and others of your years reach a gentle bend in a very long river. Ideals you were born among become easier to live with, more forgiving and more your own. Spend time with art, water or silence in this season, and see which early dream still knows your name.',
    tense:
      'A turning of the long tide, known to everyone who lives enough years. What you once longed for may look unlike itself, and this can feel like loss until you notice how much lighter the luggage is. Grieve a little, laugh a little. Then choose a dream cut to your present size.',
  },
  pluto: {
    conjunction:
      'Something buried becomes soluble. Across these long months a grim conviction or an old shame may be softened by compassion until you can scarcely feel its edges. Talk about it with someone steady. Deep change does not always dig; occasionally it soaks, and in the morning the stone has moved.',
    harmonious:
      'The depths are calm enough to look into. Through this season you can transform a hard memory into understanding, use influence for mercy, and take leave of what has ended with a certain music. Sit with people at thresholds. Your silence seems to help them more than advice.',
    tense:
      'Lifeguards teach swimmers caught in a current to go parallel to the shore. It is good counsel for this passage too, in which strong feelings may put on vague clothing, suspicion or fascination or a fatigue with the world. Plain food, plain friends, steady strokes. The pull weakens sooner than it threatens to.',
  },
  ascendant: {
    conjunction:
      'People see in you what they hope or miss, for Neptune at your Ascendant works like a pearl-coloured screen. During this season you may feel porous, look younger or stranger, and attract those in need of rescue. Say clearly who you are, often. It prevents a great many love stories about somebody else.',
    harmonious:
      'Others lower their voices when you come in, and could not tell you why. There is a softness about you in these months that comforts by merely arriving, and an instinct for the tone in which each person can be reached. You lose nothing of your own by using it. Linger at the door.',
    tense:
      'Through a long stretch other people may be hard to read: saintly one day, slippery the next, quite possibly neither. You might be half of a misunderstanding without knowing its subject. Keep agreements simple and visible. A relationship emerges from fog the way a coast does, by detail.',
  },
  midheaven: {
    conjunction:
      'Dreams move in more easily where the books are tidy, which is worth remembering for a year or two. Your goals have taken on an underwater light: a position may tire you, or art or care may call. Vocation has the floor, and it speaks in a low voice.',
    harmonious:
      'Because work and ideal are floating towards each other, you may be touched by tasks that used to be merely tasks. Imagination is an asset in this season. The path has stopped resembling a staircase and is more like a tune that one follows through a market, past several things one had meant to buy.',
    tense:
      'The compass at the office and the one in the kitchen disagree. For many months you may wonder what your efforts are for, or where you belong when the day is over, and rumours are no help. Tend the home waters first. A goal becomes visible again from a place of rest.',
  },
};
