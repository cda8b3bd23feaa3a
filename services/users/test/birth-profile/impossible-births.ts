const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** Births that are refused whoever tells them: what is told, and what is said of it. */
export const impossibleBirths: [string, Record<string, unknown>, Record<string, string[]>][] = [
  ['30 February', { birth_date: '1990-02-30' }, { birth_date: ['is not in the calendar'] }],
  ['29 February of a common year', { birth_date: '1900-02-29' }, { birth_date: ['is not in the calendar'] }],
  ['the future', { birth_date: tomorrow }, { birth_date: ['is in the future'] }],
  ['before 1900', { birth_date: '1899-12-31' }, { birth_date: ['is before 1900'] }],
  ['a date in another notation', { birth_date: '17/05/1990' }, { birth_date: ['must look like 1990-05-17'] }],
  ['a time after midnight', { birth_time: '24:00' }, { birth_time: ['is not a time of day'] }],
  ['a minute too many', { birth_time: '12:60' }, { birth_time: ['is not a time of day'] }],
  ['nobody', { person_name: '' }, { person_name: ['must not be empty'] }],
  ['a blank name', { person_name: ' \n' }, { person_name: ['must not be blank'] }],
  ['nowhere', { birth_place: '' }, { birth_place: ['must not be empty'] }],
  ['a blank place', { birth_place: '   ' }, { birth_place: ['must not be blank'] }],
  ['a long name', { person_name: 'x'.repeat(256) }, { person_name: ['must have 255 characters at most'] }],
  ['a long place', { birth_place: 'x'.repeat(256) }, { birth_place: ['must have 255 characters at most'] }],
  [
    'a day and a time that cannot be',
    { birth_date: '1990-02-30', birth_time: '24:00' },
    { birth_date: ['is not in the calendar'], birth_time: ['is not a time of day'] },
  ],
];
