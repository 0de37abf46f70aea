import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { App } from 'electron';

/**
 * The files the program is called with: on its command line (double-clicked, opened with it, dropped on its icon), on that of
 * a second call while it runs, or as macOS tells them. They wait until the page takes them.
 */
export class CalledFiles {
  #waiting: string[] = [];
  #onCalled: () => void = () => undefined;

  /** Listens from the first moment: macOS tells the first files before the program is ready. */
  watch(app: App): void {
    app.on('open-file', (event, file) => {
      event.preventDefault();
      this.#add([file]);
    });
    app.on('second-instance', (_event, args, folder) => {
      void filesOf(args.slice(1), folder, app.getAppPath()).then((files) => {
        this.#add(files);
      });
    });
  }

  /** Takes up the files on the program's own command line. */
  async start(args: readonly string[], appPath: string): Promise<void> {
    this.#add(await filesOf(args.slice(1), process.cwd(), appPath));
  }

  /** Is told whenever files have come; those that wait already are not told again. */
  whenCalled(listener: () => void): void {
    this.#onCalled = listener;
  }

  /** The files that wait; they wait no more. */
  take(): readonly string[] {
    const files = this.#waiting;
    this.#waiting = [];
    return files;
  }

  #add(files: readonly string[]): void {
    if (files.length === 0) return;
    this.#waiting.push(...files);
    this.#onCalled();
  }
}

/**
 * The files and folders among the arguments of a command line. Switches are none, nor is the program itself, which stands
 * there in development.
 */
export async function filesOf(
  args: readonly string[],
  folder: string,
  appPath: string,
): Promise<string[]> {
  const paths = args
    .filter((arg) => arg !== '' && !arg.startsWith('-'))
    .map((arg) => path.resolve(folder, arg))
    .filter((file) => file !== path.resolve(appPath));
  const found = await Promise.all(
    paths.map((file) =>
      stat(file).then(
        () => [file],
        () => [],
      ),
    ),
  );
  return found.flat();
}
