import { readTerms } from '../evidence/matching/lexicon.ts';
import { textWords } from '../evidence/matching/plan-spelling.ts';
import { computeWeights } from '../evidence/matching/word-weights.ts';
import { listParentCodes } from '../plan/row-code.ts';

/** What a proposal must know of a plan row. */
export interface ProposableRow {
  readonly code: string;
  readonly areaTitle: string;
  readonly componentTitle: string;
  readonly indicator: string;
  readonly action: string;
  readonly evidence: string;
}

/** The words of a plan with what each is worth; read once for all priorities. */
export interface PlanWords {
  readonly rows: readonly RowWords[];
  /** 0 to 1 by rarity. */
  readonly weights: ReadonlyMap<string, number>;
  readonly unitKeys: ReadonlySet<string>;
  /** Words that help a fit and make none: of most plans, and of the titles of areas. */
  readonly helperKeys: ReadonlySet<string>;
}

interface RowWords {
  readonly code: string;
  readonly component: string;
  /** Keys of all that the row says. */
  readonly keys: ReadonlySet<string>;
  /** Its words as written. */
  readonly words: ReadonlySet<string>;
  readonly titleKeys: ReadonlySet<string>;
}

/** A word of a priority: what it weighs with all words that it was read from. */
interface SubjectTerm {
  readonly key: string;
  readonly words: readonly string[];
}

/** Words of what is done to a thing, and of how priorities are worded: they say nothing of which thing it is. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'peningkatan meningkatkan penguatan memperkuat pelaksanaan melaksanakan penerapan menerapkan penyusunan menyusun pengelolaan mengelola ' +
    'kegiatan program pembangunan membangun maupun berorientasi yang agar guna menuju penetapan menetapkan pembentukan membentuk ' +
    'pengembangan mengembangkan optimalisasi mengoptimalkan efektivitas efektif efisien terhadap seluruh lain lainnya strategis kualitas ' +
    'mewujudkan perwujudan penyelenggaraan menyelenggarakan pemantapan umum kerja'
  ).split(' '),
);

/** Words that most plans have in many rows. */
const HELPERS: readonly string[] = ['pegawai', 'zi'];
/** Taking part is worded in several ways. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['partisipasi', 'terlibat'],
  ['berpartisipasi', 'terlibat'],
  ['keterlibatan', 'terlibat'],
  ['melibatkan', 'terlibat'],
  ['intern', 'internal'],
]);

/** What a word weighs as missing that stands nowhere in the plan. */
const UNKNOWN_WEIGHT = 0.7;
const LEAST_SHARE = 0.5;
/** What many rows say ("kinerja") points at none of them. */
const LEAST_WEIGHT = 0.4;
const NEAR_BEST = 0.85;
const MOST_ROWS = 3;

/** The words of the rows and their weights; the unit's name weighs nothing. */
export function readPlanWords(rows: readonly ProposableRow[], unitName: string): PlanWords {
  const read = rows.map(({ code, componentTitle, indicator, action, evidence }): RowWords => {
    const terms = termsOf([componentTitle, indicator, action, evidence].join(' \n '));
    return {
      code,
      component: componentOf(code),
      keys: new Set(terms.map(({ key }) => key)),
      words: new Set(terms.flatMap(({ words }) => words)),
      titleKeys: new Set(termsOf(componentTitle).map(({ key }) => key)),
    };
  });
  const unitKeys = termsOf(unitName).map(({ key }) => key);
  const weights = computeWeights(
    read.map(({ keys }) => keys),
    unitKeys,
  );
  const areaKeys = [...new Set(rows.map(({ areaTitle }) => areaTitle))].flatMap(title => termsOf(title));
  const helperKeys = new Set([...HELPERS, ...areaKeys.map(({ key }) => key)]);
  return { rows: read, weights, unitKeys: new Set(unitKeys), helperKeys };
}

/**
 * The rows, or the component, that a target priority may be about; none rather than a guess. Only people link them: a
 * proposal is never counted.
 */
export function proposeRows(priority: string, plan: PlanWords): readonly string[] {
  const terms = dropRepeated(termsOf(priority));
  const helpers = terms.filter(({ key }) => plan.helperKeys.has(key));
  const subject = terms.filter(
    ({ key }) => !plan.helperKeys.has(key) && !STOP_WORDS.has(key) && !plan.unitKeys.has(key),
  );
  const weightOf = ({ key, words }: SubjectTerm): number =>
    (plan.weights.get(key) ?? UNKNOWN_WEIGHT) * words.length;
  const total = subject.reduce((sum, term) => sum + weightOf(term), 0);
  if (total === 0) return [];
  const fitting = plan.rows.flatMap(row => {
    const shared = subject.filter(term => partOf(term, row) > 0);
    const helped = helpers.filter(({ key }) => row.keys.has(key)).length;
    const weight = shared.reduce((sum, term) => sum + weightOf(term) * partOf(term, row), 0);
    const share = weight / total;
    const isEnough =
      weight >= LEAST_WEIGHT && (shared.length + helped >= 2 || shared.length === subject.length);
    return share >= LEAST_SHARE && isEnough ? [{ row, share, shared }] : [];
  });
  const best = Math.max(0, ...fitting.map(({ share }) => share));
  const near = fitting.filter(({ share }) => share >= best * NEAR_BEST);
  const ofZi = prefer(near, ({ row }) => helpers.some(({ key }) => key === 'zi') && row.keys.has('zi'));
  const ofTitle = prefer(ofZi, ({ row, shared }) => shared.some(({ key }) => row.titleKeys.has(key)));
  return joinRows(
    ofTitle.map(({ row }) => row),
    plan,
  );
}

/** Each term once; a word that a phrase holds too is said twice. */
function dropRepeated(terms: readonly SubjectTerm[]): readonly SubjectTerm[] {
  const once = [...new Map(terms.map(term => [term.key, term])).values()];
  const inPhrases = new Set(
    once.flatMap(({ words }) => (words.length > 1 ? words.map(word => SAME_WORDS.get(word) ?? word) : [])),
  );
  return once.filter(({ key, words }) => words.length > 1 || !inPhrases.has(key));
}

/** Those that the test likes, or all where it likes none. */
function prefer<T>(list: readonly T[], likes: (one: T) => boolean): readonly T[] {
  const liked = list.filter(likes);
  return liked.length > 0 ? liked : list;
}

/** How much of the word the row has: all, or most of the words of a phrase. */
function partOf({ key, words }: SubjectTerm, row: RowWords): number {
  if (row.keys.has(key)) return 1;
  if (words.length < 2) return 0;
  const found = words.filter(word => row.words.has(word)).length / words.length;
  return found >= LEAST_PHRASE ? found : 0;
}

const LEAST_PHRASE = 2 / 3;

/** The rows by code; their component where they are all of it, or too many to name. */
function joinRows(rows: readonly RowWords[], plan: PlanWords): readonly string[] {
  const components = new Set(rows.map(({ component }) => component));
  const [only = ''] = components;
  const isOne = components.size === 1 && only !== '';
  const size = plan.rows.filter(({ component }) => component === only).length;
  if (isOne && rows.length > 1 && rows.length === size) return [only];
  if (rows.length > MOST_ROWS) return isOne ? [only] : [];
  return rows.map(({ code }) => code);
}

function componentOf(code: string): string {
  return listParentCodes(code).find(({ part }) => part === 'component')?.code ?? '';
}

function termsOf(text: string): readonly SubjectTerm[] {
  return readTerms(textWords(text)).map(({ key, raw }) => ({
    key: SAME_WORDS.get(key) ?? key,
    words: raw.split(' '),
  }));
}
