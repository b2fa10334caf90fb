import { useEffect, useRef, type ReactNode } from 'react';
import { useCommonText } from '../i18n/use-common-text.js';

/** The first page of a visit is announced by the browser itself. */
let first = true;

/** A page's heading: takes the focus when one comes to the page, so that it is read out and the keyboard starts there. */
export function PageTitle({ children, title, lead }: { readonly children?: ReactNode; readonly title: string; readonly lead?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hall = useCommonText()('hall');
  useEffect(() => {
    document.title = `${title} · ${hall}`;
  }, [title, hall]);
  useEffect(() => {
    if (!first) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    first = false;
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>{title}{children}</h1>
      {lead && <p className="lead">{lead}</p>}
    </>
  );
}
