import { escapeHtml, type Locale } from '@astrall/platform/http/page.ts';
import type { OrderLine } from '../../order/order-line.entity.ts';
import { maxDetailLength } from '../../shopify/properties.ts';
import { type AskedDetail, askedDetails } from '../asked-details.ts';
import { questionOf, shortTitle } from '../questions.ts';
import { pageWords } from './page-words.ts';
import { type AnswerFaults, type AnswerForm, type FaultCode, maxCountryLength, shownTime } from './read-answer.ts';
import { shownOf } from './shown-line.ts';

/** A form that was refused: what was typed, and what is wrong with it. */
export interface RefusedForm {
  form: AnswerForm;
  faults: AnswerFaults;
}

interface Setting {
  line: OrderLine;
  locale: Locale;
  /** Tells the ids of one form from those of another. */
  prefix: string;
  refused: RefusedForm | undefined;
}

const details: AskedDetail[] = ['date', 'time', 'place'];

/** What a line asks, openly; what is understood of it already can be corrected. */
export function lineForm(line: OrderLine, locale: Locale, refused?: RefusedForm): string {
  const words = pageWords[locale];
  const setting: Setting = { line, locale, prefix: line.id, refused };
  const asked = askedDetails(line);
  const rest = details.filter((detail) => !asked.includes(detail));
  const isWrong = rest.some((detail) => refused?.faults[`birth_${detail}`]);
  return `<form method="post">
<input type="hidden" name="line_id" value="${line.id}">
<input type="hidden" name="shown" value="${shownOf(line)}">
<p>${escapeHtml(questionOf(line, locale, []))}</p>
${understood(line, rest, locale)}
${asked.map((detail) => fields[detail](setting)).join('\n')}
<details${isWrong ? ' open' : ''}><summary>${words.correct}</summary>
${[nameField(setting), ...rest.map((detail) => fields[detail](setting))].join('\n')}
</details>
<button>${words.send}</button>
</form>`;
}

function understood({ birthDetails, title }: OrderLine, rest: AskedDetail[], locale: Locale): string {
  const { labels, unknown } = pageWords[locale];
  const { person_name, birth_date, birth_time, birth_place, birth_country } = birthDetails ?? {};
  const told: Record<AskedDetail, string> = {
    date: birth_date ? longDate(birth_date, locale) : '',
    time: birth_time ? birth_time.slice(0, 5) : unknown,
    place: [birth_place, birth_country].filter(Boolean).join(', '),
  };
  const rows = [
    [labels.report, shortTitle(title)],
    ...(person_name ? [[labels.name, person_name]] : []),
    ...rest.map((detail) => [labels[detail], told[detail]]),
  ];
  return `<dl>${rows.map(([label, text]) => `<dt>${label}</dt><dd>${escapeHtml(text!)}</dd>`).join('')}</dl>`;
}

const fields: Record<AskedDetail, (setting: Setting) => string> = {
  date: (setting) => {
    const value = setting.line.birthDetails?.birth_date ?? '';
    return field(setting, 'birth_date', pageWords[setting.locale].labels.date, value, 'type="date" min="1900-01-01"');
  },
  time: (setting) => (setting.line.reasonCode === 'time_ambiguous' ? timeChoice(setting) : timeField(setting)),
  place: (setting) => (setting.line.reasonCode === 'place_ambiguous' ? placeChoice(setting) : placeFields(setting)),
};

function nameField(setting: Setting): string {
  const value = setting.line.birthDetails?.person_name ?? '';
  return field(setting, 'person_name', pageWords[setting.locale].labels.name, value, `maxlength="${maxDetailLength}"`);
}

function timeField(setting: Setting): string {
  const { line, locale } = setting;
  const { labels, unknownTime, unknownTimeHint } = pageWords[locale];
  const isAsked = askedDetails(line).includes('time');
  const isUnknown = !isAsked && line.birthDetails?.birth_time === null;
  return `${field(setting, 'birth_time', labels.time, isAsked ? '' : shownTime(line), 'type="time"')}
${option(setting, 'checkbox', 'time_unknown', 'yes', unknownTime, { plain: true, checked: isUnknown })}
<p class="hint">${unknownTimeHint}</p>`;
}

/** The clocks showed the time twice: the first candidate is the one before they were put back. */
function timeChoice(setting: Setting): string {
  const { line, locale } = setting;
  const { labels, before, after, otherTime, unknownTime } = pageWords[locale];
  const time = shownTime(line);
  const candidates = line.candidates.map((candidate, index) =>
    option(setting, 'radio', 'time_choice', candidate, (index === 0 ? before : after)(time)),
  );
  return fieldset(setting, labels.time, 'birth_time', [
    ...candidates,
    option(setting, 'radio', 'time_choice', 'other', otherTime, { other: true }),
    `<div class="for-other">${field(setting, 'birth_time', labels.time, '', 'type="time"', true)}</div>`,
    option(setting, 'radio', 'time_choice', 'unknown', unknownTime),
  ]);
}

function placeChoice(setting: Setting): string {
  const { line, locale } = setting;
  const { labels, otherPlace } = pageWords[locale];
  return fieldset(setting, labels.place, 'birth_place', [
    ...line.candidates.map((candidate) => option(setting, 'radio', 'place_choice', candidate, candidate)),
    option(setting, 'radio', 'place_choice', 'other', otherPlace, { other: true }),
    `<div class="for-other">${placeFields(setting, true)}</div>`,
  ]);
}

function placeFields(setting: Setting, inChoice = false): string {
  const { line, locale } = setting;
  const { labels, countryHint } = pageWords[locale];
  const { birth_place, birth_country } = inChoice ? {} : (line.birthDetails ?? {});
  return `${field(setting, 'birth_place', labels.place, birth_place ?? '', `maxlength="${maxDetailLength}"`, inChoice)}
<p class="hint">${countryHint}</p>
${field(setting, 'birth_country', labels.country, birth_country ?? '', `maxlength="${maxCountryLength}"`)}`;
}

type FieldName = 'person_name' | 'birth_date' | 'birth_time' | 'birth_place' | 'birth_country';

/** @param toldAbove the fault stands above the choices that the field is one of */
function field(setting: Setting, name: FieldName, label: string, value: string, attributes: string, toldAbove = false) {
  const { prefix, refused } = setting;
  const fault = toldAbove ? undefined : refused?.faults[name as keyof AnswerFaults];
  const id = `${prefix}-${name}`;
  const told = fault ? ` aria-invalid="true" aria-describedby="${id}-fault"` : '';
  return `<label for="${id}">${label}</label>
<input id="${id}" name="${name}" value="${escapeHtml(refused?.form[name] ?? value)}" autocomplete="off" ${attributes}${told}>${faultText(setting, name, fault)}`;
}

function fieldset(setting: Setting, label: string, name: keyof AnswerFaults, parts: string[]): string {
  const fault = setting.refused?.faults[name];
  return `<fieldset><legend>${label}</legend>${faultText(setting, name, fault)}
${parts.join('\n')}
</fieldset>`;
}

function faultText({ prefix, locale }: Setting, name: FieldName, fault: FaultCode | undefined): string {
  return fault ? `\n<p class="fault" id="${prefix}-${name}-fault">${pageWords[locale].faults[fault]}</p>` : '';
}

interface OptionLook {
  plain?: boolean;
  other?: boolean;
  checked?: boolean;
}

function option(
  { refused }: Setting,
  type: 'radio' | 'checkbox',
  name: string,
  value: string,
  label: string,
  { plain, other, checked }: OptionLook = {},
): string {
  const isChecked = refused ? refused.form[name] === value : checked;
  return `<label class="choice${plain ? ' plain' : ''}"><input type="${type}" name="${name}" value="${escapeHtml(value)}"${other ? ' class="other"' : ''}${isChecked ? ' checked' : ''}> <span>${escapeHtml(label)}</span></label>`;
}

function longDate(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T12:00Z`));
}
