import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePrefix, formatRowCode, parseRowCode } from '../../../src/domain/plan/row-code.ts';

describe('row codes', () => {
  it.each([
    ['area and component', { area: 1, component: 4 }, 2, 'I.4.b'],
    ['REFORM beside PEMENUHAN', { area: 1, component: 1, part: 'reform' }, 1, 'I.R1.a'],
    ['REFORM without components', { area: 1, component: null, part: 'reform' }, 2, 'I.R.b'],
    ['an area of its own title', { area: 9, component: 1 }, 1, 'IX.1.a'],
    ['a plan without areas', { area: null, component: 4 }, 2, '4.b'],
    ['a plan without components', { area: 6, component: null }, 1, 'VI.a'],
    ['a plan with neither has running numbers', { area: null, component: null }, 12, '12'],
    ['after z comes aa', { area: 2, component: 1 }, 27, 'II.1.aa'],
    ['after az comes ba', { area: 2, component: 1 }, 53, 'II.1.ba'],
  ] as const)('%s', (_reason, place, ordinal, code) => {
    const row = { part: null, ...place };
    expect(formatRowCode({ prefix: codePrefix(row), ordinal })).toBe(code);
    expect(parseRowCode(code)).toEqual({ prefix: codePrefix(row), ordinal });
  });

  it.each(['', 'I.4', 'I.4.B', 'b', 'I.4.12', 'KODE', '1.2.3.4', 'I.R', 'I.R1', 'R1', 'I.RR1.a'])(
    '"%s" is no code',
    text => {
      expect(parseRowCode(text)).toBeNull();
    },
  );

  it('come back whole for any place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 700 }),
        fc.constantFrom('', 'I.4.', '12.', 'III.', 'I.R4.', 'II.R.'),
        (ordinal, prefix) => {
          expect(parseRowCode(formatRowCode({ prefix, ordinal }))).toEqual({ prefix, ordinal });
        },
      ),
    );
  });
});
