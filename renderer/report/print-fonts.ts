/** The weights report.css uses; each face a page needs is loaded before it is printed, or the PDF would lack it. */
const WEIGHTS = [400, 600] as const;
const FAMILIES = ['Noto Sans SC Common', 'Noto Sans SC'] as const;

/** Loads the faces needed for `text` in every weight; resolves when they are there. */
export async function loadPrintFonts(text: string): Promise<void> {
  await Promise.all(
    FAMILIES.flatMap((family) =>
      WEIGHTS.map((weight) => document.fonts.load(`${weight} 10pt '${family}'`, text)),
    ),
  );
  await document.fonts.ready;
}
