import type { NatalCorpus } from '../../natal-corpus.ts';

export const jupiterAspects = {
  'jupiter-saturn': {
    conjunction:
      'Hope and prudence signed a contract at your birth, as they do for one class in twenty or so. You dream with a spirit level in your hand, and want growth that will stand inspection. Others may find you too sober to be a visionary and too visionary to be an accountant. The bridges of this world get built by that very mixture.',
    harmonious:
      'How fast a thing can grow and still bear weight is something you know without measuring. Optimism gives you the plan, realism the scaffolding, and neither needs to shout the other down. People consult you about ventures because you will neither gush nor scoff. A life so well proportioned may at times want a folly at the end of the garden. Build it properly, of course.',
    tense:
      'Yes and no arrive in you by the same post. You expand, then tighten; believe, then audit; buy the ticket and lie awake about the fare. The alternation is tiring, though it has preserved you from both recklessness and dust. Let each have its season. An idea may be watered for a month before the inspector is invited to look.',
  },
  'jupiter-uranus': {
    conjunction:
      'Luck, in your experience, tends to arrive without an appointment. You have faith in the future and a taste for the leap, so a chance remark, an invention or an unlikely acquaintance can open up a whole new stretch of life. You loosen things wherever you go. Some doors are pleasanter when opened with the handle; try it for variety.',
    harmonious:
      'New ideas delight you, and you have a talent for making them welcome. Progress seems to you neither threat nor religion, merely one of the better games, and you come across openings because you look where nobody has told you to. Your friends include a few inventors. As you see so many possibilities, give at least one the honour of becoming ordinary.',
    tense:
      'Something in you is forever about to slip its moorings. A grand notion, a fresh start, a truth discovered last Thursday: you would go at once, and take everyone along. Restlessness of this kind has found continents, and also sandbanks. Keep your exuberance and draft the letter of resignation in pencil. By the weekend you may want only a holiday.',
  },
  'jupiter-neptune': {
    conjunction:
      'You believe with your whole imagination. Generosity, mysticism, art, a huge unfocused goodwill toward all that breathes: these come in on a spring tide and lift every boat, including some that leak. You could forgive anybody. A budget for kindness sounds unpoetic. Think of it as the jug without which there would be nothing to pour from.',
    harmonious:
      'Grace is a word you might use without embarrassment. You trust in what cannot be seen, respond to beauty and need alike with open hands, and have a gift for consoling that asks for no recognition. Travels, images and spiritual company do you good. Since life so often bears you along, you could forget that you know how to row.',
    tense:
      'Promised lands have a way of shimmering just ahead of you. You overrate gurus, bargains and your own capacity to save people, and afterwards stand there with an empty purse and an intact ideal. It is a lovable failing. Let someone practical taste the potion first. The vision itself is sound, and would welcome a timetable and sensible shoes.',
  },
  'jupiter-pluto': {
    conjunction:
      'You want growth that goes down as well as up. Convictions take hold of you with great force, and you have the means to carry others along: persuasion, stamina, a nose for hidden resources. What you touch tends to become larger. Ask at intervals whether it also becomes kinder, for then your influence will be remembered with affection as well as awe.',
    harmonious:
      'Deep confidence runs through you like a vein of ore. You believe that even the worst heap of rubble can be built with, and you know how to find support, money or courage where the map shows none. You lead without needing the title. Much can be entrusted to such a temperament. It would be a pity to entrust it only with small change.',
    tense:
      'Your convictions have horsepower. You may fight for a truth as if only one could be left standing, or want success so completely that the wanting begins to steer. Behind it stands an honest passion to improve things from the root. Power shared is power that can rest at night. Find an adviser you cannot impress, and consult them often.',
  },
} satisfies Partial<NatalCorpus['aspects']>;
