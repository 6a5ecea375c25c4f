import { lazy } from '../lazy.ts';
import { TOKEN_KINDS, type Token, type TokenKind } from './token.ts';

const FIRST_PRIVATE_CHARACTER = 0xe000;

const CHARACTERS = lazy(
  () =>
    new Map<string, string>(
      TOKEN_KINDS.map((kind, index) => [kind, String.fromCharCode(FIRST_PRIVATE_CHARACTER + index)]),
    ),
);

/** The tokens as a string of one character each, on which a pattern of kinds can be matched. */
export function encodeTokens(tokens: readonly Token[]): string {
  const characters = CHARACTERS();
  let encoded = '';
  for (const { kind } of tokens) encoded += characters.get(kind) ?? '';
  return encoded;
}

/** A pattern over encoded tokens, ready to be matched. */
export interface CompiledPattern {
  readonly pattern: RegExp;
  /** The kinds of token that it can begin with. */
  readonly firstKinds: ReadonlySet<TokenKind>;
}

/**
 * A sticky regular expression over encoded tokens. Names of kinds stand for one token each, blanks for nothing:
 * `number month (?: year )?`. Throws where the source names no kind, captures a group or could match nothing at all.
 */
export function compilePattern(source: string): CompiledPattern {
  const characters = CHARACTERS();
  const parts = source.match(PARTS) ?? [];
  if (/\((?!\?[:!=])/.test(source)) throw new Error(`A pattern must not capture: ${source}`);
  const encoded = parts.map(part => {
    if (!/^[a-z]/.test(part)) return part;
    const character = characters.get(part);
    if (character === undefined) throw new Error(`No token kind is called ${part}`);
    return character;
  });
  const { first, isNullable } = readChoice(parts, 0);
  if (isNullable) throw new Error(`A pattern must need a token: ${source}`);
  return { pattern: new RegExp(encoded.join(''), 'y'), firstKinds: new Set(first as TokenKind[]) };
}

const PARTS = /\(\?[:!=]|[a-z][a-z-]*|\S/g;

interface Beginning {
  /** Kinds that can come first. */
  readonly first: readonly string[];
  readonly isNullable: boolean;
  /** Index of the part behind it. */
  readonly end: number;
}

/** The alternatives from that part up to the bracket that closes them. */
function readChoice(parts: readonly string[], from: number): Beginning {
  const first: string[] = [];
  let isNullable = false;
  let end = from - 1;
  do {
    const sequence = readSequence(parts, end + 1);
    first.push(...sequence.first);
    isNullable ||= sequence.isNullable;
    end = sequence.end;
  } while (parts[end] === '|');
  return { first, isNullable, end };
}

function readSequence(parts: readonly string[], from: number): Beginning {
  const first: string[] = [];
  let isNullable = true;
  let at = from;
  while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') {
    const item = readItem(parts, at);
    if (isNullable) first.push(...item.first);
    isNullable &&= item.isNullable;
    at = item.end;
  }
  return { first, isNullable, end: at };
}

/** One kind or one bracket with its quantifier; a look ahead takes no token. */
function readItem(parts: readonly string[], at: number): Beginning {
  const part = parts[at] ?? '';
  const isBracket = part.startsWith('(');
  const inner = isBracket ? readChoice(parts, at + 1) : null;
  const behind = inner ? inner.end + 1 : at + 1;
  const quantifier = parts[behind] ?? '';
  const end = /^[?*+]$/.test(quantifier) ? behind + 1 : behind;
  if (inner && part !== '(?:') return { first: [], isNullable: true, end };
  const isOptional = quantifier === '?' || quantifier === '*';
  return { first: inner?.first ?? [part], isNullable: isOptional || inner?.isNullable === true, end };
}
