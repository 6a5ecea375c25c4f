/** How a cell of the add-on's own sheets looks. Sizes in points, colours as #rrggbb. */
export interface CellStyle {
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly colour: string;
  readonly background: string;
  readonly align: 'left' | 'center' | 'right';
  readonly verticalAlign: 'top' | 'middle' | 'bottom';
  readonly wraps: boolean;
  readonly hasBorder: boolean;
}

/** Lines around and between cells; those between columns may be fainter. */
export const LINE_COLOURS = { line: '#b3bdc2', betweenColumns: '#d5e3e8' } as const;

/** In which Sheets itself shows links. */
export const LINK_COLOUR = '#1155cc';

const BODY: CellStyle = {
  fontSize: 10,
  isBold: false,
  isItalic: false,
  colour: '#202124',
  background: '#ffffff',
  align: 'left',
  verticalAlign: 'top',
  wraps: true,
  hasBorder: true,
};

const PLAIN: CellStyle = { ...BODY, wraps: false, hasBorder: false, verticalAlign: 'middle' };

const SHARE: CellStyle = { ...BODY, align: 'center', verticalAlign: 'middle' };

/** The looks that sheets are made of; print stays legible in grey. */
export const STYLES = {
  title: { ...PLAIN, fontSize: 14, isBold: true },
  titleCentered: { ...PLAIN, fontSize: 14, isBold: true, align: 'center' },
  titleSmallCentered: { ...PLAIN, fontSize: 12, isBold: true, align: 'center' },
  subtitle: { ...PLAIN, colour: '#5f6368' },
  subtitleCentered: { ...PLAIN, align: 'center' },
  signature: { ...PLAIN, align: 'center', wraps: true, verticalAlign: 'top' },
  subtitleBoldCentered: { ...PLAIN, align: 'center', isBold: true },
  section: { ...PLAIN, fontSize: 12, isBold: true },
  sectionTop: { ...PLAIN, fontSize: 12, isBold: true, verticalAlign: 'top' },
  label: { ...PLAIN, isBold: true },
  paragraph: { ...PLAIN, wraps: true, verticalAlign: 'top' },
  outside: PLAIN,
  /** A line of a table that is not needed now: as the others, without lines. */
  waiting: { ...BODY, hasBorder: false },
  waitingBold: { ...BODY, isBold: true, hasBorder: false },
  heading: {
    ...BODY,
    isBold: true,
    background: '#1f4e5f',
    colour: '#ffffff',
    align: 'center',
    verticalAlign: 'middle',
  },
  headingSmall: {
    ...BODY,
    fontSize: 8,
    isBold: true,
    background: '#1f4e5f',
    colour: '#ffffff',
    align: 'center',
    verticalAlign: 'middle',
  },
  headingWritable: {
    ...BODY,
    isBold: true,
    background: '#85703c',
    colour: '#ffffff',
    align: 'center',
    verticalAlign: 'middle',
  },
  band: { ...BODY, isBold: true, background: '#d5e3e8', wraps: false, verticalAlign: 'middle' },
  bandLight: { ...BODY, isBold: true, background: '#eef4f6', wraps: false, verticalAlign: 'middle' },
  body: BODY,
  bodyBold: { ...BODY, isBold: true },
  bodyMiddle: { ...BODY, verticalAlign: 'middle' },
  bodyMuted: { ...BODY, colour: '#5f6368' },
  centered: { ...BODY, align: 'center' },
  centeredMiddle: { ...BODY, align: 'center', verticalAlign: 'middle' },
  number: { ...BODY, align: 'right', verticalAlign: 'middle' },
  numberBold: { ...BODY, align: 'right', verticalAlign: 'middle', isBold: true, background: '#eef4f6' },
  numberCentered: { ...BODY, align: 'center', verticalAlign: 'middle' },
  numberBoldCentered: {
    ...BODY,
    align: 'center',
    verticalAlign: 'middle',
    isBold: true,
    background: '#eef4f6',
  },
  totalLabel: { ...BODY, verticalAlign: 'middle', isBold: true, background: '#eef4f6' },
  day: { ...BODY, align: 'right' },
  dayCentered: { ...BODY, align: 'center' },
  writable: { ...BODY, background: '#fffdf4' },
  error: { ...BODY, isBold: true, colour: '#a50e0e', background: '#fce8e6' },
  warning: { ...BODY, isBold: true, colour: '#7a4f01', background: '#fef3d6' },
  info: { ...BODY, colour: '#3c4043', background: '#f1f3f4' },
  good: { ...BODY, colour: '#0d652d', background: '#e6f4ea' },
  shareGood: { ...SHARE, colour: '#0d652d', background: '#e6f4ea' },
  shareMiddle: { ...SHARE, colour: '#7a4f01', background: '#fef3d6' },
  shareLow: { ...SHARE, colour: '#a50e0e', background: '#fce8e6' },
  shareNone: { ...SHARE, colour: '#5f6368' },
  shareOld: { ...SHARE, isBold: true, colour: '#7a4f01', background: '#fef3d6' },
  mutedMiddle: { ...BODY, verticalAlign: 'middle', colour: '#5f6368' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
