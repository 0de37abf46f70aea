/** Parts of the file written before others get a turn; all, as nothing else waits for this process. */
const ALL = Number.MAX_SAFE_INTEGER;

/**
 * A PDF as Chromium prints it, made fit to be handed on: its many small objects (every tag is one) packed, which halves the
 * file, and the maker's name in place of the description of this computer that Chromium writes.
 *
 * @param maker name and version of the program
 */
export async function tidyPdf(pdf: Uint8Array, maker: string): Promise<Uint8Array> {
  // Loaded with the first report, as it takes a good part of what the whole program needs to start.
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setCreator(maker);
  document.setProducer(maker);
  return document.save({ useObjectStreams: true, objectsPerTick: ALL });
}
