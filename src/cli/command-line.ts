import { parseArgs } from 'node:util';

/** Captions of the menu by the word that `--run` has for them; the build takes them from the product's commands. */
export type RunCaptions = Readonly<Record<string, string>>;

/** One click on a menu item. */
export interface Click {
  /** A key of {@link RunCaptions}. */
  readonly word: string;
  /** The host's day, `2021-07-05`; null: the computer's. */
  readonly today: string | null;
  /** The answer to the question about the period of a command that asks for one; null: as any other question. */
  readonly period: string | null;
  /** Which document `dokumen` makes, `laporan` or `rencana`; null: asked, unless a period says that it is the report. */
  readonly document: string | null;
}

export interface CommandLine {
  /** Null: the example plan. */
  readonly planPath: string | null;
  /** Null when the command line names no work: the demonstration. */
  readonly clicks: readonly Click[] | null;
  readonly driveDirectory: string | null;
  readonly outputDirectory: string;
  readonly startsAnew: boolean;
  readonly saysYes: boolean;
  readonly answers: readonly string[];
  readonly showsCalls: boolean;
  /** The call to Google at which the run is cut, counted from 1 over all clicks. */
  readonly failAt: number | null;
  readonly wantsHelp: boolean;
  /** The page for the browser instead of a run. */
  readonly wantsPage: boolean;
}

/** The answers to the first questions of a click; a period without a document is one of the report. */
export function listPresets({ word, period, document }: Click): readonly string[] {
  const chosen = word === 'dokumen' ? (document ?? (period === null ? null : 'laporan')) : null;
  const asked = chosen === 'rencana' ? null : period;
  return [chosen, asked].filter(answer => answer !== null);
}

/** A command line that cannot be followed; the message is a sentence for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What commands ask first, and the command line may answer right behind them. */
const ASKED: Readonly<Record<string, readonly ('periode' | 'dokumen')[]>> = {
  monev: ['periode'],
  dokumen: ['dokumen', 'periode'],
};
/** What is clicked where no word is given: what the plan says, and what of it is late. */
const USUAL: readonly string[] = ['periksa', 'segarkan'];

const DOCUMENTS: readonly string[] = ['laporan', 'rencana'];

const options = {
  today: { type: 'string' },
  run: { type: 'string' },
  periode: { type: 'string' },
  dokumen: { type: 'string' },
  drive: { type: 'string' },
  out: { type: 'string' },
  answer: { type: 'string' },
  'fail-at': { type: 'string' },
  baru: { type: 'boolean' },
  yes: { type: 'boolean' },
  calls: { type: 'boolean' },
  halaman: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type OptionName = keyof typeof options;

interface Given {
  readonly name: OptionName;
  readonly value: string;
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function checkDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  // Date.parse rolls 31 June over to July.
  if (isDay && new Date(text).toISOString().startsWith(text)) return text;
  throw new UsageError(`"${text}" bukan tanggal. Tulis --today seperti 2021-07-05.`);
}

function checkCall(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`"${text}" bukan nomor panggilan. Tulis --fail-at dengan bilangan mulai dari 1.`);
}

function checkDocument(text: string): string {
  if (DOCUMENTS.includes(text)) return text;
  throw new UsageError(`"${text}" bukan dokumen. Sesudah --dokumen tulis laporan atau rencana.`);
}

function checkWord(text: string, captions: RunCaptions): string {
  if (Object.hasOwn(captions, text)) return text;
  const words = Object.keys(captions).join(', ');
  throw new UsageError(`"${text}" bukan perintah. Sesudah --run tulis salah satu: ${words}.`);
}

interface Split {
  readonly given: readonly Given[];
  readonly planPaths: readonly string[];
}

function splitArguments(args: readonly string[]): Split {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: Given[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!isOptionName(token.name)) {
      throw new UsageError(`Opsi ${token.rawName} tidak dikenal. Lihat npm start -- --help.`);
    }
    given.push({ name: token.name, value: checkPresence(token.name, token.value, token.inlineValue) });
  }
  return { given, planPaths: positionals };
}

function checkPresence(name: OptionName, value: string | undefined, isInline = false): string {
  if (options[name].type === 'boolean') {
    if (value === undefined) return '';
    throw new UsageError(`Opsi --${name} tidak memakai isi. Tulis --${name} saja.`);
  }
  // `--today --run periksa`: the next option is not the value of this one.
  if (value === undefined || (value.startsWith('--') && !isInline)) {
    throw new UsageError(`Opsi --${name} belum diisi. Lihat npm start -- --help.`);
  }
  return value;
}

/**
 * Each day holds for the words after it. So do a period and a document, unless they stand right behind a word that asks
 * for them and for which none was given: `--run monev --periode S1-2021`. What stands behind the last word holds for all
 * words before it for which none was given.
 */
function collectClicks(given: readonly Given[], captions: RunCaptions): Click[] {
  const clicks: Click[] = [];
  let standing = NOTHING_SAID;
  let idle: Idle[] = [];
  let unanswered: readonly OptionName[] = [];
  for (const { name, value } of given) {
    const last = clicks[clicks.length - 1];
    const said = readSaid(name, value);
    if (last && unanswered.includes(name)) {
      clicks[clicks.length - 1] = { ...last, ...said };
      unanswered = unanswered.filter(one => one !== name);
      continue;
    }
    if (said !== null) {
      standing = { ...standing, ...said };
      idle.push({ name, said });
    }
    unanswered = [];
    if (name !== 'run') continue;
    clicks.push({ word: checkWord(value, captions), ...standing });
    unanswered = (ASKED[value] ?? []).filter(one => standing[SAYS[one]] === null);
    idle = [];
  }
  const taken = clicks.length > 0 ? clicks : USUAL.map(word => ({ word, ...NOTHING_SAID }));
  return idle.reduce<Click[]>(fillBlanks, taken);
}

const NOTHING_SAID: Omit<Click, 'word'> = { today: null, period: null, document: null };

/** An option that no word has followed so far, and what it says. */
interface Idle {
  readonly name: OptionName;
  readonly said: Partial<Click>;
}

function fillBlanks(clicks: readonly Click[], { name, said }: Idle): Click[] {
  const takes = (click: Click): boolean => {
    const asks = name === 'today' || (ASKED[click.word] ?? []).some(one => one === name);
    return asks && Object.keys(said).every(key => click[key as keyof Click] === null);
  };
  if (!clicks.some(takes))
    throw new UsageError(`--${name} tidak dipakai oleh --run mana pun sebelum atau sesudahnya.`);
  return clicks.map(click => (takes(click) ? { ...click, ...said } : click));
}

const SAYS = { today: 'today', periode: 'period', dokumen: 'document' } as const;

/** What an option says about clicks; null for the others. */
function readSaid(name: OptionName, value: string): Partial<Click> | null {
  if (name === 'today') return { today: checkDay(value) };
  if (name === 'periode') return { period: value };
  return name === 'dokumen' ? { document: checkDocument(value) } : null;
}

/** The command line as typed, checked. */
export function parseCommandLine(args: readonly string[], captions: RunCaptions): CommandLine {
  const { given, planPaths } = splitArguments(args);
  if (planPaths.length > 1) {
    throw new UsageError(`Hanya satu berkas rencana aksi per jalan; yang tertulis ${planPaths.length}.`);
  }
  const last = (name: OptionName) => given.filter(option => option.name === name).at(-1)?.value ?? null;
  const has = (name: OptionName) => last(name) !== null;
  const failAt = last('fail-at');
  const namesWork = planPaths.length > 0 || has('run') || has('today') || has('periode') || has('dokumen');
  return {
    planPath: planPaths[0] ?? null,
    clicks: namesWork ? collectClicks(given, captions) : null,
    driveDirectory: last('drive'),
    outputDirectory: last('out') ?? 'hasil',
    startsAnew: has('baru'),
    saysYes: has('yes'),
    answers: given.filter(({ name }) => name === 'answer').map(({ value }) => value),
    showsCalls: has('calls'),
    failAt: failAt === null ? null : checkCall(failAt),
    wantsHelp: has('help'),
    wantsPage: has('halaman'),
  };
}
