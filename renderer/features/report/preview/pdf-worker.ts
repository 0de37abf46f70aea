/** Reads PDFs beside the window, so that it stays at hand; a file of its own, as the content security policy asks. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
