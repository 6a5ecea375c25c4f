import { compareDates, type PlainDate } from '../calendar/plain-date.ts';
import { parseDriveLink } from '../evidence/drive-link.ts';
import { matchPactFile, readPactPeople } from './match-pact-file.ts';
import type { PactPerson, PactRegister, PactState, RegisterFile } from './registers.ts';

/** A person as people wrote it; `file` is what stands in Berkas, `fileUrl` where it leads. */
export interface WrittenPact extends Pick<PactPerson, 'rowIndex' | 'name' | 'nip' | 'position' | 'signedOn'> {
  readonly file: string;
  readonly fileUrl: string | null;
}

interface PactSources {
  readonly people: readonly WrittenPact[];
  readonly declaredOn: PlainDate | null;
  readonly facts: PactRegister['facts'];
  readonly files: readonly RegisterFile[];
  readonly unitName: string;
  readonly checkDate: PlainDate;
}

/** The register with the state of each person: counted is the day that people wrote, a file only stands beside it. */
export function assessPacts(sources: PactSources): PactRegister {
  const { people, files, unitName, declaredOn, facts } = sources;
  const known = readPactPeople(
    people.map(({ name }) => name),
    unitName,
  );
  const sure = people.map((): RegisterFile[] => []);
  const unsure = people.map((): RegisterFile[] => []);
  for (const file of files) {
    const owners = matchPactFile(file.name, known);
    for (const index of owners.sure) sure[index]?.push(file);
    for (const index of owners.unsure) unsure[index]?.push(file);
  }
  const assessed = people.map((person, index): PactPerson => {
    const named = findNamedFile(person, files);
    const own = named === null ? (sure[index] ?? []) : named;
    const { rowIndex, name, nip, position, signedOn } = person;
    const unsureFiles = own.length > 0 || named !== null ? [] : (unsure[index] ?? []);
    const state = judgePact(signedOn, own.length > 0, sources);
    return { rowIndex, name, nip, position, signedOn, state, files: own, unsureFiles };
  });
  const signed = assessed.filter(({ state }) => state !== 'unsigned' && state !== 'undated');
  return {
    declaredOn,
    facts,
    people: assessed,
    signedCount: signed.length,
    withFileCount: signed.filter(one => one.files.length > 0).length,
  };
}

/** The file that people named: by a link, by a number that stands in its name, by its name, none by "-"; null for a blank cell. */
function findNamedFile(
  { file, fileUrl }: Pick<WrittenPact, 'file' | 'fileUrl'>,
  files: readonly RegisterFile[],
): readonly RegisterFile[] | null {
  if (fileUrl !== null) {
    const id = parseDriveLink(fileUrl)?.id;
    const listed = files.find(one => one.id === id);
    return [listed ?? { id: id ?? fileUrl, name: file.trim() || fileUrl, url: fileUrl }];
  }
  if (file.trim() === '') return null;
  const wanted = wordsOf(file);
  if (wanted.length === 0) return [];
  const named = files.filter(({ name }) => holdsInOrder(wordsOf(name), wanted));
  return named.length === 1 ? named : [];
}

function judgePact(
  signedOn: PlainDate | null,
  hasFile: boolean,
  { declaredOn, checkDate }: Pick<PactSources, 'declaredOn' | 'checkDate'>,
): PactState {
  if (signedOn === null || compareDates(signedOn, checkDate) > 0) return hasFile ? 'undated' : 'unsigned';
  const isLate = declaredOn !== null && compareDates(signedOn, declaredOn) > 0;
  if (isLate) return hasFile ? 'late' : 'late-without-file';
  return hasFile ? 'signed' : 'without-file';
}

/** Words and numbers; leading noughts do not count, nor does "No." */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  return words.filter(word => word !== 'no' && word !== 'nomor').map(word => word.replace(/^0+(?=\d)/, ''));
}

function holdsInOrder(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, start) => wanted.every((word, i) => words[start + i] === word));
}
