import { Link } from 'react-router-dom';
import { useMay } from '../session/may.js';
import { caseUrl } from '../queue/case-url.js';

/** The order a certificate was issued for; a link for those who may open the case. */
export function OrderLink({ applicationId, orderNo }: { applicationId: string; orderNo: string }) {
  const may = useMay();
  if (!may('review', 'Application') && !may('oversee', 'Application')) return <span className="mono">{orderNo}</span>;
  return (
    <Link to={caseUrl(applicationId)} className="mono">
      {orderNo}
    </Link>
  );
}
