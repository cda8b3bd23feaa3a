/**
 * Words and passwords that lists of leaked passwords begin with, in English and Spanish. The short ones count as what is
 * left of a longer password once digits and signs around it are taken away.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passwords passw passwd pass contraseña contrasena clave secret secreto letmein welcome bienvenido hello hola
  admin administrator administrador root user usuario guest invitado login master changeme default test testing demo
  qwerty qwertyuiop qwertz azerty asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc qwerasdf abcdef abcdefg
  iloveyou teamo tequiero amor mylove loveyou forever princess princesa sunshine monkey dragon shadow superman batman
  spiderman starwars pokemon football futbol baseball basketball barcelona realmadrid madrid atletico liverpool arsenal
  chelsea juventus computer ordenador internet google facebook instagram whatsapp youtube shopify astrall astrology
  astrologia horoscope horoscopo zodiac zodiaco michael jessica jennifer daniel alejandro alexander jordan ashley charlie
  summer verano winter invierno spring primavera autumn otoño otono monday lunes january enero december diciembre
  trustno trustnoi whatever freedom libertad fuckyou asshole killer hunter ranger soccer hockey cheese chocolate flower
  butterfly mariposa angel angelito jesus jesuschrist jesucristo dios godisgood blessed familia family mexico españa espana
  argentina colombia correct horse passwordpassword qwertyqwerty adminadmin letmeinletmein welcomewelcome iloveyouiloveyou
  correcthorsebatterystaple 1q2w3e4r5t6y 1q2w3e4r5t6y7u8i q1w2e3r4t5y6 1qaz2wsx3edc 1qaz2wsx3edc4rfv zaq12wsxcde3
  qwerty123456 qwerty1234567 123456qwerty abc123abc123 a1b2c3d4e5f6 password1password 123123123123 123456123456
  12345678910 1234567891011 12345678912 123456789101112 123454321234 147258369147 159357159357 112233445566 aa12345678aa
  `
    .split(/\s+/)
    .filter(Boolean),
);
