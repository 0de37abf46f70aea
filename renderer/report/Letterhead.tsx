import type { ReportLook } from '../../shared/report/design';
import { useReport } from './words';

/** The head of a page: whoever hands the report on, with logo and line; the program's own name where nobody is named. */
export function Letterhead({ look: { logo, name, contact } }: { readonly look: ReportLook }) {
  const { r } = useReport();
  const isOwn = logo !== null || name !== '' || contact !== '';
  return (
    <div className="letterhead">
      {logo !== null && <img src={logo} alt="" />}
      <span className="letterhead-name">{name}</span>
      <span className="letterhead-kind">
        {isOwn && contact !== '' ? contact : r('report.title')}
      </span>
    </div>
  );
}
