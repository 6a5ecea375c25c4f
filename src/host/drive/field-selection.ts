import { DriveRefusal } from './drive-error.ts';

/** Field → what to keep of it; null keeps the whole. The field `*` stands for all. */
export type FieldSelection = ReadonlyMap<string, FieldSelection | null>;

function refuseField(name: string): DriveRefusal {
  return new DriveRefusal(400, 'invalidParameter', `Invalid field selection ${name}`);
}

class SelectionReader {
  private readonly tokens: readonly string[];
  private next = 0;

  constructor(fields: string) {
    this.tokens = fields.match(/[A-Za-z0-9]+|\*|[^\s]/g) ?? [];
  }

  readWhole(): FieldSelection {
    const selection = this.readList();
    const rest = this.tokens[this.next];
    if (rest !== undefined) throw refuseField(rest);
    return selection;
  }

  private readList(): FieldSelection {
    const selection = new Map<string, FieldSelection | null>();
    do this.readField(selection);
    while (this.skip(','));
    return selection;
  }

  private readField(selection: Map<string, FieldSelection | null>): void {
    const name = this.tokens[this.next] ?? '';
    if (!/^(?:[A-Za-z0-9]+|\*)$/.test(name)) throw refuseField(name);
    this.next += 1;
    selection.set(name, this.readInner());
  }

  private readInner(): FieldSelection | null {
    if (this.skip('/')) {
      const inner = new Map<string, FieldSelection | null>();
      this.readField(inner);
      return inner;
    }
    if (!this.skip('(')) return null;
    const inner = this.readList();
    if (!this.skip(')')) throw refuseField(this.tokens[this.next] ?? '');
    return inner;
  }

  private skip(mark: string): boolean {
    if (this.tokens[this.next] !== mark) return false;
    this.next += 1;
    return true;
  }
}

export function parseFields(fields: string): FieldSelection {
  return new SelectionReader(fields).readWhole();
}

/** Throws unless every selected field is known. */
export function checkFields(selection: FieldSelection, known: FieldSelection): void {
  for (const [name, inner] of selection) {
    if (name === '*') continue;
    const knownInner = known.get(name);
    if (knownInner === undefined) throw refuseField(name);
    if (inner !== null && knownInner !== null) checkFields(inner, knownInner);
  }
}

/** A copy of `source` with the selected fields only. */
export function selectFields<T extends object>(source: T, selection: FieldSelection): T {
  const kept = Object.entries(source)
    .filter(([name, value]) => value !== undefined && (selection.has(name) || selection.has('*')))
    .map(([name, value]) => [name, selectInside(value, selection.get(name) ?? null)]);
  return Object.fromEntries(kept) as T;
}

function selectInside(value: unknown, selection: FieldSelection | null): unknown {
  if (selection === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(element => selectInside(element, selection));
  return selectFields(value, selection);
}
