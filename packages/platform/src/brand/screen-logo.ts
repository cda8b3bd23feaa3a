import type { Logo } from './brand.ts';

/** Pages and mails bring their pictures along and stay light: a larger logo stands on paper alone. */
const maxBytes = 64 * 1024;

const box = { width: 220, height: 64 };

/** A logo as it stands on a screen, in CSS pixels; null where there is none that is small enough. */
export function screenLogo(logo: Logo | null | undefined): (Logo & { mediaType: string }) | null {
  if (!logo || logo.data.length > maxBytes) return null;
  const scale = Math.min(box.width / logo.width, box.height / logo.height);
  const mediaType = logo.format === 'svg' ? 'image/svg+xml' : `image/${logo.format}`;
  const [width, height] = [logo.width, logo.height].map((side) => Math.max(1, Math.round(side * scale)));
  return { ...logo, width: width!, height: height!, mediaType };
}
