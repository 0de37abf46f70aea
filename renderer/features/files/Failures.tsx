import { Button } from 'react-aria-components';
import type { FileSummary } from '../../../shared/ipc/contract';
import type { AppError } from '../../../shared/result';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { failuresByFile, sheetsToShow } from './failures-by-file';

/** What could not be read, file by file, each with what to do about it; the rest goes on. */
export function Failures({
  failures,
  files,
}: {
  readonly failures: readonly AppError[];
  readonly files: readonly FileSummary[];
}) {
  const { t, say } = useText();
  if (failures.length === 0) return null;
  return (
    <section className="notice failures" aria-label={t('ui.review.failures')}>
      <h2 tabIndex={-1}>{t('ui.review.failures')}</h2>
      <ul>
        {failuresByFile(failures, files).map(({ file, failures: own }, index) => (
          <li key={index}>
            {own.map((failure, at) => (
              <p key={at}>{say(failure)}</p>
            ))}
            {file !== null && <ShowSheets file={file} failures={own} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way out of a table nothing was recognised in: to look at it and say what it is. */
function ShowSheets({
  file,
  failures,
}: {
  readonly file: FileSummary;
  readonly failures: readonly AppError[];
}) {
  const { t } = useText();
  const { go } = useStore();
  const sheets = sheetsToShow(file, failures);
  if (sheets.length === 0) return null;
  return (
    <div className="failure-ways">
      {sheets.map((sheet) => {
        const way =
          file.sheets.length > 1 ? t('ui.files.teachSheet', { sheet }) : t('ui.files.teach');
        return (
          <Button
            key={sheet}
            className="button small"
            aria-label={t('ui.files.teachOf', { way, file: file.file })}
            onPress={() => {
              go({ name: 'table', file: file.id, sheet });
            }}
          >
            {way}
          </Button>
        );
      })}
    </div>
  );
}
