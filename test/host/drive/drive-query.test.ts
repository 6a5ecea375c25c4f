import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listQueriedFolders, parseDriveQuery } from '../../../src/host/drive/drive-query.ts';
import { matchesQuery, type SearchedFile } from '../../../src/host/drive/match-query.ts';

const file: SearchedFile = {
  parentId: 'A',
  isTrashed: false,
  mimeType: 'application/pdf',
  name: "Notulen rapat 'Budi' HelloWorld.pdf",
  appProperties: { zi: 'S/2021/I.4.b' },
};

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

describe('a search', () => {
  it.each([
    ['the folder', "'A' in parents", true],
    ['another folder', "'B' in parents", false],
    ['one of several folders', "('B' in parents or 'A' in parents)", true],
    [
      'the evidence query',
      "trashed=false and mimeType!='application/vnd.google-apps.folder' and ('A' in parents)",
      true,
    ],
    ['the trash', 'trashed = true', false],
    ['not the trash', 'trashed != true', true],
    ['another type', "mimeType = 'image/png'", false],
    ['a negated term', "not mimeType = 'image/png'", true],
    ['a negated group', "not ('A' in parents and trashed=false)", false],
    ['a quoted name', "name = 'Notulen rapat \\'Budi\\' HelloWorld.pdf'", true],
    ['another name', "name != 'Notulen'", true],
    ['the beginning of a word in the name', "name contains 'rap'", true],
    ['words in a row, the last one begun', "name contains 'notulen rap'", true],
    ['the middle of a word', "name contains 'World'", false],
    ['words that do not follow each other', "name contains 'notulen budi'", false],
    ['an own property', "appProperties has { key='zi' and value='S/2021/I.4.b' }", true],
    ['another value of it', "appProperties has {key='zi' and value='S/2021/I.4.a'}", false],
    ['left before right: (false and …) or true', "trashed=true and trashed=true or 'A' in parents", true],
    ['left before right: (true or …) and false', "'A' in parents or 'A' in parents and trashed=true", false],
  ])('for %s is answered', (_reason, q, isFound) => {
    expect(matchesQuery(parseDriveQuery(q), file)).toBe(isFound);
  });

  it.each([
    ['nothing', ''],
    ['a term that this host does not know', "fullText contains 'x'"],
    ['a field of version 2', "title = 'x'"],
    ['owners', "'me' in owners"],
    ['a time', "modifiedTime > '2021-01-01T00:00:00'"],
    ['double quotes', '"A" in parents'],
    ['an open quote', "name = 'Budi's file'"],
    ['an open bracket', "('A' in parents"],
    ['a bracket too many', "'A' in parents)"],
    ['an open end', "'A' in parents and"],
    ['a backslash before a letter', "name = 'a\\b'"],
    ['trashed in quotes', "trashed = 'false'"],
    ['two terms without and', "trashed=false 'A' in parents"],
  ])('with %s is refused as Google refuses it', (_reason, q) => {
    expect(() => parseDriveQuery(q)).toThrow('Invalid Value');
  });

  it('finds any name that is quoted rightly, and no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, other) => {
        const query = parseDriveQuery(`name = ${quote(name)}`);
        expect(matchesQuery(query, { ...file, name })).toBe(true);
        expect(matchesQuery(query, { ...file, name: other })).toBe(other === name);
      }),
    );
  });

  it('never fails in another way than by the refusal', () => {
    const piece = fc.constantFrom(
      "'A'",
      'in',
      'parents',
      'and',
      'or',
      'not',
      '(',
      ')',
      '=',
      'trashed',
      'true',
      '{',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        try {
          parseDriveQuery(pieces.join(' '));
        } catch (error) {
          expect(String(error)).toContain('Invalid Value');
        }
      }),
    );
  });

  it('names its folders in order', () => {
    const query = parseDriveQuery(
      "trashed=false and ('A' in parents or 'B' in parents) and not 'C' in parents",
    );
    expect(listQueriedFolders(query)).toEqual(['A', 'B', 'C']);
  });
});
