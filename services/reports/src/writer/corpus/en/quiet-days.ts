/** Said of a day on which nothing is exact but the Moon's own contacts, whatever else is in force. */
export const quietDay: string[] = [
  'No planet but the Moon makes an exact contact with your chart, and that is pleasant in its own way. The page is largely unwritten, and you could put one good line in yourself.',
  'The almanac lists no exact contact between a planet and your chart; only the Moon calls in passing. At such times habits do the steering, so give a little thought to which of them you would like at the wheel.',
  'An unmarked page in the almanac, the brief visits of the Moon apart. What has been under way goes on without a date of its own, and you may find out how it goes when nobody is counting.',
  'Great stories are also made of days in which somebody bought onions, answered letters and slept well. But for the Moon, no planet makes an exact contact with your chart: do an ordinary thing with all of your attention and see how far from ordinary it was.',
  'Think of a stretch of road without a signpost. No planet but the Moon comes to an exact contact, so you can look about, change down, talk to your passenger. What has been stirred up lately can at least be looked at in peace.',
  'Musicians count their rests as carefully as their notes. But for the Moon, which never stops humming, no planet has an exact entry in your part: listen to the others, and come in again when you are ready.',
  'No planet keeps an exact appointment with your chart, if we leave the Moon out of it. A day without dates is a fine one for clearing the table, visiting a friend, or doing nothing whatever with conviction.',
  'Between two dates of the almanac there is room. Apart from the Moon no planet makes an exact contact with your chart, and it may be easier to see what you want without being prompted. Let the answer come at its own pace, perhaps around teatime.',
];
