import { useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { LockedFile } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';

/** Files that want a password, each with a field for it. What was opened goes to the tables; the others stay as they are. */
export function LockedFiles({ files }: { readonly files: readonly LockedFile[] }) {
  const { t } = useText();
  const section = useRef<HTMLElement>(null);
  const before = useRef(files.length);
  useEffect(() => {
    // The field one was in is gone with its file: on to the next.
    if (files.length < before.current) section.current?.querySelector('input')?.focus();
    before.current = files.length;
  }, [files.length]);
  if (files.length === 0) return null;
  return (
    <section ref={section} className="notice locked" aria-label={t('ui.review.locked')}>
      <h2>{t('ui.review.locked')}</h2>
      <p>{t('ui.review.lockedNote')}</p>
      <ul>
        {files.map((file) => (
          <li key={file.file}>
            <LockedRow file={file} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LockedRow({ file: { file, isWrong } }: { readonly file: LockedFile }) {
  const { t } = useText();
  const { state, commands } = useStore();
  const [password, setPassword] = useState('');
  const [opening, setOpening] = useState(false);
  const error = useId();
  const isBusy = state.busy !== null;
  const unlock = async () => {
    setOpening(true);
    await commands.unlock(file, password);
    setOpening(false);
  };
  return (
    <form
      className="locked-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '' && !isBusy) void unlock();
      }}
    >
      <span className="source-name" title={file}>
        {file}
      </span>
      <input
        className="field"
        type="password"
        value={password}
        maxLength={255}
        autoComplete="off"
        aria-label={t('ui.review.passwordOf', { file })}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? error : undefined}
        placeholder={t('ui.review.password')}
        onChange={(event) => {
          setPassword(event.target.value);
        }}
      />
      <Button className="button" type="submit" isDisabled={password === '' || isBusy}>
        {t(opening ? 'ui.review.unlocking' : 'ui.review.unlock')}
      </Button>
      {isWrong && !opening && (
        <span id={error} className="locked-error" role="alert">
          {t('ui.review.wrongPassword')}
        </span>
      )}
    </form>
  );
}
