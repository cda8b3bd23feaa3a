import type { FontName } from '../fonts/font-files.ts';

export interface TextStyle {
  font: FontName;
  fontSize: number;
  /** Distance from one baseline to the next, in points. */
  leading: number;
  color: string;
  alignment?: 'left' | 'center' | 'right';
  /** Added after every letter, in points. With what kerning adds, less than a tenth of an em: programs that extract text take wider gaps for spaces. */
  tracking?: number;
  /** OpenType features, separated by spaces. */
  features?: string;
}
