import { use, useEffect, useState } from 'react';
import { Input, NumberField, NumberFieldStateContext, useLocale } from 'react-aria-components';

/** A number one types; what is typed counts at once, as far as it is within the range. */
export function LiveNumber({
  label,
  value,
  min,
  max,
  step,
  format,
  onValue,
}: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Of the arrow keys; what is shown and typed is rounded to it. */
  readonly step: number;
  /** Always the same object. */
  readonly format: Intl.NumberFormatOptions;
  readonly onValue: (value: number) => void;
}) {
  const { locale } = useLocale();
  // While one types the field keeps the value it began with, so that its text is not put right under the fingers.
  const [held, setHeld] = useState<number | null>(null);
  const take = (typed: number) => {
    if (Number.isNaN(typed) || typed < min || typed > max) return;
    const shown = new Intl.NumberFormat(locale, format);
    // The field shows a rounded figure; leaving it as it stands changes nothing.
    if (shown.format(typed) !== shown.format(value)) onValue(typed);
  };
  return (
    <NumberField
      className="live-number"
      aria-label={label}
      value={held ?? value}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={format}
      onFocusChange={(isFocused) => {
        setHeld(isFocused ? value : null);
      }}
      onChange={(committed) => {
        if (!Number.isNaN(committed)) setHeld((before) => (before === null ? null : committed));
        take(committed);
      }}
    >
      <Input className="field" />
      {held !== null && <Typed onTyped={take} />}
    </NumberField>
  );
}

/** Hands on what the field's text says. */
function Typed({ onTyped }: { readonly onTyped: (value: number) => void }) {
  const typed = use(NumberFieldStateContext)?.numberValue ?? Number.NaN;
  useEffect(() => {
    onTyped(typed);
  }, [typed, onTyped]);
  return null;
}
