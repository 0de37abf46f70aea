import { useEffect, useRef, useState } from 'react';

/** What is being typed in a field, and what to do when it is finished or given up. */
export interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Hands over what was typed, if it differs. */
  readonly finish: () => void;
  readonly giveUp: () => void;
}

/**
 * Text that counts when one leaves its field, not with every key. What was typed is handed over as well when the field or the
 * whole page goes away.
 */
export function useTyped(value: string, commit: (text: string) => void): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const last = useRef({ typed, value, commit });
  useEffect(() => {
    last.current = { typed, value, commit };
  });
  useEffect(() => {
    const handOver = () => {
      const now = last.current;
      if (now.typed !== null && now.typed.trim() !== now.value) now.commit(now.typed);
    };
    window.addEventListener('pagehide', handOver);
    return () => {
      window.removeEventListener('pagehide', handOver);
      handOver();
    };
  }, []);
  return {
    text: typed ?? value,
    type: setTyped,
    finish: () => {
      if (typed !== null && typed.trim() !== value) commit(typed);
      setTyped(null);
    },
    giveUp: () => {
      setTyped(null);
    },
  };
}
