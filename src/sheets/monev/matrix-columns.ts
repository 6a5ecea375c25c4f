import { MATRIX_HEADINGS } from '../../messages/monev-id.ts';

export type MatrixColumn = keyof typeof MATRIX_HEADINGS;

/** The people's columns of the matrix. */
export const MATRIX_PEOPLES = ['obstacle', 'followUp', 'owner', 'until'] as const;

export type MatrixPeoples = (typeof MATRIX_PEOPLES)[number];

export const MATRIX_COLUMNS = Object.keys(MATRIX_HEADINGS) as MatrixColumn[];

/** Row index of the headings of the matrix. */
export const MATRIX_HEADING_ROW = 2;
