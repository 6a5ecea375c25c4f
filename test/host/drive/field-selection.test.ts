import { describe, expect, it } from 'vitest';
import { checkFields, parseFields, selectFields } from '../../../src/host/drive/field-selection.ts';

const source = {
  nextPageToken: 't',
  files: [
    { id: '1', name: 'a', shortcutDetails: { targetId: '9', targetMimeType: 'x' } },
    { id: '2', name: 'b' },
  ],
};

describe('a field mask', () => {
  it.each([
    ['one field', 'nextPageToken', { nextPageToken: 't' }],
    ['fields of a list', 'files(id)', { files: [{ id: '1' }, { id: '2' }] }],
    ['a path', 'files/id', { files: [{ id: '1' }, { id: '2' }] }],
    [
      'a path inside brackets',
      'files(shortcutDetails/targetId)',
      { files: [{ shortcutDetails: { targetId: '9' } }, {}] },
    ],
    ['spaces', 'nextPageToken, files( id )', { nextPageToken: 't', files: [{ id: '1' }, { id: '2' }] }],
    ['all fields', '*', source],
    ['all fields of a list', 'files(*)', { files: source.files }],
  ])('keeps %s', (_reason, fields, kept) => {
    expect(selectFields(source, parseFields(fields))).toEqual(kept);
  });

  it.each([
    ['nothing', ''],
    ['an unknown field', 'files(title)'],
    ['an unknown field at the top', 'items(id)'],
    ['an open bracket', 'files(id'],
    ['an empty place', 'nextPageToken,,files'],
    ['a bracket too many', 'files(id))'],
  ])('with %s is refused', (_reason, fields) => {
    const known = parseFields('nextPageToken,files(id,name)');
    expect(() => checkFields(parseFields(fields), known)).toThrow('Invalid field selection');
  });
});
