import { describe, expect, it } from 'vitest';
import { MENU_ITEMS } from '../../../src/app/commands/commands.ts';

describe('the list of commands', () => {
  it.each(['name', 'caption', 'title', 'word'] as const)('gives no two commands the same %s', member => {
    const words = MENU_ITEMS.map(item => item[member]);
    expect(words).toEqual([...new Set(words)]);
  });

  it('has words that can be typed behind --run', () => {
    expect(MENU_ITEMS.filter(({ word }) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  it('ends with the test of the platform, behind a line, and draws none above the first item', () => {
    expect(MENU_ITEMS.at(-1)).toMatchObject({ name: 'testPlatform', opensGroup: true });
    expect(MENU_ITEMS[0]?.opensGroup).toBe(false);
  });
});
