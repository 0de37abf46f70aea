/** Printing straight to a printer: the system's printers and its dialog are replaced, as the other dialogs are. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures';
import { readPdf } from './pdf';
import { Window } from './window';

/** What stood in the window whose print dialog was opened, as a PDF in base64. */
declare global {
  var printed: string | undefined;
}

/** The computer has so many printers; their dialog is answered at once. */
async function answerPrintDialog(
  app: ElectronApplication,
  { printers, isPrinted }: { readonly printers: number; readonly isPrinted: boolean },
): Promise<void> {
  await app.evaluate(
    ({ webContents }, answer) => {
      const contents = Object.getPrototypeOf(
        webContents.getAllWebContents()[0],
      ) as Electron.WebContents;
      const printer = { name: 'P', displayName: 'P', description: '', options: {} };
      contents.getPrintersAsync = () =>
        Promise.resolve(Array.from({ length: answer.printers }, () => printer));
      contents.print = function print(_options, done) {
        void this.printToPDF({ preferCSSPageSize: true }).then((pdf) => {
          globalThis.printed = pdf.toString('base64');
          done?.(answer.isPrinted, answer.isPrinted ? '' : 'Print job canceled');
        });
      };
    },
    { printers, isPrinted },
  );
}

test('the report goes to the printer as it is shown, or says why it does not', async ({
  folder,
  running: { app, page },
}) => {
  const window = new Window(page);
  await window.tryExample();
  await window.goTo('报告');
  await expect(window.title).toHaveText('3 家店的报告，共 3 页');
  const print = page.getByRole('button', { name: '打印…' });

  await answerPrintDialog(app, { printers: 0, isPrinted: false });
  await print.click();
  await expect(page.getByText('没有装打印机')).toBeVisible();

  await answerPrintDialog(app, { printers: 1, isPrinted: false });
  await print.click();
  await expect(print).toBeEnabled();
  await expect(page.getByText('已交给打印机')).toHaveCount(0);

  await answerPrintDialog(app, { printers: 1, isPrinted: true });
  await print.click();
  await expect(page.getByText('已交给打印机')).toBeVisible();
  const file = path.join(folder, 'printed.pdf');
  const pdf = await app.evaluate(() => globalThis.printed);
  await writeFile(file, Buffer.from(pdf ?? '', 'base64'));
  const { pages } = await readPdf(file);
  expect(pages).toHaveLength(3);
  ['小店A', '小店B', '小店C'].forEach((shop, at) => {
    expect(pages[at]?.text).toContain(shop);
  });
});
