/** How often a story is tried: `ZI_TIMES=20 npx vitest run FILE` tries twenty times as many as the suite does. */
export function times(inSuite: number): number {
  return Math.max(1, Math.round(inSuite * Number(process.env.ZI_TIMES ?? 1)));
}
