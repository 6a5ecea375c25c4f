import { describe, expect, it } from 'vitest';
import type { TeamMember } from '../../../src/domain/registers/registers.ts';
import { assessSteps, findCoordinator, findPhone } from '../../../src/domain/registers/team.ts';
import { FIRST_STEPS } from '../../../src/messages/team-id.ts';
import { day } from '../../support/assessment-case.ts';

let nextRow = 0;

function member(name: string, role: string, phone = ''): TeamMember {
  nextRow += 1;
  return { rowIndex: nextRow, name, nip: '', position: '', role, phone };
}

describe('a number of the team', () => {
  const team = [
    member('Bantar Sekar', 'Koordinator Pokja I', '0812-3456-7890'),
    member('Citra  Lintang', 'Koordinator Pokja II', '+62 (0)813 4567 8901'),
    member('Damar Wulan', 'Koordinator Pokja III', '0251-8240752'),
    member('Esti Ratri', 'Koordinator Pokja IV', '0812-3456-7890 / 0813-1111-2222'),
    member('Fajar Lor', 'Anggota Pokja I', '0814 1111 2222'),
    member('Fajar Lor', 'Anggota Pokja II', '0814 3333 4444'),
    member('Gilang', 'Ketua', ''),
  ];

  it.each([
    ['Bantar Sekar', '6281234567890'],
    ['bantar sekar ', '6281234567890'],
    ['CITRA LINTANG', '6281345678901'],
    ['koordinator  pokja ii', '6281345678901'],
  ])('is found by name or role, whatever the case and blanks: %j', (owner, phone) => {
    expect(findPhone(team, owner)).toBe(phone);
  });

  it.each([
    ['a landline', 'Damar Wulan'],
    ['two numbers', 'Esti Ratri'],
    ['two people of that name', 'Fajar Lor'],
    ['no number', 'Gilang'],
    ['nobody of that name', 'Bantar'],
    ['an area', 'PIC Area I'],
  ])('is none, and not guessed, for %s', (_, owner) => {
    expect(findPhone(team, owner)).toBeNull();
  });
});

describe('the coordinator of a Pokja', () => {
  it('is the only one who has a name', () => {
    const team = [member('', 'Koordinator Pokja I'), member('Bantar', 'koordinator pokja  i')];
    expect(findCoordinator(team, 'Koordinator Pokja I')).toBe('Bantar');
    expect(findCoordinator(team, 'Koordinator Pokja II')).toBeNull();
  });

  it('is nobody where two are', () => {
    const team = [member('Bantar', 'Koordinator Pokja I'), member('Citra', 'Koordinator Pokja I')];
    expect(findCoordinator(team, 'Koordinator Pokja I')).toBeNull();
  });
});

describe('a file of the team', () => {
  const steps = FIRST_STEPS.map(([step, actor], rowIndex) => ({ rowIndex, step, actor, day: null }));
  const decree = FIRST_STEPS.findIndex(([step]) => step === 'Menetapkan tim ZI dengan SK');

  function stepsOf(name: string): readonly number[] {
    const file = { id: name, name, url: '' };
    return assessSteps(steps, [file], day('2026-07-06')).flatMap(({ files }, i) =>
      files.length > 0 ? [i] : [],
    );
  }

  it.each(['SK Tim ZI 2026.pdf', 'Keputusan Ketua tentang Tim Zona Integritas.pdf'])(
    'proves the step that asks for its kind: %s',
    name => {
      expect(stepsOf(name)).toEqual([decree]);
    },
  );

  it.each([
    'Undangan rapat tim ZI.pdf',
    'Notulen Rapat Tim ZI 5 Januari 2026.pdf',
    'Daftar hadir tim ZI.pdf',
    'Foto tim ZI.jpg',
  ])('does not prove a step that asks for another kind: %s', name => {
    expect(stepsOf(name)).not.toContain(decree);
  });
});
