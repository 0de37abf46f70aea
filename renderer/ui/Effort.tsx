import { useText } from './language';

/** Effort of an action, 1–3, as dots and word. */
export function Effort({ effort }: { readonly effort: number }) {
  const { t } = useText();
  const level = effort === 1 || effort === 2 ? effort : 3;
  return (
    <span className="effort">
      <svg viewBox="0 0 34 10" width="34" height="10" aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <circle
            key={step}
            cx={step * 12 - 7}
            cy={5}
            r={3.5}
            className={step <= level ? 'effort-on' : 'effort-off'}
          />
        ))}
      </svg>
      {t(`ui.effort.${level}`)}
    </span>
  );
}
