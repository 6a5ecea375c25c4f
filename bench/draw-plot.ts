import { COMPARED_FILES, type CommandCosts } from './command-tables.ts';
import type { ClickName } from './measure-commands.ts';

const WIDTH = 760;
const HEIGHT = 420;
const FRAME = { left: 84, right: 236, top: 40, bottom: 48 };
const ROWS = { from: 50, to: 15_000, marks: [72, 300, 1_000, 10_000] };
const SECONDS = { from: 1, to: 30_000, marks: [1, 10, 100, 360, 1_000, 10_000] };

const LINES: readonly { readonly click: ClickName; readonly colour: string }[] = [
  { click: 'periksa, again', colour: '#1b6e3c' },
  { click: 'segarkan, files unchanged', colour: '#1f5fa8' },
  { click: 'monev, first', colour: '#a8571f' },
];

/** A drawing of the seconds of a usual day against the rows of a plan with five files a row, in SVG. */
export function drawPlot(all: readonly CommandCosts[]): string {
  const sizes = all.filter(({ filesARow }) => filesARow === COMPARED_FILES);
  const curves = LINES.flatMap(({ click, colour }) => [
    drawCurve(
      sizes.flatMap(({ rows, ours }) => pointOf(rows, ours[click]?.typicalSeconds)),
      colour,
      click,
    ),
    drawCurve(
      sizes.flatMap(({ rows, rowByRow }) => pointOf(rows, rowByRow[click]?.typicalSeconds)),
      colour,
      `row by row: ${click.split(',')[0]}`,
      '5 4',
    ),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>Seconds of a click against the rows of the plan, ours and row by row</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${FRAME.left}" y="22" font-size="14">Seconds of a click on Google, usual day (estimated), by rows of the plan</text>`,
    ...ROWS.marks.map(mark => drawRule(placeX(mark), mark, 'x')),
    ...SECONDS.marks.map(mark => drawRule(placeY(mark), mark, 'y')),
    ...curves,
    '</svg>',
    '',
  ].join('\n');
}

type Point = readonly [x: number, y: number];

function pointOf(rows: number, seconds: number | undefined): Point[] {
  return seconds === undefined ? [] : [[placeX(rows), placeY(seconds)]];
}

function placeX(rows: number): number {
  const share = Math.log(rows / ROWS.from) / Math.log(ROWS.to / ROWS.from);
  return FRAME.left + share * (WIDTH - FRAME.left - FRAME.right);
}

function placeY(seconds: number): number {
  const share = Math.log(seconds / SECONDS.from) / Math.log(SECONDS.to / SECONDS.from);
  return HEIGHT - FRAME.bottom - share * (HEIGHT - FRAME.top - FRAME.bottom);
}

function drawRule(at: number, mark: number, axis: 'x' | 'y'): string {
  const [right, bottom] = [WIDTH - FRAME.right, HEIGHT - FRAME.bottom];
  const isLimit = axis === 'y' && mark === 360;
  const look = isLimit ? 'stroke="#b00020" stroke-dasharray="2 3"' : 'stroke="#ddd"';
  const words = isLimit ? '360 (ends)' : mark.toLocaleString('en-US');
  return axis === 'x'
    ? `<path d="M${at} ${FRAME.top}V${bottom}" ${look}/><text x="${at}" y="${bottom + 18}" text-anchor="middle">${words}</text>`
    : `<path d="M${FRAME.left} ${at}H${right}" ${look}/><text x="${FRAME.left - 6}" y="${at + 4}" text-anchor="end">${words}</text>`;
}

function drawCurve(points: readonly Point[], colour: string, label: string, dashes = ''): string {
  const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const dots = points.map(
    ([x, y]) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="${colour}"/>`,
  );
  const [x, y] = points[points.length - 1] ?? [0, 0];
  return [
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dashes === '' ? '' : ` stroke-dasharray="${dashes}"`}/>`,
    ...dots,
    `<text x="${x + 8}" y="${y + 4}" fill="${colour}">${label}</text>`,
  ].join('');
}
