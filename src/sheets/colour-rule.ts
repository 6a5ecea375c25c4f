/** One conditional-format rule of the add-on; columns and rows from 0. Its formula is written for the top row. */
export interface ColourRule {
  readonly formula: string;
  readonly background: string;
  readonly fontColour: string;
  readonly columnIndexes: readonly number[];
  readonly topRowIndex: number;
  readonly rowCount: number;
}

/** Stands inside every formula of the add-on's rules, on every sheet, and of no other. */
export const RULE_MARKER = 'N("zi")=0';

export type RuleLook = Pick<ColourRule, 'background' | 'fontColour'>;

/** The looks of rules: dark words on a pale ground, at least 7 : 1, also for those who see no red. */
export const RULE_LOOKS = {
  red: { background: '#ea9a92', fontColour: '#4d0a06' },
  orange: { background: '#fbdcbf', fontColour: '#6b3500' },
  amber: { background: '#fef3d6', fontColour: '#594400' },
  yellow: { background: '#fff2cc', fontColour: '#594400' },
  green: { background: '#d9ead3', fontColour: '#1d4a26' },
  greenPale: { background: '#e6f4ea', fontColour: '#0d4f26' },
  grey: { background: '#e8eaed', fontColour: '#44494f' },
  greyPale: { background: '#f1f3f4', fontColour: '#44494f' },
  /** The first line of a group, and the others. */
  first: { background: '#e4eef1', fontColour: '#202124' },
  faint: { background: '#ffffff', fontColour: '#9aa0a6' },
} as const satisfies Record<string, RuleLook>;
