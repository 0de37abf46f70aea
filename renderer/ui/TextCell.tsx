import { useId, useState } from 'react';
import type { Message } from '../../shared/result';
import { keyOf } from './keys';
import { useText } from './language';

/**
 * A cell one types into. What was typed counts when one leaves it or presses Enter; Esc takes it back. What is wrong with it
 * is said below, and what was typed stays to be mended.
 */
export function TextCell({
  label,
  value,
  placeholder = '',
  maxLength,
  takesFocus = false,
  commit,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** Whether one types here at once, in place of what is there. */
  readonly takesFocus?: boolean;
  /** Takes what was typed; answers with what is wrong with it, null when nothing is. */
  readonly commit: (text: string) => Promise<Message | null>;
}) {
  const { say } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<Message | null>(null);
  const id = useId();
  const reset = () => {
    setTyped(null);
    setError(null);
  };
  const finish = async () => {
    if (typed === null || typed.trim() === value) return reset();
    const wrong = await commit(typed);
    if (wrong === null) reset();
    else setError(wrong);
  };
  return (
    <>
      <input
        className="field"
        autoFocus={takesFocus}
        aria-label={label}
        aria-invalid={error !== null}
        {...(error === null ? {} : { 'aria-describedby': id })}
        title={typed ?? value}
        value={typed ?? value}
        placeholder={placeholder}
        maxLength={maxLength}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onFocus={({ target }) => {
          if (takesFocus) target.select();
        }}
        onBlur={() => void finish()}
        onKeyDown={(event) => {
          const key = keyOf(event);
          if (key === 'Enter') void finish();
          if (key === 'Escape') reset();
        }}
      />
      {error !== null && (
        <span className="cell-error" id={id} role="alert">
          {say(error)}
        </span>
      )}
    </>
  );
}
