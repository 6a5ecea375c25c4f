import { readPageData } from './page-data.ts';
import { showStart } from './start-page.ts';

showStart(readPageData());
