import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '../../forecast-corpus.ts';

export const neptuneTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'Who you are becomes a little less certain, and a good deal more spacious. Neptune over your Sun, which a person meets once at most, dissolves roles by rubbing them softly for a year or two. Let the questions float. Keep one daily habit dry and fixed, like a mooring post.',
    harmonious:
      'A finer ear develops, for music, for people, for what you are meant to do when nobody pays you. Over this long season imagination feeds your confidence, and you can be gentle without shrinking. Make something from what moves you. It need not be shown until it is ready to be given.',
    tense:
      'The signposts have been painted over, very prettily. For many months your direction may seem unclear, praise may mislead, and you could be tempted to wait for a self that arrives complete. Small true actions work better. Each of them is a stone in shallow water, and together they get across.',
  },
  moon: {
    conjunction:
      'Your feelings lose their fences. In this season of a year or more you may be moved by almost everything, long for a home that is on no map, and understand people down to the bone. Learn the art of coming back to yourself: bath, blanket, own bed, own name.',
    harmonious:
      'Tenderness increases in such small doses that only others remark on it. Through these months you can forgive an old domestic sorrow, make your rooms restful, and find that solitude has company in it. Sing while you cook. The soul, like bread, improves when it is left to rise.',
    tense:
      'Homesickness without an address. For a long while moods may seep in from others, nostalgia may improve the past, and you hope to be understood without speaking. Put a few things into words each day. Those who love you are on the other bank with a boat, and need to know where you are.',
  },
  mercury: {
    conjunction:
      'Logic learns to swim. During these months you may think in pictures, mishear usefully, forget the umbrella and remember the dream, and facts take more tending than they did. Lists are your friends. So are poems, and now and then you will not be able to tell which you have written.',
    harmonious:
      'The words you need rise from somewhere quieter than thinking. This long period favours writing, translating, photographing, listening to the very young and the very old. Trust a hunch enough to look into it. A story told for comfort may turn out to be the truest thing you have said.',
    tense:
      'Everything is plausible after dark. In the months of this passage information blurs, confidences wander, and you might be persuaded, or persuade yourself, by sheer atmosphere. Sleep on signatures, ask for things in writing, repeat back what you heard. Honest confusion is better company than a handsome certainty.',
  },
  venus: {
    conjunction:
      'Love and longing become hard to tell apart, and for a time you may not want to. Art can pierce you, a face can look like an answer, kindness can seem the only politics. Adore with your eyes open. What is beautiful about the real person usually starts where the dream leaves off.',
    harmonious:
      'A season of soft focus in which things remain in their places. You are able to love without keeping score, to find beauty in damp pavements, and to give pleasure by the lightest of touches. Play, paint, arrange flowers badly. Affection that asks for nothing is oddly often answered.',
    tense:
      'The romance is in the distance, like a lit ferry. Through these months you may idealise, pity, or settle for hints, and the heart’s expenses can exceed its income. Turn some of that longing into a work of art or of mercy. Then invite to supper whoever is actually on the quay.',
  },
  mars: {
    conjunction:
      'Your will takes to water. It pulls less and glides more in this period, and straightforward ambition may give way to service, to art, or for a while to sheer drifting. Act from sympathy and you will have energy. When motives blur, ask what you are doing in one short sentence.',
    harmonious:
      'Strength comes without hardness. Over a year or so you can work towards an ideal, dance through an obstacle, and win by yielding at the right moment. Causes that protect the defenceless suit you. Practise, too, the kind of effort which leaves you calmer than it found you.',
    tense:
      'Pushing feels like wading. During this passage plans may leak energy, anger may lose its object, and you might begin three crusades to avoid one errand. Shorten the list until you can see its end. A single modest act, repeated, puts firm sand under your feet again.',
  },
  jupiter: {
    conjunction:
      'Faith opens its arms very wide. This season can bring a spiritual thirst, a vocation to help, a love affair with a far coast or an idea, and enthusiasm is easily moved to tears. Drink, and know the glass. Boundless things come to us best through narrow, daily doors.',
    harmonious:
      'Quiet hope, of a sort which needs no evidence and yet accepts it. Through these long months you can give freely, teach by parable, find guidance in a pilgrimage of any length. Be generous where it is humble work. Abundance, seen from there, includes most of what you already have.',
    tense:
      'Promises grow well in mist. For some time you may be inclined to believe the large brochure, to give to whoever weeps, or to hope that meaning will be delivered. Ask ordinary questions of extraordinary claims. Your faith is able to bear the answers and will look handsomer for them.',
  },
  saturn: {
    conjunction:
      'A wall that has stood for decades becomes gently permeable. Over this season rules may lose their reason, ambitions their edge, and you could discover that part of your caution was grief in uniform. Let what must soften, soften. Keep the beams of the day: work, rest, a fixed hour for soup.',
    harmonious:
      'You can be kind and firm in one sentence. These months bring patience with imperfection, in yourself above all, and let a practical person do something slightly holy, such as building for strangers. Give compassion an office. It holds surgery better when there is a chair and a clock.',
    tense:
      'Certainties sag like canvas after rain. In the course of this passage you might doubt the usefulness of your efforts, or carry a guilt whose origin nobody can find. Do not rebuild at once. Let it drain, see which poles are standing, and raise the tent somewhat further up the slope.',
  },
  uranus: {
    conjunction:
      'Your need for freedom turns inward and goes looking for wonder. Over many months sudden insights take on a dreamy hue, and shocking opinions mellow into visions. Sketch, compose, design by night. Not every inspiration is practical, and the few that are may have come disguised as play.',
    harmonious:
      'Originality softens without losing its salt. In this period you can mix what is usually kept separate, prayer and circuitry, solitude and society, and reform something through tenderness. Follow the curious coincidence for an afternoon. A generation’s dream may pass through your hands in a small, usable form.',
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
      'Undertow. In this passage, shared with many of your age, powerful feelings may come in vague clothing, as suspicion, fascination or fatigue with the world. Swim parallel to the shore, as lifeguards teach: small steady strokes, good company, plain food. The current weakens sooner than it threatens to.',
  },
  ascendant: {
    conjunction:
      'People see in you what they hope or miss, for Neptune at your Ascendant works like a pearl-coloured screen. During this season you may feel porous, look younger or stranger, and attract those in need of rescue. Say clearly who you are, often. It prevents a great many love stories about somebody else.',
    harmonious:
      'There is a softness about you that makes others lower their voices. In the months of this passage you can be a comfort by merely arriving, and sense how to adapt your tone to each person without losing your own. Wear blue if you like. Enter slowly. Linger.',
    tense:
      'Through a long stretch other people may be hard to read: saintly on Monday, slippery by Thursday, quite possibly neither. You might be half of a misunderstanding without knowing its subject. Keep agreements simple and visible. A relationship emerges from fog the way a coast does, by detail.',
  },
  midheaven: {
    conjunction:
      'Your goals take on an underwater light. Over a year or two you may tire of a position, be called to art or care, or be known for something you never exactly did. Let vocation speak before strategy. In the meantime keep the books tidy; dreams move in more easily where there is order.',
    harmonious:
      'Work and ideal float towards each other. In this season imagination is an asset, and people who see what you do may feel touched without being able to say why. Accept the task with a heart in it. The path looks less like a staircase, and more like following a tune.',
    tense:
      'The compass at the office and the one in the kitchen disagree. For many months you may wonder what your efforts are for, or where you belong when the day is over, and rumours are no help. Tend the home waters first. A goal becomes visible again from a place of rest.',
  },
};
