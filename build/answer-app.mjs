/** What a person does to a driven app outside its page: answers the system's dialogs, chooses from the native menu. */

/** @typedef {import('playwright').ElectronApplication} App */

/**
 * Dialogs to open files answer with these.
 *
 * @param {App} app
 * @param {readonly string[]} paths
 */
export async function answerOpenDialog(app, paths) {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

/**
 * Dialogs to save a file answer with this one.
 *
 * @param {App} app
 * @param {string} file
 */
export async function answerSaveDialog(app, file) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
}

/**
 * Chooses from the native menu, which is the same whatever the window shows.
 *
 * @param {App} app
 * @param {string} id of the item, as in `electron/window/menu.ts`
 */
export async function chooseCommand(app, id) {
  await app.evaluate(({ Menu, BrowserWindow }, command) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(command);
    item?.click(undefined, BrowserWindow.getAllWindows()[0]);
  }, id);
}
