import { sweepEveryCut } from './sweep-every-cut.ts';

sweepEveryCut('first use', 'small');
