import { sweepEveryCut } from './sweep-every-cut.ts';

sweepEveryCut('sorted beside', 'small');
