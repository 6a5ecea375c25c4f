import { sweepEveryCall } from './sweep-every-call.ts';

sweepEveryCall('first use', 'small');
