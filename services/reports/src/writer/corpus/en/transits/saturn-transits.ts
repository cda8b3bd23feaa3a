import type { AspectNature } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '../../forecast-corpus.ts';

export const saturnTransits: Record<TransitTarget, Record<AspectNature, string>> = {
  sun: {
    conjunction:
      'A long season of taking yourself seriously, in the good sense. Saturn crosses your Sun about once in three decades, and over these months titles and excuses lose their shine while real work gains some. Ask what you want to be answerable for. Whatever bears your weight now can bear it for years.',
    harmonious:
      'For several months effort and result keep a regular appointment. You can commit, qualify, lead without raising your voice, and be respected for the very qualities you once thought dull. Lay one course of bricks at a time. Nobody may clap, yet you will know exactly how the thing stands.',
    tense:
      'The road goes uphill for a stretch, and you are carrying more than you packed. Over these months you may feel tested by people in charge or by your own yardstick, with praise in short supply. Set down what was never yours. The legs you get from such a climb are your own.',
  },
  moon: {
    conjunction:
      'Winter light in the rooms of the heart, clear and a bit bare. During these months you may need more solitude, think about parents and about age, and learn which attachments hold. Be practical in your tenderness: regular meals, regular visits. A feeling that is given a routine grows sturdy.',
    harmonious:
      'Your emotional life acquires a keel. In the course of this season you can put a home in order, take on a duty of care without losing yourself, or heal a stiffness with an older relative by turning up regularly. Promises made in a low voice suit these months best.',
    tense:
      'It may seem that feelings have to wait in line behind obligations. For a season you are perhaps lonelier, or simply less willing to be looked after, and home asks for patience. Say so to one dependable person. Warmth does not run out; it had been rationed by a clerk who exceeded his powers.',
  },
  mercury: {
    conjunction:
      'The mind goes to a stricter school. These months suit long study, precise language, contracts worked through clause by clause, and conversations postponed for years. You may speak less and be believed more. Should thoughts turn grey, look at the hour: many of them are merely late.',
    harmonious:
      'Thinking gains ballast. Over the season you can master a subject, write the serious text, establish rules that everyone understands, and learn from someone who does not flatter. Build a habit of an hour a day. Knowledge collected at this rate turns into a trade.',
    tense:
      'Red ink in the margins, some of it in your own hand. For several months your ideas may meet objections, delays or silence, and you might conclude that they are poor. Improve them where the critic has a point. Then send them out again with better shoes on.',
  },
  venus: {
    conjunction:
      'Love is asked for its papers. In these months attachments become more serious or more honest, and taste turns to what wears well. You may feel plainer than you are. Keep faith with what is real, take your time with what is new, and let affection be shown in things that can be counted on.',
    harmonious:
      'Slow affection proves to be the sort that warms to the bone. Through this season you can deepen a bond by making something with it, a budget, a garden, a promise, or find unexpected charm in a person of few words. Craft is favoured. Beauty that has been worked for stays.',
    tense:
      'Pleasure has to show a permit for a while. You may feel unloved in a crowd, find fault with a partner’s silences, or refuse yourself small delights out of an obscure sense of economy. Review what you give and what you get. Fair terms, spoken gently, let the sweetness back in.',
  },
  mars: {
    conjunction:
      'Force is put into harness. Over these months you may strain against limits and discover, with some surprise, how much can be pulled by steady effort. Choose one long task and agree a pace with yourself. Anger, met like a strong horse, becomes the thing that does the ploughing.',
    harmonious:
      'Discipline and drive have come to terms. A season like this is worth ten bursts of enthusiasm: you can train, build, restore, and push through a piece of work whose middle had always defeated you. Start every day at the same hour. The results have a way of being load-bearing.',
    tense:
      'Stop and go, stop and go. In these months your initiatives seem to meet every red lamp in town, and frustration can harden into stubbornness or into giving up. Look for the step that is permitted. Repeated often enough, it covers more ground than the charge you were refused.',
  },
  jupiter: {
    conjunction:
      'The dreamer in you is shown the building regulations. Over some months, hopes are measured, trimmed, and in several cases found to be entirely feasible. It need not be a disappointment. A belief that has met with facts and shaken hands is one you can invite others to live in.',
    harmonious:
      'What you hope for takes on beams and joists. During this season you may find the sober patron, the right formality, the patience to grow at the rate of trees. Expand where you already have roots. A dose of prudence turns out to be the friend of a large idea.',
    tense:
      'Between the budget and the banquet stands a long discussion. For some months growth may feel curbed and caution may feel mean, so that you swing from one to the other. Decide what you would still believe in if it took twice as long. That is the part to keep.',
  },
  saturn: {
    conjunction:
      'It takes Saturn nearly thirty years to come back to where you first had it, and its return closes one age of life and opens another. Much that you built on other people’s plans asks to be checked. Keep what is sound. You are allowed to draw the next floor yourself.',
    harmonious:
      'The structure holds, and you can feel it. These months confirm choices made years ago, or let you adjust them without pulling anything down. Take on the responsibility that matches your real size. What you consolidate in this season will not need you to stand guard over it.',
    tense:
      'One of the regular inspections in a cycle that everybody goes through. Over these months what you have made of your commitments is looked at from the side you rarely see, and worn parts show. Repair is the point of it. A limit admitted frankly takes a surprising load off the rest.',
  },
  uranus: {
    conjunction:
      'The rebel and the caretaker in you are locked in one office until they draft something together. For several months freedom asks for form: the independent project wants hours, the eccentric wants a key to the building. Let them negotiate. What comes out may be new and also stay up.',
    harmonious:
      'Reform at walking pace. Through this season you can change a long-standing arrangement in an orderly manner, win over conservative people with a working model, or give your independence some savings. Replace one plank at a time. The ship keeps sailing meanwhile, and ends up different.',
    tense:
      'Part of you is tunnelling while another part patrols the wall. In these months duty and independence both raise their voices, and each can make the other look foolish. Find out which rules you would choose again. Keep them, and bend the remainder slowly, so that nothing has to snap.',
  },
  neptune: {
    conjunction:
      'Mist meets stone, and a shoreline appears. Over a season you may lose an illusion and keep the dream that was underneath, provided you are willing to give it desk hours. Faith becomes practice here: the daily page, the weekly visit. Some sadness may accompany the clearing. It washes.',
    harmonious:
      'You can give shape to what has no shape. Music written down, compassion with a timetable, a spiritual habit kept without fanfare: these months reward it all. A realistic person may take your vision seriously. Meet them halfway, with a drawing and a date.',
    tense:
      'Doubt rains on the tents. For some months you may be unsure what is true, feel guilty over nothing in particular, or find that an ideal leaks at the seams. Attend to the tangible: sleep, soup, sums. By and by the dream shows which of its parts can live in daylight.',
  },
  pluto: {
    conjunction:
      'A deep foundation is being inspected by lantern. Through these months you deal with what is essential, with power, endurance and what ought to be over, and small talk has little to offer. Work quietly and thoroughly. Few people see it being done, and much comes to rest on it.',
    harmonious:
      'You have stamina for matters that need years. This season lets you restructure from below, untangle an old dependency, concentrate on a demanding aim without exhausting anyone. Remove what is hollow, brace what is good. The calm with which you do it will be noticed.',
    tense:
      'Iron on iron, slowly. In the course of these months you may come up against a stubborn power, outside or inside, and be tempted to meet pressure with pressure. Use time as your lever. What you refuse to do, gently and every day, can alter a great deal.',
  },
  ascendant: {
    conjunction:
      'Your outline is being redrawn with a harder pencil. While Saturn passes your Ascendant you may look more serious, prefer fewer people, and take your own body and time under better management. Strip the manner down to what is true. Others learn that your yes has a floor under it.',
    harmonious:
      'You come across as someone who can be relied upon, because you can. Over the season, agreements, teachers and long-term partners play a steadying part, and your bearing improves with use. Be punctual, be plain. Trust gathers about you at the rate of an interest nobody had to advertise.',
    tense:
      'Partnership goes through a sober stretch. Someone close may seem distant, heavy or demanding, or hold up a mirror you would have preferred kinder. For these months, define terms: who does what, until when, and why. Ties that survive the asking have usually been strengthened by it.',
  },
  midheaven: {
    conjunction:
      'A summit, or at any rate a ledge with a view. Saturn at your Midheaven marks a time when the work of many years is weighed in public, and responsibility comes with it. Stand by what you have done. If the mountain proves to be the wrong one, you can now see the others.',
    harmonious:
      'Your standing grows the way stalactites do. For months patience, skill and an unspectacular reliability count with those who decide, and a lasting position can be prepared. Learn the part nobody wants to learn. Authority sits well on people who know where the fuse box is.',
    tense:
      'Foundations and façade are being checked in the same year. Duties at work may press while home asks for repairs, in the walls or among the family, and you feel stretched between the two. Start with the base. A career has rarely suffered from somebody sleeping well under a good roof.',
  },
};
