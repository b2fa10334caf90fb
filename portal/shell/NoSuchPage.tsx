import { Link } from 'wouter';
import { useText } from '../i18n/use-text.js';
import { PageTitle } from '../parts/PageTitle.js';

export function NoSuchPage() {
  const text = useText();
  return (
    <>
      <PageTitle title={text('shell.noSuchPage')} lead={text('shell.noSuchPageLead')} />
      <Link href="/orders" className="button go">{text('shell.orders')}</Link>
    </>
  );
}
