import { sweepEveryCut } from './sweep-every-cut.ts';

sweepEveryCut('first use', 'reference', 11);
sweepEveryCut('second use', 'reference', 11);
