import { sweepEveryCall } from './sweep-every-call.ts';

sweepEveryCall('first use', 'reference', 11);
sweepEveryCall('second use', 'reference', 11);
