// Pictures as numbers: what pdftoppm draws, cut to its content, as a small PNG.
import { deflateSync, crc32 as zlibCrc32 } from 'node:zlib';

const MAX_COLOURS = 256;
const WHITE = 0xffffff;
const BORDER = 0xbdc1c6;

/** The drawing in a binary PPM (P6, 8 bits a channel): one number 0xRRGGBB a point. */
export function parsePpm(bytes) {
  const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  if (header === undefined) throw new Error('not a binary PPM of 8 bits');
  const points = new Uint32Array(width * height);
  for (let point = 0, byte = header.length; point < points.length; point += 1, byte += 3) {
    points[point] = (bytes[byte] << 16) | (bytes[byte + 1] << 8) | bytes[byte + 2];
  }
  return { width: Number(width), height: Number(height), points };
}

/** The part of a drawing from its top left corner. */
export function cutAt({ width, points }, { left, top, right, bottom }) {
  const cut = {
    width: right - left,
    height: bottom - top,
    points: new Uint32Array((right - left) * (bottom - top)),
  };
  for (let y = 0; y < cut.height; y += 1) {
    const start = (top + y) * width + left;
    cut.points.set(points.subarray(start, start + cut.width), y * cut.width);
  }
  return cut;
}

/** Where anything but white stands. */
export function findContent({ width, height, points }) {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (points[y * width + x] === WHITE) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = y + 1;
    }
  }
  return box.right > box.left ? box : { left: 0, top: 0, right: width, bottom: height };
}

/** The drawing with a thin grey line around it, so that paper shows on a white page. */
export function frame({ width, height, points }) {
  const framed = points.slice();
  framed.fill(BORDER, 0, width).fill(BORDER, (height - 1) * width);
  for (let y = 0; y < height; y += 1)
    framed.fill(BORDER, y * width, y * width + 1).fill(BORDER, (y + 1) * width - 1, (y + 1) * width);
  return { width, height, points: framed };
}

/** A PNG with a palette: the most frequent colours, all others as the nearest of them. */
export function buildPng({ width, height, points }) {
  const palette = choosePalette(points);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      lines[y * (width + 1) + 1 + x] = indexOf(points[y * width + x], palette, indexes);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    buildChunk('IHDR', head),
    buildChunk('PLTE', colours),
    buildChunk('IDAT', deflateSync(lines, { level: 9 })),
    buildChunk('IEND', Buffer.alloc(0)),
  ]);
}

// Sorted by colour where counts are equal, so that the same drawing always gives the same bytes.
function choosePalette(points) {
  const counts = new Map();
  for (const colour of points) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  return ranked.slice(0, MAX_COLOURS).map(([colour]) => colour);
}

function indexOf(colour, palette, indexes) {
  const known = indexes.get(colour);
  if (known !== undefined) return known;
  let nearest = 0;
  for (let index = 1; index < palette.length; index += 1) {
    if (distance(colour, palette[index]) < distance(colour, palette[nearest])) nearest = index;
  }
  indexes.set(colour, nearest);
  return nearest;
}

function distance(a, b) {
  return (
    ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2
  );
}

function buildChunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(content.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(zlibCrc32(body), body.length + 4);
  return chunk;
}
