import { Button, ProgressBar } from 'react-aria-components';
import { formatCount } from '../../../shared/format/format';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import './start.css';

const TITLE = 'working-title';

/** What is going on while one waits: which file, how many rows; reading can be cancelled. */
export function Working() {
  const { t } = useText();
  const { state, commands } = useStore();
  const { busy, progress } = state;
  const reading = busy === 'import';
  const line =
    progress === null
      ? ''
      : t(progress.file === '' ? 'ui.working.texts' : 'ui.working.file', {
          done: formatCount(progress.done),
          total: formatCount(progress.total),
          file: progress.file,
          rows: formatCount(progress.rows),
        });
  return (
    <section className="working" aria-busy="true">
      <h1 id={TITLE} tabIndex={-1}>
        {t(reading ? 'ui.working.reading' : 'ui.working.thinking')}
      </h1>
      <ProgressBar
        className="progress"
        aria-labelledby={TITLE}
        isIndeterminate={progress === null}
        value={progress?.bytes ?? 0}
        maxValue={Math.max(1, progress?.totalBytes ?? 1)}
        valueLabel={line}
      >
        {({ percentage }) => (
          <div className="progress-track">
            <div
              className="progress-fill"
              data-waiting={percentage === undefined}
              style={percentage === undefined ? {} : { inlineSize: `${percentage}%` }}
            />
          </div>
        )}
      </ProgressBar>
      <p className="progress-line truncate" role="status" title={line}>
        {line}
      </p>
      {reading && (
        <Button
          className="button"
          onPress={() => {
            void commands.cancelImport();
          }}
        >
          {t('ui.cancel')}
        </Button>
      )}
    </section>
  );
}
