import { sweepEveryCall } from './sweep-every-call.ts';

sweepEveryCall('sorted beside', 'small');
