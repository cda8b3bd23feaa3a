import type { NatalCorpus } from '../../natal-corpus.ts';

export const jupiterAspects = {
  'jupiter-saturn': {
    conjunction:
      'Hope and prudence signed a contract at your birth, as they do for one class in twenty or so. You dream with a spirit level in your hand, and want growth that will stand inspection. Others may find you too sober to be a visionary and too visionary to be an accountant. The bridges of this world get built by that very mixture.',
    sextile:
      'Plans of a reasonable size have your name on them. Join a wish to a timetable, or yourself to someone who has done it before, and a modest thing goes up and stays up, so that the next storey can be thought of. These openings are seldom advertised. A committee short of one member, a course with a place left: a sober yes is often the best of luck.',
    square:
      'Yes and no arrive in you by the same post. You expand, then tighten; believe, then audit; buy the ticket and lie awake about the fare. The alternation is tiring, though it has preserved you from both recklessness and dust. Let each have its season. An idea may be watered for a month before the inspector is invited to look.',
    trine:
      'How fast a thing can grow and still bear weight is something you know without measuring. Optimism gives you the plan, realism the scaffolding, and neither needs to shout the other down. People consult you about ventures because you will neither gush nor scoff. A life so well proportioned may at times want a folly at the end of the garden. Build it properly, of course.',
    opposition:
      'In every council somebody says “go” and somebody says “wait”, and you have been both. You act out the debate between faith and evidence with a partner, a board or a cautious uncle, each growing more extreme to keep things level. Thank whoever disagrees with you. An accelerator and a brake, on civil terms, have got people over mountains.',
  },
  'jupiter-uranus': {
    conjunction:
      'Luck, in your experience, tends to arrive without an appointment. You have faith in the future and a taste for the leap, so a chance remark, an invention or an unlikely acquaintance can open up a whole new stretch of life. You loosen things wherever you go. Some doors are pleasanter when opened with the handle; try it for variety.',
    sextile:
      'Chances reach you in odd wrapping. It may be an unlikely club, a fellow passenger with a theory, or a prize you nearly forgot to enter for; open the parcel and your horizon moves back a mile. Parcels left in the hall stay shut. Keep one day a month for what you have never done, and let a stranger improve on your convictions.',
    square:
      'Something in you is forever about to slip its moorings. A grand notion, a fresh start, a truth discovered last Thursday: you would go at once, and take everyone along. Restlessness of this kind has found continents, and also sandbanks. Keep your exuberance and draft the letter of resignation in pencil. By the weekend you may want only a holiday.',
    trine:
      'New ideas delight you, and you have a talent for making them welcome. Progress seems to you neither threat nor religion, merely one of the better games, and you come across openings because you look where nobody has told you to. Your friends include a few inventors. As you see so many possibilities, give at least one the honour of becoming ordinary.',
    opposition:
      'Prophets of the new drop in on you without warning. One friend has joined a movement, another has sold up and bought a boat, and you either speak for common sense or overtake them at the corner. Together you are finding out how much truth can be had at high speed. Stay friends, and compare results in a year.',
  },
  'jupiter-neptune': {
    conjunction:
      'You believe with your whole imagination. Generosity, mysticism, art, a huge unfocused goodwill towards all that breathes: these come in on a spring tide and lift every boat, including some that leak. You could forgive anybody. A budget for kindness sounds unpoetic. Think of it as the jug without which there would be nothing to pour from.',
    sextile:
      'Wonder is a room in your life that nobody locks. Go in by any entrance, a pilgrimage, an oratorio, an hour of helping out where help is short, and your faith in people returns in its working clothes. You can do a great deal of good on a small scale. It only remains for you to choose the Tuesday.',
    square:
      'Promised lands have a way of shimmering just ahead of you. You overrate gurus, bargains and your own capacity to save people, and afterwards stand there with an empty purse and an intact ideal. It is a lovable failing. Let someone practical taste the potion first. The vision itself is sound, and would welcome a timetable and sensible shoes.',
    trine:
      'Grace is a word you might use without embarrassment. You trust in what cannot be seen, respond to beauty and need alike without counting, and have a gift for consoling that asks for no recognition. Travels, images and spiritual company do you good. Since life so often bears you along, you could forget that you know how to row.',
    opposition:
      'Visionaries and lost causes know where to find you. You believe in someone more than they do themselves, or a person full of faith works on you until your doubts feel like bad manners. Kindness runs freely in both directions, and illusion with it. Love the singer by all means. Keep your own compass, and ask where the ship is bound.',
  },
  'jupiter-pluto': {
    conjunction:
      'You want growth that goes down as well as up. Convictions take hold of you with great force, and you have the means to carry others along: persuasion, stamina, a nose for hidden resources. What you touch tends to become larger. Ask at intervals whether it also becomes kinder, for then your influence will be remembered with affection as well as awe.',
    sextile:
      'Resources have a way of turning up once you begin to dig. You may not feel powerful, and need not: an honest ambition, a backer whom you took the trouble to convince, some skill pursued below its surface, and small means become considerable. Look where others have given up looking. You have an eye for worth, and it sharpens after the first spadeful.',
    square:
      'Your convictions have horsepower. You may fight for a truth as if only one could be left standing, or want success so completely that the wanting begins to steer. Behind it stands an honest zeal to improve things from the root. Power shared is power that can rest at night. Find an adviser you cannot impress, and consult them often.',
    trine:
      'Deep confidence runs through you like a vein of ore. You believe that even the worst heap of rubble can be built with, and you know how to find support, allies or courage where the map shows none. You lead without needing the title. Much can be entrusted to such a temperament. It would be a pity to entrust it only with small change.',
    opposition:
      'Influential people make a recurring chapter in your story. They may back you, dazzle you or try to take over the farm, while you, in turn, can overwhelm a quieter companion with the size of what you believe. Whose truth gets to be the large one? Leave space for two. Alliances struck on that footing bear a surprising load.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
