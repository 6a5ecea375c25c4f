import type { CallKind } from './host.ts';

/** Seconds on an ordinary office afternoon, and on a slow day; per call and per thousand cells. */
export interface Latency {
  readonly typical: number;
  readonly pessimistic: number;
  readonly typicalPerThousand: number;
  readonly pessimisticPerThousand: number;
}

function fixed(typical: number, pessimistic: number): Latency {
  return { typical, pessimistic, typicalPerThousand: 0, pessimisticPerThousand: 0 };
}

/** Before the script's first line. */
export const START_LATENCY = fixed(1, 3);

/** A getter of an object that was fetched before, or a builder's member. */
export const TOUCH_LATENCY = fixed(0.0002, 0.001);

/** An engineering estimate; docs/host.md says what it rests on. Waiting for a person is not counted. */
export const LATENCIES: Readonly<Record<CallKind, Latency>> = {
  open: fixed(0.15, 0.5),
  'block-read': { typical: 0.15, pessimistic: 0.5, typicalPerThousand: 0.05, pessimisticPerThousand: 0.15 },
  'block-write': { typical: 0.05, pessimistic: 0.3, typicalPerThousand: 0.05, pessimisticPerThousand: 0.15 },
  flush: fixed(0.25, 1.5),
  'rich-read': { typical: 0.2, pessimistic: 1, typicalPerThousand: 0.1, pessimisticPerThousand: 0.4 },
  'rich-write': { typical: 0.2, pessimistic: 1, typicalPerThousand: 0.1, pessimisticPerThousand: 0.4 },
  sheet: fixed(0.4, 1.5),
  format: fixed(0.05, 0.3),
  dimension: fixed(0.02, 0.1),
  chart: fixed(0.5, 2),
  metadata: fixed(0.3, 1),
  'property-read': fixed(0.03, 0.09),
  'property-write': fixed(0.06, 0.24),
  lock: fixed(0.05, 1),
  dialog: fixed(0, 0),
  'drive-list': fixed(0.4, 1.5),
  'drive-read': fixed(0.25, 1),
  'drive-write': fixed(0.7, 2.5),
};
