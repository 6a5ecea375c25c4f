import { FOLLOW_UP_HEADINGS } from '../../messages/follow-up-id.ts';

export type FollowUpColumn = keyof typeof FOLLOW_UP_HEADINGS;

/** First grid column and span of each column of the block. */
export const FOLLOW_UP_PLACES: Readonly<
  Record<FollowUpColumn, { readonly at: number; readonly span: number }>
> = {
  code: { at: 0, span: 1 },
  indicator: { at: 1, span: 1 },
  found: { at: 2, span: 2 },
  promise: { at: 4, span: 2 },
  owner: { at: 6, span: 1 },
  until: { at: 7, span: 1 },
  state: { at: 8, span: 2 },
  status: { at: 10, span: 2 },
  remark: { at: 12, span: 2 },
};

export const FOLLOW_UP_COLUMNS = Object.keys(FOLLOW_UP_HEADINGS) as FollowUpColumn[];

/** The columns of a free line that people fill, other than status and remark. */
export const FREE_COLUMNS: readonly FollowUpColumn[] = [
  'code',
  'indicator',
  'found',
  'promise',
  'owner',
  'until',
  'state',
];
