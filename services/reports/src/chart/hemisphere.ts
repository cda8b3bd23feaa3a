/** Time zones whose chief place is south of the equator, by the IANA database; also their former names. */
const southernZones = new RegExp(
  `^(?:${[
    'Africa/(?:Blantyre|Brazzaville|Bujumbura|Dar_es_Salaam|Gaborone|Harare|Johannesburg|Kigali|Kinshasa' +
      '|Luanda|Lubumbashi|Lusaka|Maputo|Maseru|Mbabane|Nairobi|Windhoek)',
    'America/(?:Araguaina|Argentina/[a-z_]+|Asuncion|Bahia|Belem|Buenos_Aires|Campo_Grande|Catamarca|Cordoba' +
      '|Coyhaique|Cuiaba|Eirunepe|Fortaleza|Guayaquil|Jujuy|La_Paz|Lima|Maceio|Manaus|Mendoza' +
      '|Montevideo|Noronha|Porto_Acre|Porto_Velho|Punta_Arenas|Recife|Rio_Branco|Rosario|Santarem' +
      '|Santiago|Sao_Paulo)',
    'Asia/(?:Dili|Jakarta|Jayapura|Makassar|Pontianak|Ujung_Pandang)',
    'Atlantic/(?:South_Georgia|St_Helena|Stanley)',
    'Indian/(?:Antananarivo|Chagos|Christmas|Cocos|Comoro|Kerguelen|Mahe|Mauritius|Mayotte|Reunion)',
    'Pacific/(?:Apia|Auckland|Bougainville|Chatham|Easter|Efate|Enderbury|Fakaofo|Fiji|Funafuti|Galapagos' +
      '|Gambier|Guadalcanal|Kanton|Marquesas|Nauru|Niue|Norfolk|Noumea|Pago_Pago|Pitcairn' +
      '|Port_Moresby|Rarotonga|Samoa|Tahiti|Tongatapu|Wallis)',
    'Antarctica/.+',
    'Australia/.+',
    'Brazil/.+',
    'Chile/.+',
    'NZ',
    'NZ-CHAT',
    'US/Samoa',
  ].join('|')})$`,
  'i',
);
/** Those of no place. */
const placeless = /^(?:Etc\/.*|UTC|GMT.*|UCT|Universal|Greenwich|Zulu)$/i;

/**
 * Whether the Moon is seen as from the southern half of the world, where its right side is lit while it wanes: at the
 * birth place, or where a forecast is read. Of that only the time zone is known; where it is the one of the birth place,
 * or of no place at all, the birth place stands for it.
 */
export function seesFromSouth(
  birth: { latitudeDeg: number; timeZone: string },
  forecast: { timeZone: string } | null,
): boolean {
  const isElsewhere = forecast && forecast.timeZone !== birth.timeZone && !placeless.test(forecast.timeZone);
  return isElsewhere ? southernZones.test(forecast.timeZone) : birth.latitudeDeg < 0;
}
