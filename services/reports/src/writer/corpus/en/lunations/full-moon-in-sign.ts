import type { Sign } from '@astrall/astrology/chart.ts';

export const fullMoonInSign: Record<Sign, string> = {
  aries:
    'Patience has reached the end of its shift. A full Moon in Aries lights up what you want for yourself, perhaps more fiercely than good manners would like, and somebody’s temper may supply the fireworks. Say “I” in a friendly voice. Courage that has been building for weeks can be spent on a single clear act.',
  taurus:
    'The harvest is on the table and smells wonderful. At the full Moon in Taurus you may see what your steady care has grown, and what you have gone on keeping because you once kept it. Taste before you count. The body knows very well which of these things still gives pleasure and which merely takes up the shelf.',
  gemini:
    'Everybody is talking, and some of it matters. A Gemini full Moon brings conversations to a point, fills the mind with bright scraps, and may reveal the one piece of information that arranges the rest. Put the question you have been skirting. Afterwards give your thoughts a rest from each other.',
  cancer:
    'Feelings fill to the brim and shine. Under the full Moon in Cancer family, memory and the need to be held come before any timetable, and a small thing, a smell, a nursery tune, can start the tears. There is no harm in them. Gather those you love, or ring the one you miss.',
  leo: 'The spotlight has swung round and found you mid-gesture. A full Moon in Leo wants the heart expressed in full costume, and pride or a hunger for applause may be close behind. Give the performance to someone you love. What you have made this month deserves to be seen, and so does what others made.',
  virgo:
    'Every crumb shows in this light. The Virgo full Moon brings work to completion and flaws to attention, your own included, so look twice for the part that has quietly come right. Finish, label, put away. Perfection would have needed another month, and the thing is useful already.',
  libra:
    'A relationship stands in the middle of the room, and you can walk all the way round it. At a full Moon in Libra the give and the take become visible, as does any politeness that has been covering a wish. Speak your side kindly, ask for theirs. Peace agreed aloud is less delicate than peace assumed.',
  scorpio:
    'Deep things shine at night. A full Moon in Scorpio may bring a passion, a secret or a grief up from where you keep it, and there is nothing improper in its size. Choose who is to see. When something has been felt entirely, it often consents to leave, taking its old furniture with it.',
  sagittarius:
    'The sky seems high and your opinion too. With the Sagittarius full Moon a long effort to understand something may end in an insight, or in the cheerful wish to drop it and go dancing. Tell the truth with a smile. Having seen how large the world is, you could come back to one corner of it more gladly.',
  capricorn:
    'You can see exactly how far you have climbed. The full Moon in Capricorn puts achievement in a clear, somewhat cool light, with the price tag showing, and duty may have been keeping tenderness on hold. Record what you have completed. Then take the rest of the evening off, by order of the management.',
  aquarius:
    'A light goes on above the crowd. Under an Aquarius full Moon you may see how you belong and where you differ, and a friend, an idea or a sudden change of plan gives feeling a new angle. Stay a while with the odd insight. Freedom and fellowship are both invited, and know each other from before.',
  pisces:
    'The shoreline has gone and there is only shining water. At the full Moon in Pisces compassion, longing and fatigue run together, and you could weep at a song you do not even like. Let something be forgiven. Dreams may be clearer than the news, so keep a pencil by the bed.',
};
