import type { Sign } from '@astrall/astrology/chart.ts';

export const fullMoonInSign: Record<Sign, string> = {
  aries:
    'Patience has reached the end of its shift. A full Moon in Aries lights up what you want for yourself, perhaps more fiercely than good manners would like, and somebody’s temper may supply the fireworks. Say “I” in a friendly voice. Courage that has been building for weeks can be spent on a single clear act.',
  taurus:
    'Your body very likely knows which of these things still gives pleasure, and which is merely taking up the shelf. At the full Moon in Taurus a harvest is on the table: what steady care has grown, and what you have gone on keeping because you once kept it. Taste before you count.',
  gemini:
    'Everybody is talking, and some of it matters. A Gemini full Moon brings conversations to a point, fills the mind with bright scraps, and may reveal the one piece of information that arranges the rest. Put the question you have been skirting. Afterwards give your thoughts a rest from each other.',
  cancer:
    'Feelings fill to the brim and shine. Under the full Moon in Cancer family, memory and the need to be held come before any timetable, and a small thing, a smell, a nursery tune, can start the tears. There is no harm in them. Gather those you love, or ring the one you miss.',
  leo: 'The spotlight has swung round and found you mid-gesture. A full Moon in Leo wants the heart expressed in full costume, and pride or a hunger for applause may be close behind. Give the performance to someone you love. What you have made this month deserves to be seen, and so does what others made.',
  virgo:
    'Before you correct anything, look for the part that has quietly come right. The Virgo full Moon shows every crumb, finishes long work and is liable to find fault with the result, or with you. Perfection would have needed another month. The thing is useful already, and could be handed over.',
  libra:
    'Peace agreed aloud is less delicate than peace assumed. When the full Moon is in Libra a relationship can stand in the middle of the room, so that you walk all the way round it and see the give, the take, and any politeness that has been covering a wish. It is your turn to be asked. Say so.',
  scorpio:
    'Deep things shine at night. A full Moon in Scorpio may bring a passion, a secret or a grief up from where you keep it, and there is nothing improper in its size. Choose who is to see. When something has been felt entirely, it often consents to leave, taking its old furniture with it.',
  sagittarius:
    'The sky seems high and your opinion too. With the Sagittarius full Moon a long effort to understand something may end in an insight, or in the cheerful wish to drop it and go dancing. Tell the truth with a smile. Having seen how large the world is, you could come back to one corner of it more gladly.',
  capricorn:
    'By order of the management, you may take the rest of the evening off. The full Moon in Capricorn puts your achievements in a clear, somewhat cool light, with the price tags showing, and it does you good to read both sides of the tag. Duty has perhaps kept tenderness on hold. It is still on the line.',
  aquarius:
    'A light goes on above the crowd. Under an Aquarius full Moon you may see how you belong and where you differ, and a friend, an idea or a sudden change of plan gives feeling a new angle. Stay a while with the odd insight. Freedom and fellowship are both invited, and know each other from before.',
  pisces:
    'You could weep, at this Moon, over a song you do not even like. A full Moon in Pisces takes the shoreline away and leaves shining water, where compassion, longing and fatigue run into one another. Something may be forgiven without a word. Keep a pencil by the bed, since dreams can be clearer than the news.',
};
