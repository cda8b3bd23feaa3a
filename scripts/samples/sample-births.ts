/** A person of a sample report. */
export interface SampleBirth {
  name: string;
  date: string;
  time: string | null;
  place: string;
  latitudeDeg: number;
  longitudeDeg: number;
  timeZone: string;
}

/** Charts that are hard to print, under the names of their files. */
export const sampleBirths: Record<string, SampleBirth> = {
  madrid: birth(
    'Lucía Fernández Ortega',
    '1990-03-14',
    '14:35',
    'Madrid, Comunidad de Madrid, España',
    [40.4168, -3.7038],
    'Europe/Madrid',
  ),
  stellium: birth(
    'Maximiliana Alexandrovna von Hohenberg-Castellanos de la Santísima Trinidad y Todos los Santos',
    '1962-02-05',
    '00:10',
    'Santa Cruz de la Sierra, Departamento de Santa Cruz, Bolivia',
    [-17.7863, -63.1812],
    'America/La_Paz',
  ),
  polar: birth(
    'Ingrid Sørensen',
    '1985-06-21',
    '23:50',
    'Longyearbyen, Svalbard, Norge',
    [78.2232, 15.6267],
    'Arctic/Longyearbyen',
  ),
  unknown: birth('Tomás Ferreira', '1977-08-09', null, 'Lisboa, Portugal', [38.7167, -9.1333], 'Europe/Lisbon'),
  arabic: birth('محمد عبد الرحمن', '2001-11-30', '05:20', 'القاهرة, مصر', [30.0444, 31.2357], 'Africa/Cairo'),
  devanagari: birth('प्रिया शर्मा', '1993-07-15', '06:45', 'मुंबई, महाराष्ट्र, भारत', [19.076, 72.8777], 'Asia/Kolkata'),
  bengali: birth('অনন্যা চট্টোপাধ্যায়', '1971-12-16', '16:31', 'কলকাতা, ভারত', [22.5726, 88.3639], 'Asia/Kolkata'),
  chinese: birth('王小明 Wang Xiaoming', '1988-08-08', '08:08', '北京市, 中国', [39.9042, 116.4074], 'Asia/Shanghai'),
  japanese: birth('山田 花子', '1994-12-01', '19:45', '東京都, 日本', [35.6895, 139.6917], 'Asia/Tokyo'),
  emoji: birth('Ana 🌙✨ Ω', '1999-12-31', '23:59', 'Montevideo, Uruguay', [-34.9011, -56.1645], 'America/Montevideo'),
  south: birth(
    'Γιώργος Παπαδόπουλος',
    '1955-07-02',
    '12:00',
    'Ushuaia, Tierra del Fuego, Argentina',
    [-54.8019, -68.303],
    'America/Argentina/Ushuaia',
  ),
  aries: birth(
    'Иван Щербаков',
    '2026-03-20',
    '14:46',
    'London, England, United Kingdom',
    [51.5074, -0.1278],
    'Europe/London',
  ),
};

function birth(
  name: string,
  date: string,
  time: string | null,
  place: string,
  [latitudeDeg, longitudeDeg]: [number, number],
  timeZone: string,
): SampleBirth {
  return { name, date, time, place, latitudeDeg, longitudeDeg, timeZone };
}
