import type { RichTextValue, RichTextValueBuilder } from '../../contract/rich-text.ts';
import type { TextStyle } from '../../contract/text-style.ts';
import type { TextRun } from '../workbook/cell.ts';
import { exposeParts } from './expose-parts.ts';
import { GOOGLE_TEXTS, GoogleError } from './google-error.ts';
import { changeRuns } from './rich-content.ts';
import { expose, requireTexts, type ScriptRun } from './script-run.ts';
import { unwrapTextStyle } from './text-style.ts';

/** What stands behind the objects that the script holds. */
const runsOf = new WeakMap<object, readonly TextRun[]>();

export function unwrapRichText(value: RichTextValue): readonly TextRun[] {
  const runs = typeof value === 'object' && value !== null ? runsOf.get(value) : undefined;
  if (runs === undefined) throw new GoogleError(GOOGLE_TEXTS.signature([value], 'Range.setRichTextValues'));
  return runs;
}

interface RichTextContext {
  readonly run: ScriptRun;
  readonly runs: readonly TextRun[];
  readonly start: number;
}

function createMembers({ run, runs, start }: RichTextContext): RichTextValue {
  const text = runs.map(piece => piece.text).join('');
  return {
    getText: () => text,
    getStartIndex: () => start,
    getEndIndex: () => start + text.length,
    getLinkUrl: () => findOnlyLink(runs),
    getRuns: () => {
      let offset = start;
      return runs.map(piece => {
        const part = createRichText(run, [piece], offset);
        offset += piece.text.length;
        return part;
      });
    },
  };
}

const exposeRichText = exposeParts<RichTextContext, RichTextValue>('RichTextValue', [createMembers]);

export function createRichText(run: ScriptRun, runs: readonly TextRun[], start = 0): RichTextValue {
  const value = exposeRichText(run, { run, runs, start });
  runsOf.set(value, runs);
  return value;
}

/** The link of all the text; null for none, and for several. */
function findOnlyLink(runs: readonly TextRun[]): string | null {
  const link = runs[0]?.link;
  return link !== undefined && runs.every(piece => piece.link === link) ? link : null;
}

export function createRichTextBuilder(run: ScriptRun): RichTextValueBuilder {
  let text: string | null = null;
  let runs: readonly TextRun[] = [];
  const change = (span: Span, make: (piece: TextRun) => TextRun): RichTextValueBuilder => {
    if (text === null) throw new GoogleError('Text must be set before its links and styles.');
    if (span.start < 0 || span.start > span.end || span.end > text.length) {
      throw new GoogleError(GOOGLE_TEXTS.badArgument('endOffset'));
    }
    runs = changeRuns(runs, span, make);
    return builder;
  };
  const builder: RichTextValueBuilder = expose<RichTextValueBuilder>(run, 'RichTextValueBuilder', {
    setText: given => {
      requireTexts('RichTextValueBuilder.setText', [given]);
      text = given;
      runs = given === '' ? [] : [{ text: given }];
      return builder;
    },
    setLinkUrl: (...args: SpanArguments<string | null>) => {
      const link = args[args.length - 1] as string | null;
      return change(readSpan(args, text), ({ link: _, ...piece }) =>
        link === null || link === '' ? piece : { ...piece, link },
      );
    },
    setTextStyle: (...args: SpanArguments<TextStyle | null>) => {
      const given = args[args.length - 1] as TextStyle | null;
      const letters = given === null ? null : unwrapTextStyle(given);
      return change(readSpan(args, text), ({ style, ...piece }) =>
        letters === null ? piece : { ...piece, style: { ...style, ...letters } },
      );
    },
    build: () => createRichText(run, runs),
  });
  return builder;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** `(value)` for the whole text, `(start, end, value)` for a part. */
type SpanArguments<T> = [value: T] | [start: number, end: number, value: T];

function readSpan(args: SpanArguments<unknown>, text: string | null): Span {
  if (args.length === 3) return { start: args[0], end: args[1] };
  return { start: 0, end: text?.length ?? 0 };
}
