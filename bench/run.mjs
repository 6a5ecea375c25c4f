// Bundles the bench into one file and runs it: node bench/run.mjs [part …]
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { NODE_BUNDLE } from '../node-bundle.mjs';

/** Modules find their fixtures beside themselves, wherever they are bundled to. */
const keepPlaces = {
  name: 'keep-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', place), loader: 'ts' };
    });
  },
};

await build({
  ...NODE_BUNDLE,
  entryPoints: ['bench/main.ts'],
  outfile: 'build/bench.mjs',
  plugins: [keepPlaces],
});
await import('../build/bench.mjs');
