import { loadavg } from 'node:os';
import {
  COMPARED_FILES,
  type CommandCosts,
  callsOf,
  nameOf,
  tableOfBounds,
  tableOfCalls,
  tableOfFiles,
  tableOfKinds,
  tableOfWork,
} from './command-tables.ts';
import { countBound } from './lower-bound.ts';
import { formatNumber as f, formatTable } from './markdown.ts';
import { CLICKS } from './measure-commands.ts';
import type { NameCost } from './measure-domain.ts';
import type { FolderClicks } from './measure-folder-clicks.ts';
import type { LoadCost } from './measure-load.ts';
import type { OwnWork } from './measure-own-work.ts';
import type { ReaderRate } from './measure-readers.ts';
import type { WorkbookCost } from './measure-workbook.ts';
import { tableOfTargets } from './target-table.ts';
import { GROWTH_HEADINGS, growthCells, tableOfNames, tableOfOwnWork } from './work-tables.ts';

/** Everything that the bench measured; a part that was left out is empty or null. */
export interface Results {
  readonly commands: readonly CommandCosts[];
  readonly folders: readonly FolderClicks[];
  readonly readers: readonly ReaderRate[];
  readonly names: readonly NameCost[];
  /** Without Google or host. */
  readonly work: readonly OwnWork[];
  readonly checks: readonly { readonly rows: number; readonly ms: number }[];
  readonly load: LoadCost | null;
  readonly workbook: WorkbookCost | null;
}

/** The results as one page of Markdown. */
export function writeResults(results: Results): string {
  return [
    writeHead(results.commands),
    ...writeCommands(results.commands),
    ...section('Clicks until every row has its folder', results.folders, writeFolders),
    ...section("The script's own work", results.work, writeOwnWork),
    ...section('Targets of own work', [results], ([all = results]) => tableOfTargets(all)),
    ...section('Readers of target wordings', results.readers, writeReaders),
    ...section('Names of files against a plan', results.names, tableOfNames),
    ...section('The check alone, on a sheet in memory', results.checks, writeChecks),
    ...section('Loading the script', results.load === null ? [] : [results.load], writeLoad),
    ...section('The workbook of the host', Object.entries(results.workbook ?? {}), writeWorkbook),
  ].join('\n\n');
}

function writeHead(commands: readonly CommandCosts[]): string {
  const sizes = commands.map(nameOf).join(', ');
  const note = sizes === '' ? '' : `\n\nMeasured sizes, rows × files a row: ${sizes}.`;
  return `# What the bench measured

\`npm run bench\` writes this page. Calls, getters and seconds are counted in the host and come out the same each time; the seconds are
those of the table of latencies in [the host](../src/host/call-latency.ts), on a usual and on a slow day: **nothing here ran on Google**.
Milliseconds are processor time of this process with its helper threads, on Node ${process.versions.node} and two shared cores (load ${f(loadavg()[0] ?? 0)} at
the end): compare them with each other, not with a clock.

The plan is the reference plan, repeated to exactly so many rows, every repeat with two words of its own. Files are named after the row's own
evidence cell, 10 % after another row's, 15 % are scans, 40 % name a month. *Row by row* is [a script](row-by-row.gs) as beginners' guides write
it, in the same host; it does less: no codes, no reading of wordings, no matching of names, no colour rules. *Bound* is the fewest calls that
can do what the click does, dialogs left out, counted [part by part](#the-bound).${note}`;
}

function writeCommands(all: readonly CommandCosts[]): readonly string[] {
  const five = all.filter(({ filesARow }) => filesARow === COMPARED_FILES);
  if (five.length === 0) return [];
  const example = five.find(({ rows }) => rows === 300) ?? five[0];
  return [
    '## Calls and seconds\n\n![Seconds of a click against rows](cost.svg)',
    writeKindest(five),
    ...five.map(costs => `### ${nameOf(costs)} files a row\n\n${tableOfCalls(costs)}`),
    `### Other numbers of files a row\n\n${tableOfFiles(all)}`,
    ...(example
      ? [
          `### Calls by kind, ${nameOf(example)} files a row\n\n${tableOfKinds(example)}`,
          `## The bound\n\nAt ${nameOf(example)} files a row; only lists and folders of Drive grow with the plan.\n\n${tableOfBounds(example)}`,
          writeExcess(five),
        ]
      : []),
    `## Processor time and memory, five files a row\n\n${tableOfWork(all)}`,
  ];
}

/** Where a script that goes row by row is as quick. */
function writeKindest(five: readonly CommandCosts[]): string {
  const cases = five.flatMap(({ rows, ours, rowByRow }) =>
    CLICKS.filter(
      click => (rowByRow[click]?.kindestSeconds ?? Infinity) <= (ours[click]?.kindestSeconds ?? 0),
    ).map(click => `${click} at ${f(rows)} rows`),
  );
  const list = cases.length === 0 ? 'nowhere' : cases.join('; ');
  return `Under the kindest latencies that were published (cells that were read ahead cost 3 ms, a read behind a write 0.24 s) the script that goes row by row is as quick or quicker: ${list}.`;
}

function writeExcess(five: readonly CommandCosts[]): string {
  const most = 1.3;
  const over = five.flatMap(costs =>
    CLICKS.flatMap(click => {
      const cost = costs.ours[click];
      const ratio = cost ? callsOf(cost) / countBound(click, costs) : 0;
      return ratio > most ? [`${click} at ${f(costs.rows)} rows ${f(ratio, 2)}`] : [];
    }),
  );
  return `Over ${most} times the bound: ${over.length === 0 ? 'none' : over.join('; ')}.`;
}

function writeFolders(clicks: readonly FolderClicks[]): string {
  const rows = clicks.map(({ rows, day, seconds }) => [
    `${f(rows)} rows, ${day === 'typical' ? 'usual' : 'slow'} day`,
    seconds.length,
    seconds.map(each => f(each)).join(', '),
  ]);
  return formatTable(['plan', 'clicks', 'seconds of each'], rows);
}

function writeReaders(rates: readonly ReaderRate[]): string {
  const rows = rates.map(({ reader, best, median, right, of }) => [
    reader,
    f(best),
    f(median),
    `${right} of ${of}`,
  ]);
  return `${formatTable(['reader', 'wordings a second, best round', 'median', 'right'], rows)}

By turns in one process. No reader remembers a text; this one remembers single words. chrono-node gets the time words in English, a year
named once is given to all its dates, and a month is read as its last day. The regular expression is one line.`;
}

/** What the commands do by themselves. */
function writeOwnWork(work: readonly OwnWork[]): string {
  return `${tableOfOwnWork(work)}

The commands on a workbook and a Drive in memory, in the place of Google and host: reading, matching, laying, comparing. Processor time of
the process, its collection of garbage among it, the least of two runs where a click can be repeated. A core that other work
shares takes two to three times as long as an idle one.`;
}

function writeChecks(checks: Results['checks']): string {
  return formatTable(
    ['', ...checks.map(({ rows }) => `${f(rows)} rows`), ...GROWTH_HEADINGS],
    [
      [
        'ms, least of some',
        ...checks.map(({ ms }) => f(ms)),
        ...growthCells(new Map(checks.map(({ rows, ms }) => [rows, ms]))),
      ],
    ],
  );
}

function writeLoad([load]: readonly LoadCost[]): string {
  if (!load) return '';
  return formatTable(
    ['', 'bytes', 'compile ms', 'evaluate ms', 'first answer of =ZI_TENGGAT, ms'],
    [
      [
        'dist/Code.js, fresh context',
        f(load.bytes),
        f(load.compileMs, 1),
        f(load.evaluateMs, 1),
        f(load.firstAnswerMs, 1),
      ],
    ],
  );
}

function writeWorkbook(costs: readonly (readonly [string, number])[]): string {
  return formatTable(
    ['', 'ms'],
    costs.map(([what, ms]) => [what, f(ms)]),
  );
}

function section<T>(
  title: string,
  items: readonly T[],
  write: (items: readonly T[]) => string,
): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}\n\n${write(items)}`];
}
