// Pushes dist/ to the script that .clasp.json names.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scriptId } = JSON.parse(readFileSync('.clasp.json', 'utf8'));
if (!/^[\w-]{40,}$/.test(scriptId)) {
  console.error(
    `"${scriptId}" di .clasp.json bukan id skrip. Buka sheet, klik Ekstensi › Apps Script, lalu Setelan Project: salin "ID Skrip" dari sana ke .clasp.json.`,
  );
  process.exit(2);
}
execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
execFileSync('npx', ['clasp', 'push'], { stdio: 'inherit', shell: process.platform === 'win32' });
