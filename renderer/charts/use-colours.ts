import { useEffect, useState } from 'react';

/**
 * The values custom properties have in the theme in force, for canvases, which do not know custom properties. Follows a
 * change of the system's theme and of `data-theme`.
 */
export function useColours(tokens: readonly string[]): readonly string[] {
  const wanted = tokens.join(' ');
  const [colours, setColours] = useState(() => resolve(wanted));
  useEffect(() => {
    const update = () => {
      setColours(resolve(wanted));
    };
    update();
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', update);
    const chosen = new MutationObserver(update);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      system.removeEventListener('change', update);
      chosen.disconnect();
    };
  }, [wanted]);
  return colours;
}

/** A probe element turns `light-dark(…)` into the colour in force. */
function resolve(tokens: string): readonly string[] {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colours = tokens.split(' ').map((token) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
}
