import type { Click } from './command-line.ts';

/** What the host does one after the other, with a line that announces it. */
export type Step = { readonly kind: 'click' } & Click;
