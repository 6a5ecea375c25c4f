/** `solid` stands for thin, as in Sheets. */
export type BorderLine = 'solid' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double' | 'other';

export interface Border {
  readonly line: BorderLine;
  /** `#rrggbb`. */
  readonly color: string;
}

export interface Borders {
  readonly top?: Border;
  readonly right?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
}

/** How a cell looks; colours are `#rrggbb` in lower case. Records are shared between cells and never changed in place. */
export interface CellStyle {
  /** As Sheets writes it; `''` is General. */
  readonly numberFormat: string;
  readonly fontFamily: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** null: no fill. */
  readonly fill: string | null;
  /** null: by type of value. */
  readonly horizontalAlignment: 'left' | 'center' | 'right' | 'justify' | 'fill' | null;
  readonly verticalAlignment: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  /** Degrees counter-clockwise, -90 to 90; 255 is stacked letters. */
  readonly rotation: number;
  readonly indent: number;
  readonly borders: Borders;
  /** Where the codec read it; copied along by spreading, meaningless to everyone else. */
  readonly source?: number;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: '',
  fontFamily: 'Arial',
  fontSize: 10,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '#000000',
  fill: null,
  horizontalAlignment: null,
  verticalAlignment: 'bottom',
  wrap: false,
  rotation: 0,
  indent: 0,
  borders: {},
};
