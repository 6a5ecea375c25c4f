const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lime: '#00ff00',
  magenta: '#ff00ff',
  navy: '#000080',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** `#rrggbb` for a CSS colour; undefined for one that Google would take without a word and without effect. */
export function parseColor(css: string): string | undefined {
  const text = css.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/u.test(text)) return text;
  if (/^#[0-9a-f]{3}$/u.test(text)) return `#${[...text.slice(1)].map(digit => digit + digit).join('')}`;
  return NAMES[text];
}
