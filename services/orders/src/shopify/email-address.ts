const shape = /^[^\s\p{Cc}@<>,;:"()[\]\\]{1,64}@[^\s\p{Cc}@<>,;:"()[\]\\]{1,190}\.[^\s\p{Cc}@<>,;:"()[\]\\]+$/u;

/** Whether a mail can be addressed to it as it stands; whether it arrives shows later. RFC 5321 ends at 254. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && shape.test(text);
}
