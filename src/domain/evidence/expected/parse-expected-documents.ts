import { createMemory } from '../../time-words/memory.ts';
import type { ExpectedDocument, ExpectedEvidence } from '../expected-document.ts';
import { describeDocument, NO_PERIOD } from './describe-document.ts';
import { uniqueTimes } from './document-times.ts';
import { splitYears, titleWithoutYears } from './document-years.ts';
import { readLabel } from './evidence-label.ts';
import { expandBracket, expandExamples } from './expand-listing.ts';
import { isBareNoun } from './phrase.ts';
import { isMeetingPaper, shareSubject } from './share-subject.ts';
import { splitCommas } from './split-commas.ts';
import { splitChoices, splitPairs } from './split-pairs.ts';
import { splitSegments } from './split-segments.ts';
import { cutUnprovableTail, isUnprovable } from './unprovable.ts';

/** The documents that a BUKTI FISIK cell expects, numbered in its order, and what no file can prove. */
export function parseExpectedDocuments(evidence: string, planYear: number | null): ExpectedEvidence {
  return recallText(`${planYear ?? ''} ${evidence}`, () => readDocuments(evidence, planYear));
}

// Rows of one plan ask for the same documents again and again.
const REMEMBERED_TEXTS = 2000;
const recallText = createMemory<ExpectedEvidence>(REMEMBERED_TEXTS);

function readDocuments(evidence: string, planYear: number | null): ExpectedEvidence {
  if (isTooLongToRead(evidence)) return { documents: [], unprovable: [] };
  const found: UnderHeading[] = [];
  const unprovable: string[] = [];
  const { segments, isListed } = splitSegments(evidence);
  let period = NO_PERIOD;
  let heading: string | null = null;
  for (const segment of segments) {
    const label = readLabel(segment);
    if (label.kind === 'remark') unprovable.push(trimMarks(segment));
    if (label.kind === 'remark') continue;
    if (label.kind === 'period') period = label.period;
    if (label.kind === 'heading' && label.rest === '') heading = trimMarks(segment);
    const entries = splitEntries(label.kind === 'none' ? segment : label.rest, isListed);
    for (const entry of entries.unprovable) unprovable.push(entry);
    for (const { titles, isShared } of entries.documents) {
      const marks = isShared ? ({ hasListSubject: true } as const) : {};
      found.push({ document: { ...describeDocument(titles, period), ...marks }, heading });
    }
  }
  const documents = withoutPlanYear(mergeSame(nameByHeading(found)), planYear);
  return { documents: documents.map((document, index) => ({ number: index + 1, ...document })), unprovable };
}

const LONGEST_LIST = 5000;

/** Whether a text was rather pasted in by mistake: it is not read, a finding says so, and any one file is enough. */
export function isTooLongToRead(evidence: string): boolean {
  return evidence.length > LONGEST_LIST;
}

type FoundDocument = Omit<ExpectedDocument, 'number'>;

interface UnderHeading {
  readonly document: FoundDocument;
  /** The heading above it; null for none. */
  readonly heading: string | null;
}

// "1. Rapat monev: a. Undangan 2. Sosialisasi WBS: a. Undangan" are two invitations: each takes its heading's words.
function nameByHeading(found: readonly UnderHeading[]): readonly FoundDocument[] {
  const headings = new Map<string, Set<string | null>>();
  for (const { document, heading } of found) {
    const key = keyOf(document.title);
    headings.set(key, (headings.get(key) ?? new Set()).add(heading));
  }
  return found.map(({ document, heading }) => {
    const isMeantTwice = (headings.get(keyOf(document.title))?.size ?? 0) > 1;
    if (!isMeantTwice || heading === null || !isBareNoun(document.title)) return document;
    return { ...document, title: `${document.title} ${heading}`, hasListSubject: true };
  });
}

interface Entry {
  readonly titles: readonly string[];
  readonly isShared: boolean;
}

interface Entries {
  readonly documents: readonly Entry[];
  readonly unprovable: readonly string[];
}

function splitEntries(segment: string, isListed: boolean): Entries {
  const examples = expandExamples(segment);
  const written = splitCommas(examples ? examples.before : segment, isListed);
  const items = [...written.flatMap(expandBracket), ...(examples?.documents ?? [])];
  const listed = new Set(
    items.filter(item => !written.includes(item) && isMeetingPaper(item)).map(trimMarks),
  );
  const documents: Entry[] = [];
  const unprovable: string[] = [];
  for (const { text: entry, isShared } of shareSubject(items.map(trimMarks).flatMap(splitItem), segment)) {
    if (isUnprovable(entry)) unprovable.push(entry);
    else
      for (const title of splitYears(entry))
        documents.push({
          titles: splitChoices(title).map(trimMarks),
          isShared: isShared || listed.has(entry),
        });
  }
  return { documents, unprovable: unprovable.filter(entry => /[\p{L}\p{N}]/u.test(entry)) };
}

function splitItem(item: string): readonly string[] {
  const { text, tail } = cutUnprovableTail(item);
  const entries = isUnprovable(text) ? [text] : splitPairs(text).map(trimMarks);
  return tail === null ? entries : [...entries, trimMarks(tail)];
}

// A closing bracket at the end stays when its opening one stands in the text.
function trimMarks(text: string): string {
  const bare = text.replace(/^[\s"'“”‘’.,;:*/&+–—-]+/, '').replace(/[\s"'“”‘’.,;:/&+–—-]+$/, '');
  return bare.includes('(') ? bare : bare.replace(/\)+$/, '').trim();
}

function mergeSame(documents: readonly FoundDocument[]): readonly FoundDocument[] {
  const byKey = new Map<string, FoundDocument>();
  for (const document of documents) {
    const key = [document.title, ...document.alternatives].map(keyOf).join('|');
    const same = byKey.get(key);
    byKey.set(key, same ? { ...same, times: uniqueTimes([...same.times, ...document.times]) } : document);
  }
  return [...byKey.values()];
}

function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// The plan's own year says nothing ("LAKIN 2021"), unless the same document of another year stands beside it.
function withoutPlanYear(
  documents: readonly FoundDocument[],
  planYear: number | null,
): readonly FoundDocument[] {
  return documents.map(document => {
    if (planYear === null || document.years.length !== 1 || document.years[0] !== planYear) return document;
    const stem = titleWithoutYears(document.title);
    const hasOther = documents.some(
      other => other !== document && other.years.length > 0 && titleWithoutYears(other.title) === stem,
    );
    return hasOther ? document : { ...document, years: [] };
  });
}
