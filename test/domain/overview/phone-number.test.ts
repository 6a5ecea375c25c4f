import { describe, expect, it } from 'vitest';
import { parsePhoneNumber } from '../../../src/domain/overview/phone-number.ts';

describe('a telephone number', () => {
  it.each([
    ['0812-3456-7890', '6281234567890'],
    ['+62 812-3456-7890', '6281234567890'],
    ['62812 3456 7890', '6281234567890'],
    ['+62 (0)812 3456 7890', '6281234567890'],
    ['81234567890', '6281234567890'],
    ["'081234567890", '6281234567890'],
    ['(0812) 3456.7890', '6281234567890'],
    ['0812 345 678', '62812345678'],
    ['0251-8240752', null],
    ['021 5551234', null],
    ['0812-3456-7890 / 0813-1111-2222', null],
    ['0812-3456-7890, 0813-1111-2222', null],
    ['belum ada', null],
    ['', null],
    ['8123', null],
    ['08123456789012345', null],
  ])('%j is %s', (text, expected) => {
    expect(parsePhoneNumber(text)).toBe(expected);
  });
});
