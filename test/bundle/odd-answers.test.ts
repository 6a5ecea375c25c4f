import { describe, expect, it } from 'vitest';
import type { OtherAnswers } from '../../src/host/host.ts';
import { openSession } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { MemoryDrive } from '../support/sweep-drive.ts';

type Change = (usual: unknown) => unknown;

const none: Change = () => null;
const empty: Change = () => [];

/** The same value in each cell of a block. */
const each =
  (value: unknown): Change =>
  usual =>
    Array.isArray(usual) ? usual.map(row => (Array.isArray(row) ? row.map(() => value) : value)) : usual;

/** What Google's reference says that members may return, beside what the host returns; those of one kind together. */
const ODD: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  'no rich text': { 'Range.getRichTextValues': each(null), 'Range.getFormulas': each('=IMAGE("x")') },
  'texts without runs': { 'RichTextValue.getLinkUrl': none, 'RichTextValue.getRuns': empty },
  blanks: { 'Range.getValues': each('') },
  'pictures and other objects': { 'Range.getValues': each({ valueType: 'IMAGE' }) },
  'days that are none': { 'Range.getValues': each(new Date(Number.NaN)) },
  'looks that nobody knows': {
    'Range.getBackgrounds': each('ACCENT1'),
    'Range.getHorizontalAlignments': each('general-left'),
    'Range.getNumberFormats': each(''),
    'TextStyle.getFontFamily': none,
    'TextStyle.getFontSize': none,
    'TextStyle.getForegroundColor': none,
  },
  'marks without words and places': {
    'DeveloperMetadata.getValue': none,
    'DeveloperMetadataLocation.getColumn': none,
  },
  'no marks': { 'DeveloperMetadataFinder.find': empty },
  'rules without a condition': {
    'ConditionalFormatRule.getBooleanCondition': none,
    'ConditionalFormatRule.getRanges': empty,
  },
  'conditions of another kind': { 'BooleanCondition.getCriteriaValues': () => [null, new Date(0)] },
  'no group, no filter, nothing known of consent': {
    'Sheet.getColumnGroup': none,
    'Sheet.getFilter': none,
    'Sheet.getProtections': empty,
    'AuthorizationInfo.getAuthorizedScopes': none,
    'Spreadsheet.getSpreadsheetLocale': () => 'xx',
  },
  'no lock': { 'LockService.getDocumentLock': none },
  'dialogs without an answer': { 'Ui.alert': none, 'PromptResponse.getResponseText': () => '' },
};

const CLICKS = ['periksa', 'segarkan', 'folder', 'monev', 'pengaturan', 'bersihkan', 'uji'] as const;

/** What each click says while members answer oddly. */
function clickAll(odd: Readonly<Record<string, Change>>): readonly string[] {
  const state: { other: OtherAnswers } = { other: {} };
  const drive = new MemoryDrive();
  const session = openSession(openSmallPlan(), {
    today: '2021-07-20',
    other: () => state.other,
    drive: (_meter, now) => drive.openFor('ketua@contoh.go.id', now),
  });
  session.click('segarkan');
  state.other = { odd: new Map(Object.entries(odd)) };
  const answers = [{ text: 'S1-2021' }, { text: '' }];
  return CLICKS.map(word => session.click(word, { answers: word === 'monev' ? answers : [] }).closing);
}

describe('a value that the reference allows', () => {
  it.each(Object.keys(ODD))('ends no command with a raw exception: %s', name => {
    const closings = clickAll(ODD[name] ?? {});
    expect(closings).toHaveLength(CLICKS.length);
    expect(closings.filter(closing => closing.includes('Pekerjaan berhenti'))).toEqual([]);
  });

  it('is told from one that it does not allow', () => {
    expect(() => clickAll({ 'Range.getDisplayValues': none })).toThrow();
  });
});
