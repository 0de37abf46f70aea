import { PREVIEW_ROWS, previewSheet } from '../../shared/import/mappings/preview-sheet';
import { rowsInto } from '../../shared/import/rows-into';
import { Trouble } from '../../shared/import/trouble';
import type { Row } from '../../shared/model/cell';
import type { PreviewJob, PreviewReply } from './protocol';
import { withOpenFile } from './with-open-file';

/** The first rows of a sheet, as a person is shown it. Errors: those of opening; `table.gone`; what stops the reading. */
export async function previewFile(job: PreviewJob): Promise<PreviewReply> {
  const { sheet, ...as } = job.preview;
  const read = await withOpenFile(
    job,
    () => undefined,
    async ({ sheets }): Promise<PreviewReply> => {
      const where = { file: job.file, sheet };
      const rows: Row[] = [];
      try {
        const found = sheets.find(({ name }) => name === sheet);
        if (found === undefined) return { ok: false, error: { code: 'table.gone', params: where } };
        await found.scan(rowsInto(rows, PREVIEW_ROWS).visitor);
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        return { ok: false, error: { code: error.code, params: { ...where, ...error.params } } };
      }
      return { ok: true, value: previewSheet(rows, as, job.teaching) };
    },
  );
  return read.ok ? read.value : read;
}
