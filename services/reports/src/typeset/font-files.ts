import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Every face the report may embed; only the glyphs used end up in the document. */
export const fontFiles = {
  serif: resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'),
  serifItalic: resolve('@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf'),
  display: resolve('@expo-google-fonts/noto-serif/300Light/NotoSerif_300Light.ttf'),
  sans: resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  sansMedium: resolve('@expo-google-fonts/noto-sans/500Medium/NotoSans_500Medium.ttf'),
  arabic: resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  symbols: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  emoji: resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
} as const;

export type FontName = keyof typeof fontFiles;
