import path from 'node:path';
import { build } from 'vite';

/** Makes one script of a source file and all it needs, as the program's build does; where it is. */
export async function bundle(source: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: source,
      outDir,
      minify: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'bundle.cjs' } },
    },
  });
  return path.join(outDir, 'bundle.cjs');
}
