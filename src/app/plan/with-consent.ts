import { COMMAND_WORDS, type CommandName } from '../../messages/menu-id.ts';
import {
  COPY_QUESTION,
  formatDeclined,
  formatGiveBack,
  formatQuestion,
  formatYearDiffers,
  formatYearQuestion,
  NEW_YEAR_HINT,
  UNIT_QUESTION,
} from '../../messages/question-id.ts';
import type { Ports } from '../ports/ports.ts';
import type { CopyPurpose } from './copied-workbook.ts';
import { withKnownMarks } from './lost-marks.ts';
import type { Question, YearQuestion } from './question.ts';
import { beginAnew } from './sheet-moved.ts';

/** What the person has agreed to and answered in this run. */
export interface Consent {
  readonly granted: ReadonlySet<Question['kind']>;
  /** Plan year, where the plan tells none. */
  readonly planYear: number | null;
  /** Unit of the plan, where title and setting tell none: '' to go on without it; null until asked. */
  readonly unitName: string | null;
  /** Whether the year of title and targets is taken over into Pengaturan ZI; null until asked. */
  readonly takesStatedYear: boolean | null;
  /** What a copied workbook is for; null until asked. */
  readonly copyPurpose: CopyPurpose | null;
  /** Whether words of Catatan ZI go back to their rows; null until asked. */
  readonly givesBack: boolean | null;
}

const NOTHING_SAID: Consent = {
  granted: new Set(),
  planYear: null,
  unitName: null,
  takesStatedYear: null,
  copyPurpose: null,
  givesBack: null,
};

/**
 * Runs an attempt under the lock until it needs no more answers. A question drops the lock, so each attempt reads
 * everything anew. Returns the closing sentence.
 */
export function withConsent(
  ports: Ports,
  command: CommandName,
  attempt: (consent: Consent) => Question | string,
): string {
  let consent = NOTHING_SAID;
  for (;;) {
    const given = consent;
    const outcome = withKnownMarks(ports, command, () =>
      ports.lock.hold(() => beginAnew(ports, () => attempt(given))),
    );
    if (typeof outcome === 'string')
      return given.copyPurpose === 'new-year' ? `${outcome} ${NEW_YEAR_HINT}` : outcome;
    const answered = answer(ports, COMMAND_WORDS[command].title, { outcome, consent });
    if (answered === null) return formatDeclined(outcome);
    consent = answered;
  }
}

function answer(
  ports: Ports,
  title: string,
  { outcome, consent }: { outcome: Question; consent: Consent },
): Consent | null {
  if (outcome.kind === 'year') {
    const question = formatYearQuestion(ports.clock.today().year);
    return answerYear(ports.person.ask(title, question), outcome, consent);
  }
  if (outcome.kind === 'unit') {
    const unitName = ports.person.ask(title, UNIT_QUESTION);
    return unitName === null ? null : { ...consent, unitName: unitName.trim() };
  }
  if (outcome.kind === 'copied') {
    const choice = ports.person.choose(title, COPY_QUESTION);
    return choice === null ? null : { ...consent, copyPurpose: choice === 'yes' ? 'new-year' : 'plain-copy' };
  }
  if (outcome.kind === 'give-back') {
    const choice = ports.person.choose(title, formatGiveBack(outcome));
    return choice === null ? null : { ...consent, givesBack: choice === 'yes' };
  }
  if (outcome.kind === 'year-differs') {
    const choice = ports.person.choose(title, formatYearDiffers(outcome));
    return choice === null ? null : { ...consent, takesStatedYear: choice === 'yes' };
  }
  if (ports.person.confirm(title, formatQuestion(outcome)) === 'no') return null;
  return { ...consent, granted: new Set([...consent.granted, outcome.kind]) };
}

function answerYear(words: string | null, { isNeeded }: YearQuestion, consent: Consent): Consent | null {
  const text = words?.trim() ?? null;
  if (text === '' && !isNeeded) return { ...consent, granted: new Set([...consent.granted, 'year']) };
  const year = /^(?:19|20)\d{2}$/.exec(text ?? '');
  return year ? { ...consent, planYear: Number(year[0]) } : null;
}
