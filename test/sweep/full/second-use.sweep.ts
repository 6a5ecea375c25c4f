import { sweepEveryCall } from './sweep-every-call.ts';

sweepEveryCall('second use', 'small');
