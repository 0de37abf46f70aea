import type { BundledLicences } from '../../../shared/licences';

/** Reads the licences of everything in the program: a file of its own, which the build writes last, so it is loaded by its address. */
export async function loadLicences(): Promise<BundledLicences> {
  const address = new URL('licences.js', document.baseURI).href;
  const { licences } = (await import(/* @vite-ignore */ address)) as {
    readonly licences: BundledLicences;
  };
  return licences;
}
