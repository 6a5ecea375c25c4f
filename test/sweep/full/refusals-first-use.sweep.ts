import { sweepRefusals } from './sweep-refusals.ts';

sweepRefusals('first use');
