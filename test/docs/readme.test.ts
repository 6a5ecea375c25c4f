import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MENU_ITEMS } from '../../src/app/commands/commands.ts';
import { formatHelp } from '../../src/cli/help-text.ts';
import { formatDocumentFolder } from '../../src/messages/build-document-id.ts';
import { formatCommandProblem } from '../../src/messages/command-problem-id.ts';
import { EVIDENCE_HEADINGS, VERIFICATION_WORDS } from '../../src/messages/evidence-sheet-id.ts';
import { FOLLOW_UP_HEADINGS, FOLLOW_UP_STATUS_WORDS } from '../../src/messages/follow-up-id.ts';
import { COMMAND_WORDS } from '../../src/messages/menu-id.ts';
import { MATRIX_HEADINGS } from '../../src/messages/monev-id.ts';
import { NASKAH_HEADINGS } from '../../src/messages/naskah-id.ts';
import { DECISION_WORDS, OWN_HEADINGS } from '../../src/messages/own-column-id.ts';
import { OWN_SHEET_NAMES } from '../../src/messages/own-sheet-id.ts';
import { REKAP_SHEETS } from '../../src/messages/rekap-id.ts';
import { SETTING_WORDS } from '../../src/messages/settings-id.ts';
import { RUN_CAPTIONS } from '../support/run-captions.ts';

const README = 'README.md';
const GUIDE = join('docs', 'panduan.md');
const CAPTIONS: readonly string[] = MENU_ITEMS.map(({ caption }) => caption);
const helpText = formatHelp(RUN_CAPTIONS);
const CONTRIBUTING = 'CONTRIBUTING.md';
const DOCUMENTS = [README, GUIDE, 'CHANGELOG.md', CONTRIBUTING];

function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
}

function listMatches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, group = '']) => group);
}

/** How a heading becomes an anchor on code hosts: "## 6. Sheet Bukti ZI" is #6-sheet-bukti-zi. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');
}

function listOptions(text: string): string[] {
  return [...new Set(listMatches(text, /(?<![\w-])--([a-z][a-z-]*)/g))].sort();
}

describe.each(DOCUMENTS)('%s', path => {
  const text = readText(path);

  it('links only to files that exist', () => {
    const targets = listMatches(text, /\]\(([^)#\s]+)[^)]*\)/g);
    expect(targets.filter(target => !existsSync(join(dirname(path), target)))).toEqual([]);
  });

  it('links only to headings that it has', () => {
    const anchors = listMatches(text, /^#+ (.+)$/gm).map(toAnchor);
    expect(listMatches(text, /\]\(#([^)]+)\)/g).filter(anchor => !anchors.includes(anchor))).toEqual([]);
  });

  it('names menu items by their captions', () => {
    expect(listMatches(text, /\*\*ZI › ([^*]+)\*\*/g).filter(name => !CAPTIONS.includes(name))).toEqual([]);
  });

  it('names only npm commands that exist', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    const names = listMatches(text, /npm (?:run )?(start|test|(?<=run )[\w:]+)/g);
    expect(names.filter(name => !(name in scripts))).toEqual([]);
  });

  it('names no place on somebody’s machine', () => {
    expect(listMatches(text, /((?:\/home|\/Users|\/tmp|\/work)\/\S*)/g)).toEqual([]);
  });
});

describe('README', () => {
  const text = readText(README);

  it('describes each menu item, in the order of the menu', () => {
    const rows = listMatches(text, /^\| \*\*([^*›]+)\*\* \|/gm);
    expect(rows).toEqual(CAPTIONS);
  });

  it('describes the options that the help describes', () => {
    const table = text.split('\n').filter(line => line.startsWith('| `--'));
    expect(listOptions(table.join('\n'))).toEqual(listOptions(helpText));
  });

  it('uses no option that the help does not describe', () => {
    const known = listOptions(helpText);
    const commands = listMatches(text, /^npm start -- (.+)$/gm).flatMap(listOptions);
    expect(commands.filter(option => !known.includes(option))).toEqual([]);
  });

  it('lists the words of --run', () => {
    const row = /^\| `--run` \|.*$/m.exec(text)?.[0] ?? '';
    const words = listMatches(row, /`([a-z]+)`/g);
    expect([...new Set(words)].sort()).toEqual(Object.keys(RUN_CAPTIONS).sort());
  });

  it('names the permissions that the manifest asks for', () => {
    const manifest = JSON.parse(readText('appsscript.json')) as { oauthScopes: string[] };
    const scopes = listMatches(text, /^\| .*\(`([a-z.]+)`\)/gm);
    expect(scopes).toEqual(manifest.oauthScopes.map(scope => scope.replace(/^.*\/auth\//, '')));
  });
});

describe('panduan', () => {
  const text = readText(GUIDE);

  it.each([
    [
      'columns of people',
      /\*\*([^*\n]+ ✎)\*\*/g,
      [OWN_HEADINGS, EVIDENCE_HEADINGS, MATRIX_HEADINGS, FOLLOW_UP_HEADINGS, NASKAH_HEADINGS],
    ],
    [
      'sheets',
      /\*\*((?:\p{Lu}\p{L}+ )+ZI)\*\*/gu,
      [OWN_SHEET_NAMES, REKAP_SHEETS, [formatDocumentFolder(2021).replace(/ \d+$/, '')]],
    ],
  ])('names no %s that the product does not have', (_, pattern, sets) => {
    const known = new Set(sets.flatMap(set => Object.values<string>(set)));
    expect(listMatches(text, pattern).filter(name => !known.has(name))).toEqual([]);
  });

  it('has the settings that are printed filled in before anything is signed, by their labels', () => {
    const before = text.slice(0, text.indexOf('## 2. '));
    const printed = ['unitName', 'headName', 'headNip', 'chairName', 'chairNip'] as const;
    for (const key of printed) expect(before).toContain(`**${SETTING_WORDS[key].label}**`);
  });

  it('draws the menu with all its items, and says of each drawing that it is one', () => {
    const drawings = [...new Set(listMatches(text, /\((gambar\/[^)]+\.svg)\)/g))].map(path =>
      readText(join('docs', path)),
    );
    expect(drawings.length).toBe(5);
    for (const drawing of drawings) expect(drawing).toContain('bukan tangkapan layar');
    const menu = readText(join('docs', 'gambar', 'menu.svg')).replace(/&amp;/g, '&');
    expect(listMatches(menu, />([^<>\n]+)<\/text>/g).filter(words => CAPTIONS.includes(words))).toEqual(
      CAPTIONS,
    );
  });

  const words = (of: Readonly<Record<string, string>>): readonly string[] => Object.values(of);
  const peoples = (of: Readonly<Record<string, string>>) => words(of).filter(name => name.endsWith(' ✎'));

  it.each([
    ['menu items', CAPTIONS.filter(caption => caption !== COMMAND_WORDS.showAbout.caption)],
    ['own sheets', words(OWN_SHEET_NAMES)],
    ['own columns', words(OWN_HEADINGS).filter(heading => heading !== OWN_HEADINGS.fingerprint)],
    ['decisions', words(DECISION_WORDS)],
    ['people’s columns of Bukti ZI', peoples(EVIDENCE_HEADINGS)],
    ['verifications', words(VERIFICATION_WORDS)],
    ['people’s columns of the matrix', peoples(MATRIX_HEADINGS)],
    ['the drop-down of the follow-up', [FOLLOW_UP_HEADINGS.status, ...words(FOLLOW_UP_STATUS_WORDS)]],
  ])('names all %s as the product writes them', (_, names) => {
    expect(names.filter(name => !text.includes(name))).toEqual([]);
  });

  it.each([
    formatCommandProblem({ code: 'busy' }),
    formatCommandProblem({ code: 'plan-protected', protection: '' }),
    formatCommandProblem({
      code: 'plan-header-missing',
      sheetName: '',
      headingRowIndex: null,
      found: [],
      missing: [],
    }),
  ])('quotes the sentence that people read: %s', sentence => {
    const quotes = listMatches(text, /^\*\*"([^"…]+)"\.\*\*/gm);
    expect(quotes.some(quote => sentence.startsWith(quote))).toBe(true);
  });
});

describe('CONTRIBUTING', () => {
  const text = readText(CONTRIBUTING);

  it('names files and folders that exist', () => {
    const paths = listMatches(text, /`((?:src|test|docs)\/[\w./-]+)`/g);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter(path => !existsSync(path))).toEqual([]);
  });

  it('shows a table as the product declares its own', () => {
    for (const name of ['OwnTable', 'layRow', 'findColumns', 'recordOf', 'layHeadings', 'layoutOf'])
      expect(readText(join('src', 'sheets', 'own-table.ts'))).toMatch(
        new RegExp(`export (?:function|type) ${name}\\b`),
      );
  });
});

describe('glossary', () => {
  it('lists the add-on’s own columns under their keys', () => {
    const section = readText(join('docs', 'glossary.md'))
      .split(/^## /m)
      .find(part => part.startsWith('The add-on'));
    const rows = [...(section ?? '').matchAll(/^\| (\w+) \| ([A-Z ]+) \|$/gm)].map(([, key, heading]) => [
      key,
      heading,
    ]);
    const columns = Object.entries(OWN_HEADINGS).map(([key, heading]) => [key, heading.replace(' ✎', '')]);
    expect(rows).toEqual(columns);
  });
});

describe('pictures', () => {
  const folder = join('docs', 'gambar');
  const shown = DOCUMENTS.map(readText).join('\n');

  it.each(readdirSync(folder))('%s is a picture under 250 KB that a document shows', name => {
    const path = join(folder, name);
    const begins = name.endsWith('.svg') ? '<svg' : '\x89PNG';
    expect(readFileSync(path).subarray(0, 4).toString('latin1')).toBe(begins);
    expect(statSync(path).size).toBeLessThan(250 * 1024);
    expect(shown).toContain(`gambar/${name}`);
  });
});
