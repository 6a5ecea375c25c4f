import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { Drive } from '../contract/drive.ts';
import { meterDrive } from '../host/drive/metered-drive.ts';
import type { ScriptHost } from '../host/host.ts';
import type { OpenedScript } from '../host/open-script.ts';
import { writeXlsx } from '../host/workbook/write-xlsx.ts';
import type { XlsxFile } from '../host/workbook/xlsx-file.ts';
import { formatCalls } from './calls-table.ts';
import { ClickMeter } from './click-meter.ts';
import { type Click, listPresets } from './command-line.ts';
import { chooseDemonstration } from './demonstration.ts';
import { checkDriveDirectory } from './drive/drive-ledger.ts';
import { LocalDrive } from './drive/local-drive.ts';
import { dropEvidence } from './drop-evidence.ts';
import { describeFileProblem, describeFileReason, shortenPath } from './file-problem.ts';
import { fillSheet } from './fill-entries.ts';
import { formatFindings } from './findings-table.ts';
import { HostClock } from './host-clock.ts';
import { openScript } from './open-script.ts';
import { readXlsx } from './read-xlsx.ts';
import type { RemoteDialogs } from './remote-dialogs.ts';
import { saveXlsx } from './save-xlsx.ts';
import { Screen } from './screen.ts';
import type { Step } from './step.ts';
import type { SessionPlan } from './worker-message.ts';

/** The account in whose name the script runs and the Drive stands. */
const localUser = 'saya@contoh.go.id';

/** Nothing can be done, and nothing was; the message is a sentence for the person at the terminal. */
export class SessionRefusal extends Error {
  override readonly name = 'SessionRefusal';
}

/** Nothing goes into Drive that the saved workbook would not know. */
class UnsavedError extends Error {
  override readonly name = 'UnsavedError';
}

/** `unsaved`: the file system refused the result. */
type Outcome = 'done' | 'stopped' | 'failed' | 'unsaved';

/** Errors of the script are of its own realm, so `instanceof` does not know them. */
function readMessage(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error;
  const message = hasMessage ? String(error.message) : String(error);
  return describeFileProblem(error) ?? message.split('\n')[0] ?? message;
}

/** One workbook from its opening to its last step. */
export class Session {
  private readonly plan: SessionPlan;
  private readonly dialogs: RemoteDialogs;
  private readonly screen: Screen;
  private readonly file: XlsxFile;
  private readonly meter: ClickMeter;
  private readonly script: OpenedScript;
  private readonly steps: readonly Step[];
  private readonly clicks: readonly Click[];
  private clock: HostClock;
  private isSaved = false;
  /** Something was written since the workbook was saved. */
  private owesSave = false;
  private isAsking = false;

  constructor(plan: SessionPlan, dialogs: RemoteDialogs) {
    this.plan = plan;
    this.dialogs = dialogs;
    this.screen = new Screen(plan.width, message => dialogs.send(message));
    checkDriveDirectory(plan.driveDirectory);
    this.file = readXlsx(readFileSync(plan.inputPath));
    this.file.model.title = basename(plan.inputPath, extname(plan.inputPath));
    this.meter = new ClickMeter(plan.failAt);
    const sheetNames = this.file.model.sheets.map(({ name }) => name);
    this.steps = plan.isDemonstration ? chooseDemonstration(sheetNames) : plan.steps;
    this.clicks = this.steps.filter(step => step.kind === 'click');
    this.clock = new HostClock(this.clicks[0]?.today ?? null, this.file.model.timeZone);
    this.script = openScript(readFileSync(plan.bundlePath, 'utf8'), this.describeHost());
  }

  /** Takes the steps and saves what they wrote. Gives the exit code. */
  run(): number {
    const functions = this.listFunctions();
    this.sayOpening();
    const taken = this.takeAll(functions);
    const outcome = this.owesSave ? this.save(taken) : taken;
    this.sayEnd();
    if (outcome === 'done') return 0;
    const isRefused = outcome === 'unsaved' || (outcome === 'stopped' && !this.isSaved);
    return isRefused ? 2 : 1;
  }

  private takeAll(functions: ReadonlyMap<string, string>): Outcome {
    for (const step of this.steps) {
      const outcome = this.take(step, functions);
      if (outcome !== 'done') return outcome;
    }
    return 'done';
  }

  private describeHost(): ScriptHost {
    const now = () => this.clock.now();
    const drive = new LocalDrive({ directory: this.plan.driveDirectory, user: localUser, now });
    return {
      workbook: this.file.model,
      drive: meterDrive(this.keepFirst(drive), this.meter),
      dialogs: this.dialogs,
      meter: this.meter,
      locks: { holder: null },
      now,
      sleep: milliseconds => this.clock.sleep(milliseconds),
      log: (level, text) => {
        if (level === 'error') this.screen.say(text.split('\n')[0] ?? '', '  ! ');
      },
    };
  }

  private keepFirst({ Files }: Drive): Drive {
    const create: Drive['Files']['create'] = (...call) => {
      this.keepIdentity();
      return Files.create(...call);
    };
    return { Files: { ...Files, create } };
  }

  /** Functions by the caption of their menu item; all that the clicks need are there. */
  private listFunctions(): ReadonlyMap<string, string> {
    const items = this.script.menus.flatMap(menu => menu.items.filter(item => item !== null));
    const functions = new Map(items.map(item => [item.caption, item.functionName]));
    const captions = this.clicks.map(({ word }) => this.captionOf(word));
    const missing = captions.find(caption => !functions.has(caption));
    if (missing !== undefined) throw new SessionRefusal(`Menu ZI tidak memuat "${missing}".`);
    return functions;
  }

  private captionOf(word: string): string {
    return this.plan.runCaptions[word] ?? word;
  }

  private take(step: Step, functions: ReadonlyMap<string, string>): Outcome {
    switch (step.kind) {
      case 'click':
        return this.click(step, functions.get(this.captionOf(step.word)) ?? '');
      case 'drop': {
        const { placed, missing } = dropEvidence(this.plan.driveDirectory, step.files);
        this.screen.begin(`${placed} dari ${step.files.length} berkas contoh ditaruh di folder bukti`);
        if (missing.length > 0) this.screen.say(`Tanpa folder: ${missing.join(', ')}`, '  ');
        return 'done';
      }
      case 'fill':
      case 'remark':
      case 'table': {
        this.screen.begin(`Isian contoh pada sheet ${step.sheetName}`);
        for (const words of fillSheet(this.file.model, step)) this.screen.say(`Tidak ada: ${words}`, '  ');
        return this.keep();
      }
    }
  }

  private click(click: Click, functionName: string): Outcome {
    const { word, today } = click;
    this.clock = new HostClock(today, this.file.model.timeZone);
    this.dialogs.presets = listPresets(click);
    this.meter.begin();
    this.screen.begin(`ZI › ${this.captionOf(word)}${today === null ? '' : ` (${today})`}`);
    const outcome = this.runFunction(functionName);
    // A workbook that the script cannot work on is left alone, whatever marks it got on the way.
    const isWorthSaving = this.meter.hasWritten && (outcome !== 'stopped' || this.isSaved || this.isAsking);
    const isLost = outcome === 'unsaved' || (isWorthSaving && this.keep() === 'unsaved');
    const isCheck = outcome === 'done' && word === 'periksa';
    const findings = isCheck ? formatFindings(this.file.model, this.screen.width) : [];
    if (findings.length > 0) this.screen.show(['', ...findings]);
    if (this.plan.showsCalls) {
      this.screen.show(['', ...formatCalls(this.meter.current, this.screen.width)]);
    }
    return isLost ? 'unsaved' : outcome;
  }

  /** A public function gives the code of the problem that stopped it, or nothing. */
  private runFunction(functionName: string): Outcome {
    try {
      const problem = this.script.run(functionName);
      // The question about columns stands on a sheet of the workbook, and so does its answer.
      this.isAsking = problem === 'plan-header-missing';
      return typeof problem === 'string' ? 'stopped' : 'done';
    } catch (error) {
      if (error instanceof UnsavedError) return 'unsaved';
      const cut = `Diputus pada panggilan ke-${this.plan.failAt}.`;
      this.screen.say(this.meter.isCut ? cut : `Perintah gagal: ${readMessage(error)}`, '  ');
      return 'failed';
    }
  }

  /** A workbook that was never saved keeps its id before Drive gets anything marked with it. */
  private keepIdentity(): void {
    if (this.plan.kind === 'new-copy' && !this.isSaved && this.save() === 'unsaved') throw new UnsavedError();
  }

  /** Saves what a step wrote; in a demonstration, where nobody waits and types, once at its end. */
  private keep(): Outcome {
    if (!this.plan.isDemonstration || !this.isSaved) return this.save();
    this.owesSave = true;
    return 'done';
  }

  /** Gives the outcome of what is saved, unless the file system refuses. */
  private save(outcome: Outcome = 'done'): Outcome {
    const { outputPath } = this.plan;
    try {
      mkdirSync(dirname(outputPath), { recursive: true });
      saveXlsx(outputPath, writeXlsx(this.file));
    } catch (error) {
      const reason = describeFileReason(error);
      if (reason === null) throw error;
      this.screen.say(
        `Hasil tidak dapat disimpan di ${shortenPath(outputPath)}: ${reason}. Bila berkas itu sedang terbuka, tutup dahulu.`,
      );
      return 'unsaved';
    }
    this.isSaved = true;
    this.owesSave = false;
    return outcome;
  }

  private sayOpening(): void {
    const { kind, planPath, outputPath } = this.plan;
    const [plan, output] = [shortenPath(planPath), shortenPath(outputPath)];
    const sentences = {
      'new-copy': `Rencana aksi: ${plan}. Hasilnya disimpan di ${output}.`,
      'own-output': `Rencana aksi: ${plan}, diteruskan di berkas itu juga.`,
      'existing-copy': `Meneruskan hasil yang sudah ada: ${output}. Untuk mulai lagi dari ${plan}, pakai --baru.`,
    };
    this.screen.say(sentences[kind]);
    for (const { caption, items } of this.script.menus) {
      const captions = items.map(item => item?.caption ?? '|').join(' · ');
      this.screen.say(`Menu ${caption}: ${captions.replaceAll(' · | · ', ' | ')}`);
    }
  }

  private sayEnd(): void {
    const { outputPath, driveDirectory } = this.plan;
    this.screen.begin(this.isSaved ? `Spreadsheet: ${shortenPath(outputPath)}` : 'Tidak ada yang disimpan.');
    if (existsSync(driveDirectory)) this.screen.say(`Folder Drive: ${shortenPath(driveDirectory)}`);
  }
}
