import { describe, expect, it } from 'vitest';
import { type Click, parseCommandLine } from '../../src/cli/command-line.ts';
import { RUN_CAPTIONS } from '../support/run-captions.ts';

function click(
  word: Click['word'],
  today: string | null = null,
  period: string | null = null,
  document: string | null = null,
): Click {
  return { word, today, period, document };
}

describe('the command line', () => {
  it.each<[string, string[], Click[] | null]>([
    ['nothing: the demonstration', [], null],
    ['options without work: still the demonstration', ['--calls', '--out', 'x'], null],
    ['a plan: it is checked, and its days turn red', ['p.xlsx'], [click('periksa'), click('segarkan')]],
    [
      'a day: it holds for both',
      ['p.xlsx', '--today', '2021-07-05'],
      [click('periksa', '2021-07-05'), click('segarkan', '2021-07-05')],
    ],
    [
      'a day and a period behind the last word: they hold for those that have none and take one',
      [
        ...[
          '--run',
          'segarkan',
          '--today',
          '2021-07-01',
          '--run',
          'folder',
          '--run',
          'monev',
          '--run',
          'monev',
        ],
        ...['--periode', '2021', '--yes', '--today', '2021-12-30', '--periode', 'S1-2021'],
      ],
      [
        click('segarkan', '2021-12-30'),
        click('folder', '2021-07-01'),
        click('monev', '2021-07-01', 'S1-2021'),
        click('monev', '2021-07-01', '2021'),
      ],
    ],
    [
      'words in order',
      ['p.xlsx', '--run', 'segarkan', '--run=periksa'],
      [click('segarkan'), click('periksa')],
    ],
    [
      'a document behind its word, with its period, and before',
      [
        '--run',
        'dokumen',
        '--dokumen',
        'laporan',
        '--periode',
        '2021',
        '--dokumen',
        'rencana',
        '--run',
        'dokumen',
      ],
      [click('dokumen', null, '2021', 'laporan'), click('dokumen', null, null, 'rencana')],
    ],
    ['words without a plan: the example', ['--run', 'tentang'], [click('tentang')]],
    [
      'days, each for the words after it',
      [
        '--run',
        'folder',
        '--today',
        '2021-07-05',
        '--run',
        'segarkan',
        '--run',
        'monev',
        '--today',
        '2021-10-20',
        'p.xlsx',
        '--run',
        'segarkan',
      ],
      [
        click('folder'),
        click('segarkan', '2021-07-05'),
        click('monev', '2021-07-05'),
        click('segarkan', '2021-10-20'),
      ],
    ],
    [
      'periods, each for the words after it',
      ['--periode', 'S1-2021', '--run', 'monev', '--periode', '2021', '--run', 'monev'],
      [click('monev', null, 'S1-2021'), click('monev', null, '2021')],
    ],
    [
      'a period and a day before each monev',
      [
        ...['--periode', 'S1-2021', '--today', '2021-07-05', '--run', 'monev'],
        ...['--periode', '2021', '--today', '2021-12-30', '--run', 'monev'],
      ],
      [click('monev', '2021-07-05', 'S1-2021'), click('monev', '2021-12-30', '2021')],
    ],
    [
      'periods, each behind its monev',
      ['--run', 'monev', '--periode', 'S1-2021', '--run', 'monev', '--periode', '2021'],
      [click('monev', null, 'S1-2021'), click('monev', null, '2021')],
    ],
  ])('with %s', (_reason, args, clicks) => {
    expect(parseCommandLine(args, RUN_CAPTIONS).clicks).toEqual(clicks);
  });

  it('collects the rest of its options', () => {
    const args = [
      'p.xlsx',
      '--drive',
      'D',
      '--out',
      'O',
      '--baru',
      '--yes',
      '--answer',
      'ya',
      '--answer=',
      '--answer',
      '-5',
      '--calls',
      '--fail-at',
      '12',
    ];
    expect(parseCommandLine(args, RUN_CAPTIONS)).toMatchObject({
      planPath: 'p.xlsx',
      driveDirectory: 'D',
      outputDirectory: 'O',
      startsAnew: true,
      saysYes: true,
      answers: ['ya', '', '-5'],
      showsCalls: true,
      failAt: 12,
      wantsHelp: false,
    });
  });

  it.each([
    ['an unknown option', ['--tanggal', '2021-07-05'], '--tanggal tidak dikenal'],
    ['an unknown short option', ['-x'], '-x tidak dikenal'],
    ['an unknown word', ['--run', 'cek'], '"cek" bukan perintah'],
    ['a word of JavaScript', ['--run', 'constructor'], 'bukan perintah'],
    ['a day that does not exist', ['--today', '2021-06-31'], '"2021-06-31" bukan tanggal'],
    ['a day in another order', ['--today', '5-7-2021'], 'bukan tanggal'],
    ['a month without a day', ['--today', '2021-07'], 'bukan tanggal'],
    ['an option at the end without its value', ['p.xlsx', '--run'], '--run belum diisi'],
    ['an option in place of a value', ['--today', '--run', 'periksa'], '--today belum diisi'],
    ['a value for a switch', ['--yes=ya'], '--yes tidak memakai isi'],
    ['two plans', ['a.xlsx', 'b.xlsx'], 'Hanya satu berkas'],
    [
      'a day that no word is left for',
      ['--today', '2021-07-01', '--run', 'periksa', '--today', '2021-07-05'],
      '--today tidak dipakai',
    ],
    [
      'a period after a word that asks for none',
      ['--run', 'periksa', '--periode', '2021'],
      '--periode tidak dipakai',
    ],
    ['a period where no word is given', ['p.xlsx', '--periode', 'S1-2021'], '--periode tidak dipakai'],
    ['a document where no word is given', ['--dokumen', 'rencana'], '--dokumen tidak dipakai'],
    ['call 0', ['--fail-at', '0'], 'bukan nomor panggilan'],
    ['half a call', ['--fail-at', '1.5'], 'bukan nomor panggilan'],
  ])('is refused with %s', (_reason, args, sentence) => {
    expect(() => parseCommandLine(args, RUN_CAPTIONS)).toThrow(sentence);
  });
});
