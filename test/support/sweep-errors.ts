import { DriveError } from '../../src/host/drive/drive-error.ts';
import { GOOGLE_TEXTS, GoogleError } from '../../src/host/google/google-error.ts';
import { findLoss, type Scene } from './sweep-cuts.ts';
import { KnownEnds } from './sweep-ends.ts';
import { firstDifference, worldFacts } from './sweep-facts.ts';
import type { Clicker, RunResult } from './sweep-run.ts';
import { peopleFacts, TEAM_FOLDER_ID } from './sweep-states.ts';
import { copyWorld, type World } from './sweep-world.ts';

interface Refusal {
  readonly text: string;
  /** What the advanced service answers in its place. */
  readonly drive: { readonly code: number; readonly reason: string; readonly message: string };
}

/** Refusals as seen in the field; Google translates them into the person's language. */
const REFUSALS = {
  timeout: {
    text: 'Service Spreadsheets timed out while accessing document with id book-1.',
    drive: { code: 503, reason: 'backendError', message: 'Backend Error' },
  },
  'rate limit': {
    text: 'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
    drive: { code: 403, reason: 'userRateLimitExceeded', message: 'User Rate Limit Exceeded' },
  },
  'quota of the day': {
    text: 'Service invoked too many times for one day: premium spreadsheets.',
    drive: { code: 403, reason: 'dailyLimitExceeded', message: 'Daily Limit Exceeded' },
  },
  permission: {
    text: 'You do not have permission to call SpreadsheetApp. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    drive: { code: 403, reason: 'insufficientPermissions', message: 'Insufficient Permission' },
  },
  'protected cell': {
    text: GOOGLE_TEXTS.protected,
    drive: {
      code: 403,
      reason: 'cannotAddChildren',
      message: 'The user cannot add children to this folder.',
    },
  },
  'not found': {
    text: 'Dokumen ID hilang (mungkin dihapus?)',
    drive: { code: 404, reason: 'notFound', message: 'File not found: .' },
  },
  'translated: not found': {
    text: 'Item dengan ID yang diberikan tidak dapat ditemukan atau Anda tidak memiliki izin untuk mengaksesnya.',
    drive: { code: 404, reason: 'notFound', message: 'Berkas tidak ditemukan: .' },
  },
  'translated: server': {
    text: 'Maaf, terjadi kesalahan pada server: DEADLINE_EXCEEDED',
    drive: { code: 500, reason: 'internalError', message: 'Internal Error' },
  },
  'translated: quota': {
    text: 'Layanan terlalu sering diminta di hari yang sama: spreadsheets.',
    drive: { code: 429, reason: 'rateLimitExceeded', message: 'Rate Limit Exceeded' },
  },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalKind = keyof typeof REFUSALS;

export const REFUSAL_KINDS = Object.keys(REFUSALS) as RefusalKind[];

/** The exception of one kind that this member throws. */
export function makeRefusal(member: string, kind: RefusalKind): Error {
  const { text, drive } = REFUSALS[kind];
  const method = /^Drive\.Files\.(\w+)$/.exec(member)?.[1];
  if (method === undefined) return new GoogleError(text);
  const { code, reason, message } = drive;
  return new DriveError(method, { code, message, errors: [{ domain: 'global', reason, message }] });
}

/** One refused call that ended badly. */
export interface ErrorFault {
  readonly call: number;
  readonly member: string;
  readonly kind: RefusalKind;
  readonly fault: string;
}

export interface ErrorSweep {
  readonly errorCount: number;
  /** Refusals after which the run went on to its end by itself. */
  readonly survivedCount: number;
  readonly faults: readonly ErrorFault[];
}

/** Lets Google refuse chosen calls, one a run; then clicks again, and compares with the click that went well. */
export function sweepErrors(
  person: Clicker,
  scene: Scene,
  isChosen: (call: number, kind: RefusalKind) => boolean = () => true,
): ErrorSweep {
  const whole = copyWorld(scene.world);
  const { members } = person.click(whole, scene.command);
  const wanted = worldFacts(whole);
  const hidden = hideThenShow(person, scene);
  const people = peopleFacts(scene.world, scene.planSheet);
  const known = new KnownEnds<string | null>();
  const faults: ErrorFault[] = [];
  let errorCount = 0;
  let survivedCount = 0;
  members.forEach((member, index) => {
    for (const kind of REFUSAL_KINDS) {
      if (!isChosen(index + 1, kind)) continue;
      errorCount += 1;
      const world = copyWorld(scene.world);
      const errors = new Map([[index + 1, makeRefusal(member, kind)]]);
      const result = person.click(world, scene.command, { errors });
      const left = worldFacts(world);
      if (result.error === null && left === wanted) survivedCount += 1;
      const end = known.find(left, () => goOn(person, scene, { world, wanted, hidden }));
      const isExpected = end === 'as if hidden' && member === 'Drive.Files.get';
      const fault =
        findLoss(world, scene, people) ?? findSilence(member, result) ?? (isExpected ? null : end);
      if (fault !== null) faults.push({ call: index + 1, member, kind, fault });
    }
  });
  return { errorCount, survivedCount, faults };
}

/** A run that ended without telling the person; a dialog that fails itself tells nothing. */
function findSilence(member: string, { closing, error }: RunResult): string | null {
  if (member.startsWith('Ui.')) return null;
  if (!/\.$/m.test(closing) && !/: /.test(closing)) return `the person is told "${closing}"`;
  return error !== null && !closing.startsWith('Pekerjaan berhenti') ? `told "${closing}"` : null;
}

/** What is wrong after the next click: null for nothing; 'as if hidden' is right for a folder only. */
function goOn(
  person: Clicker,
  scene: Scene,
  { world, wanted, hidden }: { readonly world: World; readonly wanted: string; readonly hidden: string },
): string | null {
  const second = person.click(world, scene.command);
  if (second.error) return `the next click fails: ${second.error.message}`;
  const facts = worldFacts(world);
  if (facts === wanted) return null;
  return facts === hidden ? 'as if hidden' : firstDifference(facts, wanted);
}

/** What a refusal for the team's folder comes to: for one click it can't be seen, and the next one makes up for it. */
function hideThenShow(person: Clicker, scene: Scene): string {
  const world = copyWorld(scene.world);
  person.click(world, scene.command, { hiddenIds: [TEAM_FOLDER_ID] });
  person.click(world, scene.command);
  return worldFacts(world);
}
