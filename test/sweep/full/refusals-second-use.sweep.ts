import { sweepRefusals } from './sweep-refusals.ts';

sweepRefusals('second use');
