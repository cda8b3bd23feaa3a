import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Every face a report may embed; only the glyphs used end up in the document. */
export const fontFiles = {
  serif: resolve('@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf'),
  serifItalic: resolve('@expo-google-fonts/eb-garamond/400Regular_Italic/EBGaramond_400Regular_Italic.ttf'),
  serifMedium: resolve('@expo-google-fonts/eb-garamond/500Medium/EBGaramond_500Medium.ttf'),
  display: resolve('@expo-google-fonts/cormorant-garamond/500Medium/CormorantGaramond_500Medium.ttf'),
  sans: resolve('@expo-google-fonts/jost/400Regular/Jost_400Regular.ttf'),
  sansMedium: resolve('@expo-google-fonts/jost/500Medium/Jost_500Medium.ttf'),
  astro: resolve('@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf'),
  arabic: resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  devanagari: resolve('@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'),
  thai: resolve('@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf'),
  /** Hangul. */
  korean: resolve('@expo-google-fonts/nanum-gothic/400Regular/NanumGothic_400Regular.ttf'),
  /** Hebrew, Armenian, Georgian, arrows, stars: what the other faces lack. */
  world: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  /**
   * Chinese characters and kana. Droid Sans Fallback of Debian's fonts-droid-fallback 6.0.1r16, compressed with Brotli;
   * Copyright 2006-2012 Google Corp., under the Apache License 2.0.
   */
  cjk: resolve('#droid-sans-fallback'),
  emoji: resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
} as const;

export type FontName = keyof typeof fontFiles;
