import type { TextStyle, TextStyleBuilder } from '../../contract/text-style.ts';
import type { CellStyle } from '../workbook/cell-style.ts';
import { exposeParts } from './expose-parts.ts';
import { parseColor } from './google-color.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { expose, type ScriptRun } from './script-run.ts';

/** What a text style changes of a cell's look; what was not set stays. */
type Letters = Partial<
  Pick<CellStyle, 'bold' | 'fontColor' | 'fontFamily' | 'fontSize' | 'italic' | 'underline'>
>;

/** What stands behind the objects that the script holds. */
const lettersOf = new WeakMap<object, Letters>();

export function unwrapTextStyle(style: TextStyle): Letters {
  const letters = typeof style === 'object' && style !== null ? lettersOf.get(style) : undefined;
  if (letters === undefined) throw new GoogleError(GOOGLE_TEXTS.signature([style], 'Range.setTextStyles'));
  return letters;
}

export function createTextStyleBuilder(run: ScriptRun): TextStyleBuilder {
  let letters: Letters = {};
  const change = (more: Letters): TextStyleBuilder => {
    letters = { ...letters, ...more };
    return builder;
  };
  const builder: TextStyleBuilder = expose<TextStyleBuilder>(run, 'TextStyleBuilder', {
    setBold: bold => change({ bold }),
    setFontFamily: fontFamily => change({ fontFamily }),
    setFontSize: fontSize => change({ fontSize }),
    setUnderline: underline => change({ underline }),
    setForegroundColor: css => {
      const fontColor = parseColor(css);
      return fontColor === undefined ? builder : change({ fontColor });
    },
    build: () => createTextStyle(run, letters),
  });
  return builder;
}

const exposeTextStyle = exposeParts<Letters, TextStyle>('TextStyle', [
  letters => ({
    getFontFamily: () => letters.fontFamily ?? null,
    getFontSize: () => letters.fontSize ?? null,
    getForegroundColor: () => letters.fontColor ?? null,
  }),
]);

/** Of letters that a cell has, or that a builder was given; what was not given is null. */
export function createTextStyle(run: ScriptRun, letters: Letters): TextStyle {
  const style = exposeTextStyle(run, letters);
  lettersOf.set(style, letters);
  return style;
}
