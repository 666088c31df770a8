import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const VIEWS = new URL('../../views/', import.meta.url);
/** The views, by their folders, with how their page is called in code. */
const NAMES = {
  'approve-change': 'approveChange',
  'flame-graph': 'flameGraph',
  'health-board': 'healthBoard',
  'service-map': 'serviceMap',
} as const;

/**
 * Makes of each view's sources one page that needs nothing from elsewhere, as a file that the server loads. Its policy lets
 * run and style what is in it and nothing else: no request leaves it, and no markup that got in would run.
 */
async function writeViews(): Promise<void> {
  for (const [folder, name] of Object.entries(NAMES)) {
    const script = await bundled(`browser/${folder}/main.ts`);
    const style = await bundled(`browser/${folder}/style.css`);
    const common = await bundled('browser/style.css');
    const text = pageOf(script, common + style);
    const source = `// Made by npm run generate of src/views/browser/${folder}.\nexport const ${name} =\n  ${JSON.stringify(text)};\n`;
    writeFileSync(new URL(`generated/${folder}.generated.ts`, VIEWS), source);
  }
}

async function bundled(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(path, VIEWS).pathname],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}

function pageOf(script: string, style: string): string {
  // What ends the element would end the script.
  const code = script.replaceAll('</script', '<\\/script');
  const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(style)}`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><title>odigos-mcp</title>',
    `<style>${style}</style></head><body><script>${code}</script></body></html>`,
  ].join('');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

await writeViews();
