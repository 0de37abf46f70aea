import { Icon } from '../ui/Icon';
import { useReport } from './words';

/** A box of 4 mm to tick by hand; ticked where the work says so. */
export function TickBox({ done }: { readonly done: boolean }) {
  const { r } = useReport();
  return (
    <span className="tick-box">
      {done && (
        <>
          <Icon name="check" size={12} />
          <span className="visually-hidden">{r('report.done')}</span>
        </>
      )}
    </span>
  );
}
