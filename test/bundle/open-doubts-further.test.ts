import { expect, it } from 'vitest';
import { LocalDrive } from '../../src/cli/drive/local-drive.ts';
import { viewPlan } from '../support/bundle-plan.ts';
import { openSession } from '../support/bundle-session.ts';
import { openSmallPlan } from '../support/bundle-small-plan.ts';
import { openExample, sheetNamed } from '../support/bundle-workbook.ts';
import { ani, budi, EvidenceStage } from '../support/evidence-session.ts';

it("finds its columns' marks where a sheet's finder finds those of the sheet alone", () => {
  const workbook = openSmallPlan();
  const session = openSession(workbook, {
    today: '2021-07-20',
    other: () => ({ sheetFinder: 'narrow' }),
  });
  expect(session.click('segarkan').closing).toMatch(/^Status dan warna telah disegarkan\./);
  expect(workbook.metadata.filter(({ key }) => key === 'zi.column')).toHaveLength(9);
  expect(session.click('segarkan').closing).toMatch(/^Tidak ada perubahan\./);
  expect(session.click('bersihkan').closing).toMatch(/9 kolom/);
});

it('builds a rich text once for all cells without a link that show the same', () => {
  const workbook = openExample();
  const { meter } = openSession(workbook, { today: '2021-07-20' }).click('segarkan');
  const built = meter.touchesByMember.get('RichTextValueBuilder.build') ?? 0;
  const plan = viewPlan(sheetNamed(workbook, 'Rencana Aksi 2021'));
  const texts = new Set(
    workbook.sheets.flatMap(({ rows }) => rows.flatMap(row => row?.cells.map(cell => cell?.value) ?? [])),
  );
  expect(built).toBeGreaterThan(0);
  expect(built).toBeLessThan(Math.min(texts.size, (plan.codes().length * 9) / 2));
});

it("folds its own group of columns and leaves the team's open, in which it stands", () => {
  const workbook = openSmallPlan();
  const plan = sheetNamed(workbook, 'Rencana Aksi');
  plan.columnGroups = [{ start: 1, end: 8, depth: 1, collapsed: false }];
  openSession(workbook, { today: '2021-07-20' }).click('segarkan');
  expect(plan.columnGroups.filter(({ start }) => start === 1).map(({ collapsed }) => collapsed)).toEqual([
    false,
  ]);
});

it('reserves ids anew where another account had reserved those that are written down', () => {
  const stage = new EvidenceStage(openSmallPlan());
  const { workbook, directory } = stage;
  const drive = (user: string) => (_meter: unknown, now: () => number) =>
    new LocalDrive({ directory, user, now });
  const cut = openSession(workbook, {
    today: '2021-07-20',
    drive: (meter, now) => {
      const { Files } = drive(ani)(meter, now);
      const create = (): never => {
        throw new Error('Service unavailable');
      };
      const { generateIds, get, list, update } = Files;
      return { Files: { create, generateIds, get, list, update } };
    },
  });
  expect(() => cut.click('folder')).toThrow();
  expect(stage.listFolders()).toEqual([]);
  const { closing } = openSession(workbook, { today: '2021-07-20', drive: drive(budi) }).click('folder');
  expect(closing).not.toMatch(/dibuat oleh akun lain|Pekerjaan berhenti/);
  expect(stage.listFolders().filter(path => /\/[IV]+\.\d+\.[a-z] /.test(path))).toHaveLength(6);
});
