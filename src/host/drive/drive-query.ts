import { refuseInvalidQuery } from './drive-error.ts';

/** The search terms that this Drive knows; every other term is refused as Google refuses an unknown one. */
export type DriveQuery =
  | { readonly kind: 'and' | 'or'; readonly left: DriveQuery; readonly right: DriveQuery }
  | { readonly kind: 'not'; readonly negated: DriveQuery }
  | { readonly kind: 'in-parents'; readonly folderId: string }
  | { readonly kind: 'trashed'; readonly isTrashed: boolean }
  | { readonly kind: 'mime-type'; readonly mimeType: string }
  | { readonly kind: 'name-is'; readonly name: string }
  | { readonly kind: 'name-contains'; readonly words: string }
  | { readonly kind: 'app-property'; readonly key: string; readonly value: string };

interface Token {
  readonly kind: 'text' | 'word' | 'mark';
  readonly value: string;
}

const tokenForm = /\s*(?:'((?:[^'\\]|\\['\\])*)'|([A-Za-z]+)|(!=|[=(){}]))\s*/y;

function readTokens(query: string): Token[] {
  const tokens: Token[] = [];
  tokenForm.lastIndex = 0;
  while (tokenForm.lastIndex < query.length) {
    const found = tokenForm.exec(query);
    if (found === null) throw refuseInvalidQuery();
    const [, text, word, mark] = found;
    if (text !== undefined) tokens.push({ kind: 'text', value: text.replace(/\\(['\\])/g, '$1') });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else tokens.push({ kind: 'mark', value: mark ?? '' });
  }
  return tokens;
}

class QueryReader {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(query: string) {
    this.tokens = readTokens(query);
  }

  readWhole(): DriveQuery {
    const query = this.readExpression();
    if (this.next < this.tokens.length) throw refuseInvalidQuery();
    return query;
  }

  /** `and` and `or` bind alike, from left to right: only brackets group. */
  private readExpression(): DriveQuery {
    let left = this.readOperand();
    for (;;) {
      const kind = this.skip('and') ? 'and' : this.skip('or') ? 'or' : null;
      if (kind === null) return left;
      left = { kind, left, right: this.readOperand() };
    }
  }

  private readOperand(): DriveQuery {
    if (this.skip('not')) return { kind: 'not', negated: this.readOperand() };
    if (this.skip('(')) {
      const inner = this.readExpression();
      this.expect(')');
      return inner;
    }
    const token = this.take();
    if (token.kind === 'text') {
      this.expect('in');
      this.expect('parents');
      return { kind: 'in-parents', folderId: token.value };
    }
    return this.readFieldTerm(token);
  }

  private readFieldTerm(field: Token): DriveQuery {
    switch (field.kind === 'word' ? field.value : '') {
      case 'trashed':
        return this.readTrashed();
      case 'mimeType':
        return this.readEquality(value => ({ kind: 'mime-type', mimeType: value }));
      case 'name':
        if (this.skip('contains')) return { kind: 'name-contains', words: this.takeText() };
        return this.readEquality(value => ({ kind: 'name-is', name: value }));
      case 'appProperties':
        return this.readAppProperty();
      default:
        throw refuseInvalidQuery();
    }
  }

  private readTrashed(): DriveQuery {
    const isNegated = this.takeEquality() === '!=';
    const { kind, value } = this.take();
    if (kind !== 'word' || (value !== 'true' && value !== 'false')) throw refuseInvalidQuery();
    return { kind: 'trashed', isTrashed: (value === 'true') !== isNegated };
  }

  private readEquality(makeTerm: (value: string) => DriveQuery): DriveQuery {
    const isNegated = this.takeEquality() === '!=';
    const term = makeTerm(this.takeText());
    return isNegated ? { kind: 'not', negated: term } : term;
  }

  private readAppProperty(): DriveQuery {
    for (const expected of ['has', '{', 'key', '=']) this.expect(expected);
    const key = this.takeText();
    for (const expected of ['and', 'value', '=']) this.expect(expected);
    const value = this.takeText();
    this.expect('}');
    return { kind: 'app-property', key, value };
  }

  private takeEquality(): string {
    if (this.skip('=')) return '=';
    this.expect('!=');
    return '!=';
  }

  private takeText(): string {
    const token = this.take();
    if (token.kind !== 'text') throw refuseInvalidQuery();
    return token.value;
  }

  private take(): Token {
    const token = this.tokens[this.next];
    if (token === undefined) throw refuseInvalidQuery();
    this.next += 1;
    return token;
  }

  private skip(value: string): boolean {
    const token = this.tokens[this.next];
    if (token === undefined || token.kind === 'text' || token.value !== value) return false;
    this.next += 1;
    return true;
  }

  private expect(value: string): void {
    if (!this.skip(value)) throw refuseInvalidQuery();
  }
}

export function parseDriveQuery(query: string): DriveQuery {
  return new QueryReader(query).readWhole();
}

/** The folders named by `'X' in parents`, in order. */
export function listQueriedFolders(query: DriveQuery): string[] {
  if (query.kind === 'in-parents') return [query.folderId];
  if (query.kind === 'not') return listQueriedFolders(query.negated);
  if (query.kind !== 'and' && query.kind !== 'or') return [];
  return [...listQueriedFolders(query.left), ...listQueriedFolders(query.right)];
}
