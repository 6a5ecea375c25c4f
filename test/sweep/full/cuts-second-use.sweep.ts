import { sweepEveryCut } from './sweep-every-cut.ts';

sweepEveryCut('second use', 'small');
