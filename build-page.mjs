// Builds build/coba-zi.html: the page with everything in it. Run after build.mjs.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const output = 'build/coba-zi.html';
const maxBytes = 1_000_000;
/** Well over half of it is the bundle that is handed over, which is not minified. */
const maxPackedBytes = 500_000;

function hash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

async function bundle(options) {
  const { outputFiles } = await build({ bundle: true, write: false, charset: 'utf8', ...options });
  return outputFiles[0].text;
}

/** The files that the command line's demonstration drops, with the size and md5 that they have there. */
async function readEvidence() {
  const source = await bundle({
    stdin: {
      contents: `
        export { buildPdf } from './src/cli/build-pdf.ts';
        export { exampleEvidence, laterEvidence } from './src/cli/example-evidence.ts';`,
      resolveDir: '.',
      loader: 'ts',
    },
    format: 'esm',
    platform: 'node',
  });
  const { buildPdf, exampleEvidence, laterEvidence } = await import(
    `data:text/javascript,${encodeURIComponent(source)}`
  );
  return [...exampleEvidence, ...laterEvidence].map(({ code, name, day }) => {
    const content = Buffer.from(buildPdf(['Contoh berkas bukti', name, `Baris ${code}`]));
    return { code, name, day, size: content.length, md5: createHash('md5').update(content).digest('hex') };
  });
}

/** The drawings of the guide that stand beside the steps of the installation, by name. */
async function readDrawings() {
  const names = ['editor', 'manifes', 'menu', 'belum-diverifikasi', 'izin'];
  const texts = await Promise.all(names.map(name => readFile(`docs/gambar/${name}.svg`, 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index]]));
}

/** What the page runs, shows and hands over. */
async function readData(code) {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const commit = process.env.ZI_COMMIT ?? '';
  return {
    version: commit === '' ? version : `${version}, commit ${commit}`,
    checksum: createHash('sha256').update(code).digest('hex'),
    code: gzipSync(code, { level: 9 }).toString('base64'),
    manifest: await readFile('dist/appsscript.json', 'utf8'),
    plan: (await readFile('examples/rencana-aksi-2021.xlsx')).toString('base64'),
    evidence: await readEvidence(),
    drawings: await readDrawings(),
  };
}

function formatPolicy(scripts, styles) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${styles.map(hash).join(' ')}`,
    'img-src data: blob:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

function formatPage({ policy, styles, data, script }) {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Coba ZI</title>
<style>${styles}</style>
</head>
<body>
<div id="halaman"></div>
<noscript>Halaman ini memerlukan JavaScript. Nyalakan di setelan browser, lalu muat ulang.</noscript>
<script type="application/json" id="data">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}

const code = await readFile('dist/Code.js', 'utf8');
const script = await bundle({
  entryPoints: ['src/web/main.ts'],
  format: 'iife',
  platform: 'browser',
  target: ['chrome110', 'firefox115', 'safari16'],
  minify: true,
  legalComments: 'none',
  // The XML reader can also be a stream, which it is not here.
  alias: { stream: './src/web/no-stream.ts' },
});
const safeScript = script.replaceAll('</script', '<\\/script').trim();
const styles = (await bundle({ entryPoints: ['src/web/styles.css'], minify: true })).trim();
const parts = {
  policy: formatPolicy([safeScript, code], [styles]),
  styles,
  data: JSON.stringify(await readData(code)).replaceAll('<', '\\u003c'),
  script: safeScript,
};
const page = formatPage(parts);
await writeFile(output, page);
const [size, packed] = [Buffer.byteLength(page), gzipSync(page).length];
console.log(`${output}: ${Math.round(size / 1000)} KB, ${Math.round(packed / 1000)} KB dimampatkan`);
if (size > maxBytes || packed > maxPackedBytes) {
  throw new Error(`The page may have ${maxBytes} bytes, ${maxPackedBytes} packed.`);
}
