import { readFileSync } from 'node:fs';
import type {
  DocumentTime,
  ExpectedDocument,
  ExpectedEvidence,
} from '../../../../src/domain/evidence/expected-document.ts';

/**
 * The documents in the notation of the tables: titles parted by " | ", alternatives by " ~ ", and behind each title what
 * is not each, paper, or none: "[optional once picture month @6/2021 2020]".
 */
export function formatDocuments({ documents }: ExpectedEvidence): string {
  return documents.map(formatDocument).join(' | ');
}

/** The entries that no file can prove, in the notation of the tables. */
export function formatUnprovable({ unprovable }: ExpectedEvidence): string {
  return unprovable.join(' | ');
}

/** The lines of a fixture table without its heading, cut at tabs, with \n, \r and \u escapes read. */
export function readTable(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .slice(1)
    .filter(line => line !== '')
    .map(line => line.split('\t').map(readEscapes));
}

function formatDocument({ title, alternatives, ...rest }: ExpectedDocument): string {
  const marks = [
    rest.optional ? 'optional' : '',
    rest.repeats === 'once' ? 'once' : '',
    rest.proof === 'picture' ? 'picture' : '',
    rest.cadence ?? '',
    ...rest.times.map(formatTime),
    ...rest.years.map(String),
  ].filter(mark => mark !== '');
  return [title, ...alternatives].join(' ~ ') + (marks.length > 0 ? ` [${marks.join(' ')}]` : '');
}

function formatTime({ month, year }: DocumentTime): string {
  return year === null ? `@${month}` : `@${month}/${year}`;
}

function readEscapes(cell: string): string {
  return cell
    .replace(/\\n/g, '\n')
    .replace(/\\r/g, '\r')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
