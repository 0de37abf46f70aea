const PATHS = {
  excellent: 'M8 1.5l2 4.3 4.7.5-3.5 3.1 1 4.6L8 11.6 3.8 14l1-4.6L1.3 6.3 6 5.8z',
  good: 'M2.5 8.5l3.5 3.5 7.5-8',
  watch: 'M8 2v7.5M8 12.5v1.2',
  poor: 'M8 2v11M3.5 8.5L8 13l4.5-4.5',
  best: 'M8 3l6 10H2z',
  back: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10M8 12.6v.4',
  file: 'M4 1.5h5L12.5 5v9.5h-8.5zM9 1.5V5h3.5',
  upload: 'M8 11V2.5M4.5 6L8 2.5 11.5 6M2.5 10.5v3h11v-3',
  check: 'M2.5 8.5l3.5 3.5 7.5-8',
  down: 'M3 6l5 5 5-5',
  sort: 'M5 2.5v11M2 10.5l3 3 3-3M11 13.5v-11M8 5.5l3-3 3 3',
  edit: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3zM9.5 4.2l2.3 2.3',
  pin: 'M5.5 2h5M6.5 2v5L4 9.5h8L9.5 7V2M8 9.5V14',
} as const;

export type IconName = keyof typeof PATHS;
const FILLED: ReadonlySet<IconName> = new Set(['excellent', 'best']);

/** A small sign; always beside words, hence hidden from screen readers. */
export function Icon({ name, size = 14 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className={FILLED.has(name) ? 'icon icon-filled' : 'icon'}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
